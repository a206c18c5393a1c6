import pg from 'pg';
import { connectionStringOf, LogUnavailable, type LogAddress } from '#libs/event-log';
import { asProblem } from '../problems/problem.filter.js';

const connectionsMax = 4;
const statementTimeoutMs = 5_000;

const names = new Map<string, string>();

/** Every statement is prepared once in each connection: it looks for a key, and planning would take longer than looking. */
function nameOf(sql: string): string {
  const known = names.get(sql) ?? `work-${names.size}`;
  names.set(sql, known);
  return known;
}

/**
 * Statements on what the API itself keeps in schema `work` beside the log: sessions and what the issuer remembers. Each
 * is a transaction of its own, so that none stays open; an open one would hold up the sequencer.
 */
export class WorkDatabase {
  readonly #pool: pg.Pool;

  constructor(address: Omit<LogAddress, 'role'>) {
    this.#pool = new pg.Pool({
      connectionString: connectionStringOf({ ...address, role: 'countersign_app' }),
      application_name: 'countersign_api_work',
      max: connectionsMax,
      connectionTimeoutMillis: 5_000,
      statement_timeout: statementTimeoutMs,
      options: '-c timezone=UTC',
    });
    // An idle connection that breaks is dropped by the pool; whoever needs one next learns of the trouble.
    this.#pool.on('error', () => undefined);
  }

  /** @throws LogUnavailable when PostgreSQL is */
  async rows<Row extends object>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    try {
      const { rows } = await this.#pool.query<Row>({ name: nameOf(sql), text: sql, values: [...values] });
      return rows;
    } catch (error) {
      throw asProblem(error)?.code === 'log-unavailable' || !(error instanceof pg.DatabaseError)
        ? new LogUnavailable(error)
        : error;
    }
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}
