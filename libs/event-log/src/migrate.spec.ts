import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync, statSync } from 'node:fs';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { databaseRoles, passwordFile } from './connection.js';
import { migrate } from './migrate.js';
import { openEventLog } from './open.js';
import { NoLog } from './set-up.js';
import { addressOf } from './spec-log.js';

let migrated: TestDatabase;
let empties: readonly string[];

const adminOf = (database: string): string => {
  const url = new URL(migrated.url('admin'));
  url.pathname = `/${database}`;
  return url.href;
};

async function administer(sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: migrated.url('admin') });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  migrated = await testDatabase();
  empties = [`${migrated.name}_x`, `${migrated.name}_y`];
  for (const name of empties) await administer(`CREATE DATABASE ${name}`);
});
afterEach(async () => {
  for (const name of empties) await administer(`DROP DATABASE ${name} WITH (FORCE)`);
  await migrated.drop();
});

describe('migrating', () => {
  it('works for several databases of a cluster at once, twice each, and once only', async () => {
    const targets = [...empties, ...empties].map((name) => ({
      adminUrl: adminOf(name),
      keysDir: migrated.keysDir,
    }));
    const runs = await Promise.all(targets.map(migrate));
    const sizes = runs.map((names) => names.length).toSorted((a, b) => a - b);
    expect(sizes.slice(0, 2)).toEqual([0, 0]);
    expect(sizes[2]).toBeGreaterThanOrEqual(5);
    expect(sizes[3]).toBe(sizes[2]);
    const { rows } = await administer(
      "SELECT rolname FROM pg_roles WHERE rolname LIKE 'countersign%' AND NOT rolsuper ORDER BY 1",
    );
    expect(rows.map(({ rolname }) => rolname as string)).toEqual([...databaseRoles].toSorted());
  });

  it('takes the passwords of the keys folder at hand, made private where missing', async () => {
    const url = migrated.url('reader');
    const files = databaseRoles.map((role) => passwordFile(migrated.keysDir, role));
    expect(files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600, 0o600, 0o600]);
    expect(new Set(files.map((file) => readFileSync(file, 'utf8'))).size).toBe(4);

    const signIn = async (): Promise<string> => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        return (await client.query<{ who: string }>('SELECT current_user AS who')).rows[0]?.who ?? '';
      } finally {
        await client.end();
      }
    };
    expect(await signIn()).toBe('countersign_reader');
  });

  it('leaves a database without a log, which opening says', async () => {
    await expect(openEventLog({ ...addressOf(migrated), dataDir: migrated.keysDir })).rejects.toThrow(NoLog);
  });
});
