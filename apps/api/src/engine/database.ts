/** Queries on the mutable rows of schema `work` and on stream names. Nothing is written through it. */
export abstract class Database {
  /** @throws LogUnavailable when PostgreSQL is */
  abstract rows<Row extends object>(sql: string, values: readonly unknown[]): Promise<readonly Row[]>;
  /** Does PostgreSQL answer now? */
  abstract answers(): Promise<boolean>;
}
