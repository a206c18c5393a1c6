import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OfficerKey } from '#libs/directory';
import type { Signature } from '#libs/kernel';
import { WorkDatabase } from '../engine/work-database.js';

const advance = `INSERT INTO work.passkeys AS known (key_id, counter, assertion) VALUES ($1, $2, $3)
  ON CONFLICT (key_id) DO UPDATE SET counter = excluded.counter, assertion = excluded.assertion
  WHERE known.counter < excluded.counter OR known.assertion = excluded.assertion
  RETURNING counter`;

/** How far passkeys have counted. Of two copies of one, the second to reach a number is found out. */
@Injectable()
export class PasskeyCounters {
  constructor(private readonly work: WorkDatabase) {}

  /**
   * Does this signature, which holds, bring the counter further? The same signature sent again does no harm: it can sign
   * nothing else. An authenticator that never counts answers 0 for ever, but not after it once did count.
   */
  async advances({ keyId, passkey }: OfficerKey, counter: number, signature: Signature): Promise<boolean> {
    const registered = passkey?.counter ?? 0;
    if (counter === 0) return registered === 0 && !(await this.#hasCounted(keyId));
    if (counter <= registered) return false;
    const { authenticatorData = '', clientDataJSON = '', value } = signature;
    const assertion = createHash('sha256').update(`${authenticatorData}.${clientDataJSON}.${value}`).digest();
    return (await this.work.rows(advance, [keyId, counter, assertion])).length > 0;
  }

  async #hasCounted(keyId: string): Promise<boolean> {
    return (await this.work.rows('SELECT FROM work.passkeys WHERE key_id = $1', [keyId])).length > 0;
  }
}
