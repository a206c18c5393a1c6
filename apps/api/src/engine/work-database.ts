import type { LogAddress } from '#libs/event-log';
import { PooledDatabase } from './pooled-database.js';

/**
 * Statements on what the API itself keeps in schema `work` beside the log: sessions and what the issuer remembers. Each
 * is a transaction of its own, so that none stays open; an open one would hold up the sequencer.
 */
export class WorkDatabase extends PooledDatabase {
  constructor(address: Omit<LogAddress, 'role'>) {
    super(address, {
      role: 'countersign_app',
      name: 'countersign_api_work',
      connectionsMax: 4,
      statementTimeoutMs: 5_000,
      options: '-c timezone=UTC',
    });
  }
}
