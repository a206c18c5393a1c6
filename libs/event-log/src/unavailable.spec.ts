import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEventLog } from './open.js';
import { addressOf, digest, eventually, SpecLog, stream, unborn } from './spec-log.js';
import { LogUnavailable } from './unavailable.js';

let spec: SpecLog;
beforeEach(async () => {
  spec = await SpecLog.start();
});
afterEach(() => spec.end());

const cutAppConnections = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE usename = 'countersign_app' AND datname = current_database() AND pid <> pg_backend_pid()`;

describe('when PostgreSQL cannot be worked with', () => {
  it('opening says so', async () => {
    const databaseUrl = 'postgres://127.0.0.1:1/nowhere';
    const opening = openEventLog({ ...addressOf(spec.database), databaseUrl, dataDir: spec.dataDir });
    await expect(opening).rejects.toThrow(LogUnavailable);
  });

  it('an append whose connection is cut says so; its retry under the same key tells what became of it', async () => {
    const admin = await spec.as('admin');
    const idempotency = { principal: 'p', key: 'k', digest: digest('a') };
    await admin.query('BEGIN');
    await admin.query("SELECT pg_advisory_xact_lock(hashtextextended('case/a', 0))");
    const cut = spec.log
      .append(spec.request('case/a', unborn, ['One'], { idempotency }))
      .catch((error: unknown) => error);
    await eventually(
      async () =>
        (await admin.query("SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")).rowCount ===
        1,
    );
    await admin.query(cutAppConnections);
    expect(await cut).toBeInstanceOf(LogUnavailable);
    await admin.query('ROLLBACK');

    const retry = () => spec.log.append(spec.request('case/a', unborn, ['One'], { idempotency }));
    expect(await retry()).toMatchObject({ outcome: 'appended' });
    expect(await retry()).toMatchObject({ outcome: 'repeated', firstVersion: 1, lastVersion: 1 });
  });

  it('everything works again once it can, news included', async () => {
    const admin = await spec.as('admin');
    spec.sequence();
    const seen: number[] = [];
    spec.follow(spec.open, {
      name: 'relay',
      onBatch: async (events) => void seen.push(...events.map(({ leafIndex }) => leafIndex)),
    });
    await spec.add('case/a', ['One']);
    await eventually(() => seen.length === 1);
    await admin.query(cutAppConnections);

    await eventually(async () => {
      try {
        return (await spec.log.head(stream('case/a'))).version === 1;
      } catch (error) {
        expect(error).toBeInstanceOf(LogUnavailable);
        return false;
      }
    });
    await spec.add('case/a', ['Two']);
    await eventually(() => seen.length === 2);
    expect(seen).toEqual([0, 1]);
  });
});
