import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ending, hasEnded, lastLines, stopChild } from '../process/child.js';
import { freePort, listens } from '../process/ports.js';
import { tied } from '../process/tie.js';
import { type PostgresBinaries, postgresBinaries } from './binaries.js';
import { clearLeftovers } from './leftovers.js';
import { type OrdinaryUser, ordinaryUser } from './ordinary-user.js';

export const administrator = 'countersign_admin';

export type ClusterOptions = Readonly<{
  /** Holds the cluster's files and the administrator's password. Created when missing; may contain spaces. */
  folder: string;
  /** Receives the server's own log. @default `{folder}/postgres.log` */
  log?: string;
  /** Trades durability against a crash of the machine for speed: for tests only. @default false */
  disposable?: boolean;
}>;

export type Cluster = Readonly<{
  port: number;
  process: ChildProcess;
  /** The administrator's connection string, password included, for one database. @default 'postgres' */
  adminUrl(database?: string): string;
  /** Creates a database of that name unless it exists. @param name a plain identifier */
  createDatabase(name: string): Promise<void>;
  /** Ends the server after rolling back what is open, and waits until it is gone. */
  stop(): Promise<void>;
}>;

/**
 * Starts PostgreSQL on a loopback port, the same as last time while it is free, creating the cluster when the folder is
 * empty.
 *
 * The server ends with this process, however that ends. Passwords are checked by SCRAM; no socket file is made.
 *
 * @throws with the last lines of the server's log when it does not come up within 60 s
 */
export async function startCluster({ folder, log, disposable = false }: ClusterOptions): Promise<Cluster> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const home = realpathSync(folder);
  const data = join(home, 'cluster');
  mkdirSync(data, { recursive: true, mode: 0o700 });

  const binaries = postgresBinaries();
  const user = ordinaryUser(binaries.postgres, data);
  if (!existsSync(join(home, 'created'))) create(home, data, binaries, user, disposable);
  await clearLeftovers(data);

  const password = readFileSync(join(home, 'admin.password'), 'utf8');
  const logFile = log ?? join(home, 'postgres.log');
  // A free port may be taken by another program before PostgreSQL listens on it: then another one is tried.
  for (let attempt = 1; ; attempt += 1) {
    const port = await preferredPort(join(home, 'port'));
    const child = launch({ data, port, logFile, disposable, postgres: binaries.postgres, user });
    const adminUrl = (database = 'postgres'): string =>
      `postgres://${administrator}:${password}@127.0.0.1:${port}/${database}`;
    const failure = await untilReady(child, adminUrl());
    if (failure === null) {
      const createDatabase = (name: string): Promise<void> => createMissingDatabase(adminUrl(), name);
      return { port, process: child, adminUrl, createDatabase, stop: () => stopCluster(child) };
    }
    await stopCluster(child);
    if (attempt === 3) throw new Error(`PostgreSQL did not start: ${failure}\n${lastLines(logFile)}`);
  }
}

/** Makes a new cluster. The mark `created` is written last, so that one interrupted halfway is made anew. */
function create(
  home: string,
  data: string,
  binaries: PostgresBinaries,
  user: OrdinaryUser,
  disposable: boolean,
): void {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(home, 'admin.password');
  writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  ordinaryUser(binaries.postgres, data);

  const { command, args } = user.wrap({
    command: binaries.initdb,
    args: [
      `--pgdata=${data}`,
      `--username=${administrator}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(disposable ? ['--no-sync'] : []),
    ],
  });
  const run = spawnSync(command, args, { encoding: 'utf8' });
  if (run.status !== 0) {
    throw new Error(`PostgreSQL could not create its files in ${data}: ${run.error?.message ?? run.stderr}`);
  }
  writeFileSync(join(home, 'created'), `${binaries.postgres}\n`);
}

type Launch = Readonly<{
  data: string;
  port: number;
  logFile: string;
  disposable: boolean;
  postgres: string;
  user: OrdinaryUser;
}>;

function launch({ data, port, logFile, disposable, postgres, user }: Launch): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: 100,
    shared_buffers: '64MB',
    // After a checkpoint the first change of each page puts the whole page into the log: nine times as much for a sign-off.
    checkpoint_timeout: '30min',
    max_wal_size: '2GB',
    // One forgotten open transaction anywhere in the cluster would hold back the sequencer.
    transaction_timeout: '30s',
    idle_in_transaction_session_timeout: '10s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(disposable ? { fsync: 'off', full_page_writes: 'off' } : {}),
  };
  const { command, args } = user.wrap(
    tied('SIGINT', {
      command: postgres,
      args: ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    }),
  );
  const log = openSync(logFile, 'a', 0o600);
  try {
    return spawn(command, args, {
      stdio: ['pipe', log, log],
      detached: true,
      env: { ...process.env, PGDATA: data },
    });
  } finally {
    closeSync(log);
  }
}

/** The port of the last start, so that clients find a restarted server again; another one when it is taken. */
async function preferredPort(file: string): Promise<number> {
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = last > 0 && !(await listens(last)) ? last : await freePort();
  writeFileSync(file, String(port));
  return port;
}

async function untilReady(child: ChildProcess, url: string): Promise<string | null> {
  let spawnError: Error | null = null;
  child.once('error', (error) => (spawnError = error));
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    if (spawnError !== null) return (spawnError as Error).message;
    if (hasEnded(child)) return `it ended with ${ending(child)}`;
    if (await answers(url)) return null;
    await sleep(25);
  }
  return 'it did not answer within 60 s';
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createMissingDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** Asks for PostgreSQL's "fast" shutdown, later for an immediate one, which recovers at the next start. */
const stopCluster = (child: ChildProcess): Promise<void> => stopChild(child, 'SIGINT', 15_000, 'SIGQUIT');
