import { LocalBlobStore, type BlobStore } from './blobs.js';
import { poolOf, type LogAddress } from './connection.js';
import { PostgresEventLog } from './event-log.js';
import { DatabaseClock } from './log-clock.js';
import { Notifications } from './notifications.js';
import type { MovableClock } from './ports.js';
import { ReceiptKey } from './receipts.js';
import { readIdentity, type LogIdentity } from './set-up.js';
import { follow, type Subscription } from './subscription.js';
import { Vault } from './vault.js';
import { verifyLog, type LogReport, type VerifyOptions } from './verify.js';

export type OpenOptions = LogAddress &
  Readonly<{
    /** Everything that must last; materials lie in `blobs` below it. */
    dataDir: string;
    /** Connections to PostgreSQL at most, besides one for notifications and one for each named subscription. @default 10 */
    connectionsMax?: number;
  }>;

/** A process's hold on the log and on what lies beside it. */
export type OpenLog = Readonly<{
  identity: LogIdentity;
  log: PostgresEventLog;
  clock: MovableClock;
  vault: Vault;
  blobs: BlobStore;
  /** Follows the log in global order until the signal aborts. Never rejects. */
  subscribe(subscription: Subscription): Promise<void>;
  /** Looks for faults; reads everything it checks. */
  verify(options?: VerifyOptions): Promise<LogReport>;
  /** Ends the connections. Abort subscriptions first. */
  close(): Promise<void>;
}>;

/**
 * Opens the log of a migrated database in which {@link setUpLog} was called.
 *
 * @throws NoLog, LogUnavailable
 */
export async function openEventLog({ dataDir, connectionsMax, ...address }: OpenOptions): Promise<OpenLog> {
  const pool = poolOf(address, connectionsMax);
  const notifications = new Notifications(address);
  try {
    const identity = await readIdentity(pool);
    const [clock, receiptKey] = await Promise.all([
      DatabaseClock.start(pool, identity.simulated, notifications),
      ReceiptKey.load(address.keysDir),
      notifications.start(),
    ]);
    const vault = new Vault(address.keysDir);
    const log = new PostgresEventLog(identity.origin, pool, vault, receiptKey, clock);
    return {
      identity,
      log,
      clock,
      vault,
      blobs: new LocalBlobStore(dataDir, vault.keys),
      subscribe: (subscription) => follow(log, address, notifications, subscription),
      verify: (options) => verifyLog(pool, options),
      close: async () => {
        clock.stop();
        await notifications.close();
        await pool.end();
      },
    };
  } catch (error) {
    await notifications.close();
    await pool.end();
    throw error;
  }
}
