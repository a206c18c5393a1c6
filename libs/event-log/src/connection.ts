import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import pg from 'pg';

/** The product's roles in PostgreSQL. `owner` owns what may change; log tables belong to the administrator. */
export const databaseRoles = [
  'countersign_owner',
  'countersign_app',
  'countersign_sequencer',
  'countersign_reader',
] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** Where a process finds the log. */
export type LogAddress = Readonly<{
  /** Without user and password. @default the environment's `DATABASE_URL` */
  databaseUrl?: string;
  /** Holds `database/{role}.password`. */
  keysDir: string;
  /** @default 'countersign_app' */
  role?: DatabaseRole;
}>;

export const passwordFile = (keysDir: string, role: DatabaseRole): string =>
  join(keysDir, 'database', `${role}.password`);

/**
 * The address with the role's user and password, as `pg` and TypeORM (`extra.connectionString`) take it.
 *
 * @throws when there is no address, or the role's password file is missing: the database was not migrated with these keys
 */
export function connectionStringOf({ databaseUrl, keysDir, role = 'countersign_app' }: LogAddress): string {
  const address = databaseUrl ?? process.env['DATABASE_URL'];
  if (!address) throw new Error('No database: set DATABASE_URL');
  const password = readFileSync(passwordFile(keysDir, role), 'utf8').trim();
  const [base = '', query = ''] = address.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('user', role);
  parameters.set('password', password);
  return `${base}?${parameters.toString()}`;
}

/** An abandoned transaction would stall the sequencer of the whole cluster; this is far above any honest one. */
const transactionTimeoutMs = 15_000;

/** PostgreSQL's own settings for a session, by name. */
export type SessionSettings = Readonly<Record<string, number | string>>;

const ordinarySettings: SessionSettings = {
  transaction_timeout: transactionTimeoutMs,
  default_transaction_isolation: 'read\\ committed',
  timezone: 'UTC',
};

const optionsOf = (settings: SessionSettings): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');

/**
 * How long a process waits for a server, or a path to it, that has gone silent without a word: the system itself would
 * wait a quarter of an hour. Milliseconds. The driver throws the connection away with what it waited for, so that an answer
 * that comes later is nobody's. An address that names a `query_timeout` goes before.
 */
export const patience = {
  keepAlive: true,
  /** An idle connection is asked after so long whether anyone is still there. */
  keepAliveInitialDelayMillis: 10_000,
  connectionTimeoutMillis: 5_000,
  /** Above what the server allows a transaction: while it lives, its own refusal comes first. */
  query_timeout: transactionTimeoutMs + 5_000,
} as const satisfies pg.ClientConfig;

const clientConfig = (address: LogAddress, settings: SessionSettings = {}): pg.ClientConfig => ({
  ...patience,
  connectionString: connectionStringOf(address),
  application_name: address.role ?? 'countersign_app',
  options: optionsOf({ ...ordinarySettings, ...settings }),
});

/** @param connectionsMax @default 10 */
export function poolOf(address: LogAddress, connectionsMax = 10): pg.Pool {
  const pool = new pg.Pool({ ...clientConfig(address), max: connectionsMax });
  // An idle connection that breaks is dropped by the pool; whoever needs one next learns of the trouble.
  pool.on('error', () => undefined);
  return pool;
}

/** One connection of its own, for session locks and notifications. The caller connects it and lets {@link hangUp} end it. */
export const clientOf = (address: LogAddress, settings?: SessionSettings): pg.Client =>
  new pg.Client(clientConfig(address, settings));

const goodbyeMs = 2_000;

/** Ends a connection; one whose other end does not answer is cut off. Never rejects. */
export async function hangUp(client: pg.Client): Promise<void> {
  const cutOff = setTimeout(() => client.connection.stream.destroy(), goodbyeMs);
  await client.end().catch(() => undefined);
  clearTimeout(cutOff);
}
