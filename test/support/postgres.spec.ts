import { expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import pg from 'pg';
import { testDatabase } from './postgres.js';

async function tablesOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT count(*)::int AS n FROM pg_tables WHERE tablename = 'mine'");
    return rows[0].n;
  } finally {
    await client.end();
  }
}

it('gives each spec a database of its own, and removes it', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()]);
  const client = new pg.Client({ connectionString: one.url('admin') });
  await client.connect();
  await client.query('CREATE TABLE mine ()');
  await client.end();

  expect(await tablesOf(one.url('admin'))).toBe(1);
  expect(await tablesOf(other.url('admin'))).toBe(0);
  await Promise.all([one.drop(), other.drop()]);
  await expect(tablesOf(one.url('admin'))).rejects.toMatchObject({ code: '3D000' });
  expect(existsSync(one.keysDir)).toBe(false);
});
