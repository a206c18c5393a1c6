import pg from 'pg';

/**
 * PostgreSQL, or the disk that keys and materials lie on, cannot be reached or cannot work now. Nothing was acknowledged; after a lost connection it is unknown
 * whether a commit happened, and a retry under the same idempotency key finds out.
 */
export class LogUnavailable extends Error {
  override readonly name = 'LogUnavailable';

  constructor(cause: unknown) {
    super(`The event log is unavailable: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/**
 * SQLSTATE classes of a database that cannot work now: connection, resources (also a full disk), operator intervention
 * (also a timeout that ended the statement), system error; and single codes: read-only standby, transaction timeout,
 * deadlock, lock not available, unwritable.
 */
const unavailableClasses = new Set(['08', '53', '57', '58']);
const unavailableCodes = new Set(['25006', '25P03', '25P04', '40P01', '55P03']);

/** Whether an error of the `pg` driver means that the database could not be worked with, rather than a fault of ours. */
export function meansUnavailable(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof RangeError) return false;
  if (!(error instanceof pg.DatabaseError)) return true;
  const code = error.code ?? '';
  return unavailableClasses.has(code.slice(0, 2)) || unavailableCodes.has(code);
}

/** Awaits work of the `pg` driver and turns connection trouble into {@link LogUnavailable}. */
export async function reaching<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw meansUnavailable(error) ? new LogUnavailable(error) : error;
  }
}

/** A disk that is full, over quota, read-only or broken. */
const diskCodes = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']);

/** Awaits work on files that a commit needs, and turns a disk that cannot take them into {@link LogUnavailable}. */
export async function storing<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw diskCodes.has((error as NodeJS.ErrnoException).code ?? '') ? new LogUnavailable(error) : error;
  }
}
