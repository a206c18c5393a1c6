import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type pg from 'pg';
import { LogReader } from './reading.js';
import { SpecLog, stream } from './spec-log.js';

let spec: SpecLog;
beforeEach(async () => void (spec = await SpecLog.start()));
afterEach(() => spec.end());

const [streams, versions] = [300, 10];

type Query = Readonly<{ name: string; text: string; values: unknown[] }>;
type Plan = Readonly<{ 'Node Type': string; 'Relation Name'?: string; Plans?: readonly Plan[] }>;

const scannedIn = (plan: Plan): readonly string[] => [
  ...(plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? ''] : []),
  ...(plan.Plans ?? []).flatMap(scannedIn),
];

it('reads no table of the log from end to end, also while PostgreSQL has not counted what is in them', async () => {
  const admin = await spec.as('admin');
  await admin.query(`
    ALTER TABLE log.events SET (autovacuum_enabled = off);
    ALTER TABLE log.leaves SET (autovacuum_enabled = off);
    ALTER TABLE log.texts SET (autovacuum_enabled = off);
    INSERT INTO log.events (stream, version, type, recorded_at, bytes, hash)
    SELECT 'case/' || s, v, 'One', now(), convert_to(jsonb_build_object('said', repeat(md5(s::text), 12))::text, 'UTF8'),
           sha256(convert_to(s || '.' || v, 'UTF8'))
      FROM generate_series(1, ${streams}) s, generate_series(1, ${versions}) v;
    INSERT INTO log.texts (stream, version, digest, key, ciphertext)
    SELECT stream, version, hash, 'key', bytes FROM log.events;
    INSERT INTO log.leaves (leaf_index, stream, version)
    SELECT row_number() OVER (ORDER BY version, stream) - 1, stream, version FROM log.events`);

  const asked: Query[] = [];
  const recording = {
    query: (query: Query) => {
      asked.push(query);
      return admin.query(query);
    },
  } as unknown as pg.Pool;
  const reader = new LogReader(recording);
  const [one, other] = [stream('case/1'), stream('case/2')];
  const [, events] = await Promise.all([reader.events(one, 0, null), reader.events(other, 4, null)]);
  const [, texts] = await Promise.all([reader.texts(one, [1]), reader.texts(other, [2, 3])]);
  expect([events.length, texts.length]).toEqual([6, 2]);
  expect(await reader.events(one, 3, 2)).toHaveLength(2);
  expect(await reader.texts(one, [1])).toHaveLength(1);
  expect(await reader.leaves(7, 5)).toHaveLength(5);
  expect((await reader.heads([one, other])).get(other)).toMatchObject({ version: versions });
  expect(await reader.request('system/cms', 'a')).toBeNull();

  expect(asked).toHaveLength(7);
  for (const { name, text } of asked) {
    const { rows } = await admin.query<{ 'QUERY PLAN': readonly [{ Plan: Plan }] }>(
      `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`,
    );
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    expect({ name, scanned: plan && scannedIn(plan) }).toEqual({ name, scanned: [] });
  }
});
