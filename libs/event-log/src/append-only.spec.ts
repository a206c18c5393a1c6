import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestRole } from '../../../test/support/postgres.js';
import { digest, eventually, SpecLog, stream } from './spec-log.js';

let spec: SpecLog;
beforeAll(async () => {
  spec = await SpecLog.start();
  const sealed = await spec.open.vault.seal('a', 'case', '意见');
  await spec.add('case/a', ['One'], {
    idempotency: { principal: 'p', key: 'k', digest: digest('a') },
    events: [
      { type: 'One', data: {}, actor: { kind: 'system', system: 'setup' }, capacity: null, sealed: [sealed] },
    ],
  });
  spec.sequence();
  await eventually(async () => (await spec.log.unsequenced()) === 0);
});
afterAll(() => spec.end());

const columns = { identity: 'origin', events: 'type', texts: 'key', requests: 'key', leaves: 'stream' };
const changes = Object.entries(columns).flatMap(([table, column]) => [
  `UPDATE log.${table} SET ${column} = 'x'`,
  `DELETE FROM log.${table}`,
  `TRUNCATE log.${table} CASCADE`,
]);

const refusedByTrigger = '23000';
const permissionDenied = '42501';

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the log schema', () => {
  it.each<TestRole>(['owner', 'app', 'sequencer', 'reader'])(
    'gives %s no right to change a row',
    async (role) => {
      const client = await spec.as(role);
      for (const change of changes)
        expect([change, await codeOf(client.query(change))]).toEqual([change, permissionDenied]);
    },
  );

  it.each<TestRole>(['owner', 'app', 'sequencer', 'reader'])(
    'lets %s neither drop nor disable what protects it',
    async (role) => {
      const client = await spec.as(role);
      for (const way of [
        'ALTER TABLE log.events DISABLE TRIGGER ALL',
        'DROP TRIGGER refuse_row ON log.events',
        'DROP TABLE log.events CASCADE',
        'CREATE OR REPLACE FUNCTION log.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$',
        "SET session_replication_role = 'replica'",
        'SET ROLE countersign_admin',
      ]) {
        expect([way, await codeOf(client.query(way))]).toEqual([way, permissionDenied]);
      }
    },
  );

  it.each(['origin', 'replica', 'local'])(
    'refuses even a superuser, with session_replication_role %s',
    async (setting) => {
      const superuser = await spec.as('admin');
      await superuser.query(`SET session_replication_role = '${setting}'`);
      for (const change of changes) {
        expect([change, await codeOf(superuser.query(change))]).toEqual([change, refusedByTrigger]);
      }
      expect(await spec.log.read(stream('case/a'))).toHaveLength(1);
    },
  );

  it('takes events through its append function only', async () => {
    const insert = `INSERT INTO log.events (stream, version, type, recorded_at, bytes, hash)
                    VALUES ('case/forged', 1, 'Forged', now(), '', sha256(''))`;
    for (const role of ['app', 'sequencer', 'reader'] as const) {
      const client = await spec.as(role);
      expect(await codeOf(client.query(insert))).toBe(permissionDenied);
    }
    const reader = await spec.as('reader');
    expect(await codeOf(reader.query('SELECT log.open_epoch()'))).toBe(permissionDenied);
    expect(await codeOf(reader.query('SELECT log.move_clock(now(), true)'))).toBe(permissionDenied);
  });

  it('gives leaf indexes and epochs to the sequencer only', async () => {
    const app = await spec.as('app');
    for (const change of [
      `INSERT INTO log.leaves VALUES (7, 'case/a', 1)`,
      'UPDATE work.sequencer SET epoch = 99',
      'SELECT log.sequence(1, 1)',
    ]) {
      expect([change, await codeOf(app.query(change))]).toEqual([change, permissionDenied]);
    }
  });

  it('refuses to be written under an older snapshot than its locks', async () => {
    const app = await spec.as('app');
    await app.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    const append = app.query(
      `SELECT log.append('{case/x}', '{}', '{case/x}', '{0}', '', ARRAY[now()], '{}', '{}', '{}', '{}', '{}', '', '', '{}', '{}', '{}', '{}', '{}', '{}', '', '{}', '{}', '{}', '{}', '{}', '', '', NULL)`,
    );
    await expect(append).rejects.toThrow('READ COMMITTED only');
    await app.query('ROLLBACK');
  });
});
