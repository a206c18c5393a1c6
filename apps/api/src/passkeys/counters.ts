import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OfficerKey } from '#libs/directory';
import { Together } from '#libs/event-log';
import type { Signature } from '#libs/kernel';
import { WorkDatabase } from '../engine/work-database.js';

/** Of one key at most one: a statement changes no row twice. By key, so that two processes never wait for each other. */
const advance = `INSERT INTO work.passkeys AS known (key_id, counter, assertion)
  SELECT * FROM unnest((SELECT $1::text[]), (SELECT $2::bigint[]), (SELECT $3::bytea[])) AS given (key_id, counter, assertion) ORDER BY key_id
  ON CONFLICT (key_id) DO UPDATE SET counter = excluded.counter, assertion = excluded.assertion
  WHERE known.counter < excluded.counter OR known.assertion = excluded.assertion
  RETURNING key_id`;

type Count = Readonly<{ keyId: string; counter: number; assertion: Buffer }>;

/** How far passkeys have counted. Of two copies of one, the second to reach a number is found out. */
@Injectable()
export class PasskeyCounters {
  readonly #counts = new Together((counts: readonly Count[]) => this.#advance(counts), { atOnce: 1 });

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
    return this.#counts.ask({ keyId, counter, assertion });
  }

  /** In the order in which they came; those of one key one after another. */
  async #advance(counts: readonly Count[]): Promise<readonly boolean[]> {
    const advanced: boolean[] = [];
    let left = [...counts.entries()];
    while (left.length > 0) {
      const now = new Map<string, readonly [number, Count]>();
      for (const entry of left) if (!now.has(entry[1].keyId)) now.set(entry[1].keyId, entry);
      const asked = [...now.values()];
      const values = [
        asked.map(([, { keyId }]) => keyId),
        asked.map(([, { counter }]) => counter),
        asked.map(([, { assertion }]) => assertion),
      ];
      const rows = await this.work.rows<{ key_id: string }>(advance, values, 'passkeys-advance');
      const found = new Set(rows.map(({ key_id: keyId }) => keyId));
      for (const [nth, { keyId }] of asked) advanced[nth] = found.has(keyId);
      left = left.filter((entry) => now.get(entry[1].keyId) !== entry);
    }
    return advanced;
  }

  async #hasCounted(keyId: string): Promise<boolean> {
    return (await this.work.rows('SELECT FROM work.passkeys WHERE key_id = $1', [keyId])).length > 0;
  }
}
