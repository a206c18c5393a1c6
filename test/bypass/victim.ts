import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { must } from '#libs/client';
import { streamOf, type CaseId, type StoredEvent } from '#libs/kernel';
import { ApiUnderTest, type SpecApiOptions } from '../../apps/api/test/support/api-under-test.js';
import { Bureau } from '../../apps/api/test/support/bureau.js';
import type { Known } from '../fuzz/schema-arbitrary.js';
import { knownOf, setUpSpares } from '../support/spares.js';

/** A case whose first step waits for a signature that somebody wants to do without. */
export type Victim = Readonly<{ id: string; report: string; request: string; task: string }>;

/** The events by which a step is completed, and what only its completion brings. */
const completing = new Set([
  'SignedOff',
  'CollectiveDecided',
  'LinkApproved',
  'LinkRefused',
  'RequestReturned',
]);

/** A bureau that is attacked from every side. */
export class AttackedBureau {
  private constructor(
    readonly api: ApiUnderTest,
    readonly bureau: Bureau,
  ) {}

  static async open(options: SpecApiOptions = {}): Promise<AttackedBureau> {
    const api = await ApiUnderTest.start({ ...options, env: { COUNTERSIGN_LOG_LEVEL: 'silent' } });
    const attacked = new AttackedBureau(api, await Bureau.open(api));
    await setUpSpares(attacked.bureau);
    return attacked;
  }

  /** One that another spec set up. */
  static on(api: ApiUnderTest, bureau: Bureau): AttackedBureau {
    return new AttackedBureau(api, bureau);
  }

  victim(): Promise<Victim> {
    return this.bureau.requestFiling();
  }

  async events(caseId: string): Promise<readonly StoredEvent[]> {
    return (await this.api.engine.log.read(streamOf.case(caseId as CaseId))).map(({ event }) => event);
  }

  /** What has completed a step of a case: nothing, unless somebody signed. */
  async completions(caseId: string): Promise<readonly string[]> {
    return (await this.events(caseId)).map(({ type }) => type).filter((type) => completing.has(type));
  }

  async isOpen({ id, task }: Victim): Promise<boolean> {
    const { tasks } = await must('case', (await this.bureau.as('investigator')).case(id));
    return tasks.find((each) => each.id === task)?.status === 'open';
  }

  /** Every signature in the log that is not that of an officer who was eligible for its task then, by his own key. */
  async signaturesThatAreNone(): Promise<readonly string[]> {
    const found = await this.sql<{ stream: string }>(
      'app',
      `SELECT DISTINCT stream FROM log.events WHERE stream LIKE 'case/%'`,
    );
    const none: string[] = [];
    for (const { stream } of found) {
      const events = await this.events(stream.slice('case/'.length));
      const eligible = new Map<string, readonly string[]>();
      for (const { type, data, version, signature } of events) {
        const told = data as Readonly<{
          task?: string;
          eligibility?: { eligible: readonly string[] };
          officer?: string;
          record?: string;
        }>;
        const task = told.task ?? `${stream.slice('case/'.length)}.${version}`;
        if (told.eligibility) eligible.set(task, told.eligibility.eligible);
        if (type !== 'SignedOff') continue;
        const officer = told.officer ?? '';
        const key = this.bureau.keys.get(officer)?.publicKey;
        const holds =
          key !== undefined &&
          signature !== undefined &&
          verify(
            null,
            Buffer.from((told.record ?? '').slice('sha256:'.length), 'hex'),
            createPublicKey({ key: Buffer.from(key, 'base64url'), format: 'der', type: 'spki' }),
            Buffer.from(signature.value, 'base64url'),
          );
        if (!holds || !eligible.get(task)?.includes(officer)) none.push(`${stream} ${version} by ${officer}`);
      }
    }
    return none;
  }

  /** A statement as one of the database's roles. */
  async sql<Row extends pg.QueryResultRow>(
    role: 'app' | 'sequencer' | 'reader',
    text: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    const { databaseUrl, keysFolder } = this.api.settings;
    const url = new URL(databaseUrl);
    url.username = `countersign_${role}`;
    url.password = readFileSync(join(keysFolder, 'database', `countersign_${role}.password`), 'utf8').trim();
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      return (await client.query<Row>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  /** What an attack on it may name. */
  known(victim: Victim): Known {
    return {
      ...knownOf(victim, this.bureau),
      signature: [victim.task],
      dutyId: [`${victim.id}.1`],
      findingId: [`${victim.id}.1`],
      document: ['filing-report'],
      procedure: ['criminal'],
      link: ['filing'],
    };
  }
}
