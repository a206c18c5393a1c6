import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type PostgresOfRun, serverOfRun } from './run-servers.js';

export type TestRole = 'owner' | 'app' | 'sequencer' | 'reader' | 'admin';

/** A database of one spec's own, migrated, without events. */
export type TestDatabase = Readonly<{
  name: string;
  /** As processes get it in `DATABASE_URL`: without user and password, which they find in `keysDir`. */
  databaseUrl: string;
  /** Its own copy of the keys folder, with the roles' passwords in `database/{role}.password`. */
  keysDir: string;
  /** A connection string with user and password. */
  url(role: TestRole): string;
  /** Closes every connection to it and removes database and keys. */
  drop(): Promise<void>;
}>;

/** A fresh database, cloned from the migrated template of this Jest run in some 50 ms. Call `drop` when done. */
export async function testDatabase(): Promise<TestDatabase> {
  const run = await serverOfRun<PostgresOfRun>('postgres');
  const name = `spec_${randomBytes(6).toString('hex')}`;
  const keysDir = mkdtempSync(join(tmpdir(), 'countersign-keys-'));
  cpSync(run.keysDir, keysDir, { recursive: true });
  await administer(run, `CREATE DATABASE ${name} TEMPLATE ${run.template}`);

  return {
    name,
    keysDir,
    databaseUrl: `postgres://127.0.0.1:${run.port}/${name}`,
    url: (role) =>
      role === 'admin' ? adminUrl(run, name) : roleUrl(run, name, keysDir, `countersign_${role}`),
    drop: async () => {
      await administer(run, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      rmSync(keysDir, { recursive: true, force: true });
    },
  };
}

function adminUrl({ adminUrl: url }: PostgresOfRun, database: string): string {
  const admin = new URL(url);
  admin.pathname = `/${database}`;
  return admin.href;
}

function roleUrl({ port }: PostgresOfRun, database: string, keysDir: string, role: string): string {
  const password = readFileSync(join(keysDir, 'database', `${role}.password`), 'utf8').trim();
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

async function administer(run: PostgresOfRun, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: run.adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
