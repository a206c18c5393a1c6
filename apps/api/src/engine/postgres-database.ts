import type { LogAddress } from '#libs/event-log';
import type { Database } from './database.js';
import { PooledDatabase } from './pooled-database.js';

/** Reads through the role that can only read. */
export class PostgresDatabase extends PooledDatabase implements Database {
  constructor(address: Omit<LogAddress, 'role'>) {
    super(address, {
      role: 'countersign_reader',
      name: 'countersign_api_reads',
      connectionsMax: 6,
      statementTimeoutMs: 10_000,
      options: '-c timezone=UTC -c default_transaction_read_only=on',
    });
  }
}
