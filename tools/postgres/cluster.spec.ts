import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Cluster, startCluster } from './cluster.js';

let folder: string;
const running: Cluster[] = [];

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'countersign postgres ')), 'data folder');
});

afterEach(async () => {
  for (const cluster of running.splice(0)) await cluster.stop();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

async function start(): Promise<Cluster> {
  const cluster = await startCluster({ folder, disposable: true });
  running.push(cluster);
  return cluster;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

const killed = (cluster: Cluster): Promise<unknown> => {
  const exit = new Promise((resolve) => cluster.process.once('exit', resolve));
  cluster.process.kill('SIGKILL');
  return exit;
};

describe('the embedded PostgreSQL', () => {
  it('starts as whoever runs this, in a folder with spaces, with passwords and on loopback only', async () => {
    const cluster = await start();

    expect(await query(cluster.adminUrl(), 'SHOW listen_addresses')).toEqual(['127.0.0.1']);
    expect(await query(cluster.adminUrl(), 'SHOW transaction_timeout')).toEqual(['30s']);
    expect(statSync(join(folder, 'admin.password')).mode & 0o777).toBe(0o600);
    const guess = new URL(cluster.adminUrl());
    guess.password = 'guess';
    await expect(query(guess.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps what was committed when it is killed, and starts again', async () => {
    const first = await start();
    await first.createDatabase('kept');
    await query(first.adminUrl('kept'), 'CREATE TABLE kept AS SELECT 42 AS answer');
    await killed(first);

    const second = await start();
    expect(await query(second.adminUrl('kept'), 'SELECT answer FROM kept')).toEqual([42]);
  });

  it('starts although the number in its postmaster.pid now belongs to another program', async () => {
    const first = await start();
    await killed(first);
    writeFileSync(join(folder, 'cluster', 'postmaster.pid'), `${process.ppid}\n`);

    const second = await start();
    expect(await query(second.adminUrl(), 'SELECT 1')).toEqual([1]);
  });

  it('ends an orphan that still works in its folder, then starts', async () => {
    const orphan = await start();
    const second = await start();

    expect(orphan.process.exitCode).toBe(0);
    expect(await query(second.adminUrl(), 'SELECT 1')).toEqual([1]);
  });

  it('makes a cluster anew whose creation was interrupted', async () => {
    await (await start()).stop();
    rmSync(join(folder, 'created'));
    rmSync(join(folder, 'cluster', 'PG_VERSION'));

    expect(await query((await start()).adminUrl(), 'SELECT 1')).toEqual([1]);
  });
});
