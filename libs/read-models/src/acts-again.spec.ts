import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate, openEventLog, poolOf, runSequencer, setUpLog, type EventLog } from '#libs/event-log';
import type { OfficerId, StreamName } from '#libs/kernel';
import { testDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { SignatureRows } from './signature-rows.js';
import { signatureSubscription, SignatureStore } from './signature-store.js';

let database: TestDatabase;
let name: string;
let admin: pg.Client;
let dataDir: string;

const of = (address: string): string => {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
};

beforeEach(async () => {
  database = await testDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'countersign-data-'));
  name = `${database.name}_old`;
  const client = new pg.Client({ connectionString: database.url('admin') });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  admin = new pg.Client({ connectionString: of(database.url('admin')) });
  await admin.connect();
});
afterEach(async () => {
  await admin.end();
  const client = new pg.Client({ connectionString: database.url('admin') });
  await client.connect();
  await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await client.end();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function untilSo(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Never so: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function act(
  log: EventLog,
  stream: string,
  recordedAt: Parameters<EventLog['append']>[0]['recordedAt'],
) {
  const result = await log.append({
    stream: stream as StreamName,
    expected: { version: 0, hash: null, recordedAt: null },
    events: [
      {
        type: 'Done',
        data: {},
        actor: { kind: 'officer', officer: 'o-1' as OfficerId },
        capacity: null,
      },
    ],
    recordedAt,
    rules: null,
    command: { type: 'Do' },
    readSet: [],
  });
  expect(result.outcome).toBe('appended');
}

const actsIn = async (): Promise<readonly string[]> =>
  (await admin.query<{ stream: string }>('SELECT stream FROM work.acts ORDER BY stream')).rows.map(
    ({ stream }) => stream,
  );

/** Of 14 migrations acts were not kept yet; of 16 they were, from then on. */
it.each([14, 16])(
  'what officers did before an upgrade from migration %i is followed afterwards',
  async (first) => {
    const abort = new AbortController();
    const { keysDir } = database;
    const options = { adminUrl: of(database.url('admin')), keysDir };
    const address = { databaseUrl: of(database.databaseUrl), keysDir };
    await migrate({ ...options, first });
    await setUpLog(address);
    const { log, clock, subscribe, close } = await openEventLog({ ...address, dataDir });
    const pool = poolOf(address, 2);
    const sequencer = runSequencer({ ...address, signal: abort.signal });
    try {
      await act(log, 'officer/a', clock.now());
      await untilSo(async () => (await log.readLeaves(0, 10)).length === 1);
      await admin.query("INSERT INTO work.checkpoints VALUES ('signatures', 1, 1)");

      await migrate(options);
      await act(log, 'officer/b', clock.now());
      const rows = new SignatureRows(log, new SignatureStore(pool));
      const following = subscribe({
        name: signatureSubscription,
        signal: abort.signal,
        onBatch: (leaves) => rows.follow(leaves),
      });
      await untilSo(async () => (await actsIn()).includes('officer/b'));
      expect(await actsIn()).toEqual(['officer/a', 'officer/b']);
      expect(await migrate(options)).toEqual([]);
      abort.abort();
      await following;
    } finally {
      abort.abort();
      await sequencer.ended;
      await pool.end();
      await close();
    }
  },
);
