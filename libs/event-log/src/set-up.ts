import type { Instant } from '#libs/kernel';
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { poolOf, type LogAddress } from './connection.js';
import { reaching } from './unavailable.js';

/** Which log a database holds. A log is real or simulated for life, and its origin says so. */
export type LogIdentity = Readonly<{ origin: string; simulated: boolean; createdAt: Instant }>;

/** A simulated log was asked for where there is a real one, or the other way round. */
export class OtherKindOfLog extends Error {
  override readonly name = 'OtherKindOfLog';

  constructor(readonly found: LogIdentity) {
    super(
      `This database holds a ${found.simulated ? 'simulated' : 'real'} log, ${found.origin}, and will for life`,
    );
  }
}

/** The database was migrated, but no log was set up in it. */
export class NoLog extends Error {
  override readonly name = 'NoLog';

  constructor() {
    super('No log has been set up in this database');
  }
}

export type SetUpOptions = LogAddress &
  Readonly<{
    /** Where the clock of a simulated log starts; absent for a real log. */
    simulation?: Instant;
  }>;

type Row = Readonly<{ origin: string; simulated: boolean; created_at: Date }>;

const identityOf = ({ origin, simulated, created_at }: Row): LogIdentity => ({
  origin,
  simulated,
  createdAt: created_at.toISOString() as Instant,
});

/**
 * Gives a migrated database its log, once; later calls only answer which it is.
 *
 * @throws OtherKindOfLog, LogUnavailable
 */
export async function setUpLog({ simulation, ...address }: SetUpOptions): Promise<LogIdentity> {
  const kind = simulation === undefined ? 'countersign' : 'countersign-simulation';
  const origin = `${kind}/${randomBytes(4).toString('hex')}`;
  const pool = poolOf(address, 1);
  try {
    const { rows } = await reaching(
      pool.query<Row>('SELECT * FROM log.set_up($1, $2)', [origin, simulation ?? null]),
    );
    const identity = identityOf(rows[0] as Row);
    if (identity.simulated !== (simulation !== undefined)) throw new OtherKindOfLog(identity);
    return identity;
  } finally {
    await pool.end();
  }
}

/** @throws NoLog, LogUnavailable */
export async function readIdentity(pool: pg.Pool): Promise<LogIdentity> {
  const { rows } = await reaching(pool.query<Row>('SELECT origin, simulated, created_at FROM log.identity'));
  if (!rows[0]) throw new NoLog();
  return identityOf(rows[0]);
}
