import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clientOf, hangUp } from './connection.js';
import { openEventLog, type OpenLog } from './open.js';
import { addressOf, digest, eventually, SpecLog, stream, unborn } from './spec-log.js';
import { SpecPath } from './spec-path.js';
import { LogUnavailable } from './unavailable.js';

/** In place of the 20 s of production. */
const patienceMs = 1_000;

let spec: SpecLog;
let path: SpecPath;
let open: OpenLog;
beforeEach(async () => {
  spec = await SpecLog.start();
  path = await SpecPath.to(spec.database.databaseUrl);
  open = await openEventLog({ ...behindPath(), dataDir: spec.dataDir });
});
afterEach(async () => {
  await open.close();
  await path.close();
  await spec.end();
});

const behindPath = () => ({ ...addressOf(spec.database), databaseUrl: path.url(patienceMs) });

/** @returns how long it took, in milliseconds */
async function timed(work: Promise<unknown>): Promise<number> {
  const beganMs = performance.now();
  await work;
  return performance.now() - beganMs;
}

describe('when the path to PostgreSQL goes silent', () => {
  it('an append in the midst of it is answered; its retry tells what became of it, and others are stored', async () => {
    const admin = await spec.as('admin');
    const idempotency = { principal: 'p', key: 'k', digest: digest('a') };
    const append = () => open.log.append(spec.request('case/a', unborn, ['One'], { idempotency }));
    await admin.query('BEGIN');
    await admin.query("SELECT pg_advisory_xact_lock(hashtextextended('case/a', 0))");
    const appended = append().catch((error: unknown) => error);
    const waits = "SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";
    await eventually(async () => (await admin.query(waits)).rowCount === 1);
    path.goSilent();
    await admin.query('COMMIT');

    const waitedMs = await timed(appended);
    expect(await appended).toBeInstanceOf(LogUnavailable);
    expect(waitedMs).toBeLessThan(2 * patienceMs);
    expect(await append()).toMatchObject({ outcome: 'repeated', firstVersion: 1, lastVersion: 1 });
    const other = spec.request('case/b', unborn, ['One']);
    expect(await open.log.append(other)).toMatchObject({ outcome: 'appended' });
  });

  it('whoever reads is answered, and reads again over a new connection', async () => {
    await spec.add('case/a', ['One']);
    await open.log.head(stream('case/a'));
    path.goSilent();
    await expect(open.log.head(stream('case/a'))).rejects.toThrow(LogUnavailable);
    await eventually(async () => {
      const head = await open.log.head(stream('case/a')).catch(() => null);
      return head?.version === 1;
    });
  });

  it('a connection of its own is cut off where its end is not answered', async () => {
    const client = clientOf(behindPath());
    client.on('error', () => undefined);
    await client.connect();
    path.goSilent();
    expect(await timed(hangUp(client))).toBeLessThan(4_000);
  });
});
