import pg from 'pg';
import {
  connectionStringOf,
  LogUnavailable,
  patience,
  type DatabaseRole,
  type LogAddress,
} from '#libs/event-log';
import { asProblem } from '../problems/problem.filter.js';

/** @property statementTimeoutMs after which PostgreSQL gives a statement up */
export type PoolRules = Readonly<{
  role: DatabaseRole;
  name: string;
  connectionsMax: number;
  statementTimeoutMs: number;
  options: string;
}>;

/** By how much a server that answers at all gets ahead of our own patience. */
const answerMs = 5_000;

/** Single statements through a few connections of one role, each a transaction of its own. */
export abstract class PooledDatabase {
  readonly #pool: pg.Pool;

  constructor(address: Omit<LogAddress, 'role'>, rules: PoolRules) {
    const { role, name, connectionsMax, statementTimeoutMs, options } = rules;
    this.#pool = new pg.Pool({
      ...patience,
      connectionString: connectionStringOf({ ...address, role }),
      application_name: name,
      max: connectionsMax,
      statement_timeout: statementTimeoutMs,
      query_timeout: statementTimeoutMs + answerMs,
      options,
    });
    // An idle connection that breaks is dropped by the pool; whoever needs one next learns of the trouble.
    this.#pool.on('error', () => undefined);
  }

  /**
   * @param name of a statement that is asked often: planned once for each connection. @default planned each time
   * @throws LogUnavailable when PostgreSQL is
   */
  async rows<Row extends object>(
    sql: string,
    values: readonly unknown[],
    name?: string,
  ): Promise<readonly Row[]> {
    try {
      const { rows } = await this.#pool.query<Row>({
        text: sql,
        values: [...values],
        ...(name !== undefined && { name }),
      });
      return rows;
    } catch (error) {
      throw asProblem(error)?.code === 'log-unavailable' || !(error instanceof pg.DatabaseError)
        ? new LogUnavailable(error)
        : error;
    }
  }

  /** Does PostgreSQL answer now? */
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
