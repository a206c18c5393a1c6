import pg from 'pg';
import { connectionStringOf, LogUnavailable, type LogAddress } from '#libs/event-log';
import { asProblem } from '../problems/problem.filter.js';
import { Database } from './database.js';

const connectionsMax = 6;
const statementTimeoutMs = 10_000;

/** Reads through the role that can only read. */
export class PostgresDatabase extends Database {
  readonly #pool: pg.Pool;

  constructor(address: Omit<LogAddress, 'role'>) {
    super();
    this.#pool = new pg.Pool({
      connectionString: connectionStringOf({ ...address, role: 'countersign_reader' }),
      application_name: 'countersign_api_reads',
      max: connectionsMax,
      connectionTimeoutMillis: 5_000,
      statement_timeout: statementTimeoutMs,
      options: '-c timezone=UTC -c default_transaction_read_only=on',
    });
    // An idle connection that breaks is dropped by the pool; whoever needs one next learns of the trouble.
    this.#pool.on('error', () => undefined);
  }

  async rows<Row extends object>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    try {
      const { rows } = await this.#pool.query<Row>(sql, [...values]);
      return rows;
    } catch (error) {
      throw asProblem(error)?.code === 'log-unavailable' || !(error instanceof pg.DatabaseError)
        ? new LogUnavailable(error)
        : error;
    }
  }

  async answers(): Promise<boolean> {
    try {
      await this.#pool.query('SELECT 1');
      return true;
    } catch {
      return false;
    }
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}
