import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { must } from '#libs/client';
import { newSigningKey } from '#libs/signatures/node';
import { appendSignOff, signedElsewhere, signedWith } from './forging.js';
import { AttackedBureau, type Victim } from './victim.js';

const doctor = fileURLToPath(new URL('../../apps/worker/src/doctor.js', import.meta.url));
const run = promisify(execFile);

/**
 * Whoever has the password of the application's database role can append, since the application must. He changes nothing
 * that is there, and what he appends is no signature: it is found at the first look, and nothing rests on it.
 */
describe('the application’s database role', () => {
  let attacked: AttackedBureau;
  let victim: Victim;
  beforeAll(async () => {
    attacked = await AttackedBureau.open();
  }, 60_000);
  afterAll(() => attacked.api.end());
  beforeEach(async () => {
    victim = await attacked.victim();
  });

  it.each([
    `UPDATE log.events SET type = 'SignedOff' WHERE stream LIKE 'case/%'`,
    `DELETE FROM log.events WHERE stream LIKE 'officer/%'`,
    `TRUNCATE log.events`,
    `INSERT INTO log.events (stream, version, type, recorded_at, bytes, hash)
       VALUES ('case/x', 1, 'SignedOff', now(), '\\x7b7d', sha256('x'))`,
    `INSERT INTO log.leaves (leaf_index, stream, version) VALUES (1, 'case/x', 1)`,
    `ALTER TABLE log.events DISABLE TRIGGER ALL`,
    `DROP TRIGGER refuse_row ON log.events`,
    `SET session_replication_role = replica`,
    `SET ROLE countersign_owner`,
    `CREATE OR REPLACE FUNCTION log.clock() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'`,
  ])('may not: %s', async (statement) => {
    await expect(attacked.sql('app', statement)).rejects.toThrow(
      /permission denied|must be (owner|superuser)|append-only/,
    );
  });

  it('completes nothing by writing that a task is signed: the inbox is a copy', async () => {
    await attacked.sql(
      'app',
      `UPDATE work.tasks SET status = 'signed', done_by = 'legal-officer', eligible = '{admin}' WHERE task_id = $1`,
      [victim.task],
    );
    expect(await attacked.isOpen(victim)).toBe(true);
    expect(await attacked.completions(victim.id)).toEqual([]);
    await must('sign', attacked.bureau.sign('legal-officer', victim.task));
    expect(await attacked.completions(victim.id)).toEqual(['SignedOff']);
    const [row] = await attacked.sql<{ done_by: string }>(
      'app',
      'SELECT done_by FROM work.tasks WHERE task_id = $1',
      [victim.task],
    );
    expect(row?.done_by).toBe('legal-officer');
  });

  describe('appends a signature', () => {
    let genuine: Awaited<ReturnType<typeof signedElsewhere>>;
    beforeAll(async () => {
      genuine = await signedElsewhere(attacked);
    });
    /** It leaves a case that nobody can go on with. */
    const closedToAll = async () => {
      const answers = await Promise.all([
        (await attacked.bureau.as('investigator')).case(victim.id),
        attacked.bureau.sign('legal-officer-2', victim.task),
        attacked.bureau.sign('unit-leader', victim.task),
      ]);
      return answers.map((answer) => (answer.ok ? answer.value : answer.problem));
    };

    const attempts: readonly (readonly [string, () => object | undefined])[] = [
      ['without any', () => undefined],
      ['of nonsense', () => ({ ...genuine.signature, value: Buffer.alloc(64, 1).toString('base64url') })],
      ['that another officer made', () => signedWith(attacked.bureau.keyOf('unit-leader'))],
      ['by a key that nobody enrolled', () => signedWith(newSigningKey().privateKeyPem)],
      ['that he gave on another record', () => genuine.signature],
    ];
    it.each(attempts)('%s, and it is none', async (_, signature) => {
      await appendSignOff(attacked, victim, genuine.data, signature());
      const said = await examined();
      expect(said.faults).toContainEqual({
        kind: 'signature',
        stream: `case/${victim.id}`,
        version: expect.any(Number) as unknown,
        leafIndex: null,
      });
      const refused = { status: 409, code: 'untrusted-signature', stream: `case/${victim.id}` };
      expect(await closedToAll()).toMatchObject([refused, refused, refused]);
    });
  });

  async function examined() {
    const { databaseUrl, keysFolder, dataFolder } = attacked.api.settings;
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: databaseUrl,
      COUNTERSIGN_KEYS: keysFolder,
      COUNTERSIGN_DATA: dataFolder,
    };
    const failed = await run(process.execPath, [doctor, '--json'], { env }).then(
      () => null,
      (error: Error & { code: number; stdout: string }) => error,
    );
    expect(failed?.code).toBe(1);
    return JSON.parse(failed?.stdout ?? '') as Readonly<{ faults: readonly object[] }>;
  }
});
