import type { Instant } from '#libs/kernel';
import type pg from 'pg';
import type { Notifications } from './notifications.js';
import type { ClockMove, MovableClock } from './ports.js';
import { reaching } from './unavailable.js';

/** What this process last learnt of the log's clock: its reading at a point of the process's own monotonic time. */
type Reading = Readonly<{ logMs: number; atMs: number; held: boolean }>;

const refreshMs = 5_000;
/** Less than this is two machines disagreeing; more, and the database's clock was set back. */
const setBackMs = 1_000;

const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant;

/** Follows the clock that `log.append` judges by, without asking it for every reading. */
export class DatabaseClock implements MovableClock {
  #reading: Reading = { logMs: 0, atMs: 0, held: true };
  #lastMs = 0;
  #refreshing: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #stopListening: (() => void) | undefined;

  private constructor(
    private readonly pool: pg.Pool,
    readonly simulated: boolean,
  ) {}

  static async start(
    pool: pg.Pool,
    simulated: boolean,
    notifications: Notifications,
  ): Promise<DatabaseClock> {
    const clock = new DatabaseClock(pool, simulated);
    await clock.refresh();
    // The first answer waited for its connection, and what is known is behind by as much.
    await clock.refresh();
    clock.#stopListening = notifications.on('clock', (payload) => clock.#hear(payload));
    clock.#timer = setInterval(() => clock.#refreshQuietly(), refreshMs).unref();
    return clock;
  }

  get held(): boolean {
    return this.simulated && this.#reading.held;
  }

  now(): Instant {
    const { logMs, atMs, held } = this.#reading;
    const readMs = held ? logMs : logMs + (performance.now() - atMs);
    this.#lastMs = Math.max(this.#lastMs, Math.floor(readMs));
    return instantOf(this.#lastMs);
  }

  async setTo(instant: Instant, hold: boolean): Promise<ClockMove> {
    if (!this.simulated) return { moved: false, because: 'real', now: this.now() };
    const { rows } = await reaching(
      this.pool.query<{ reading: Date | null }>({
        name: 'clock-move',
        text: 'SELECT log.move_clock($1, $2) AS reading',
        values: [instant, hold],
      }),
    );
    if (!rows[0]?.reading) {
      await this.refresh();
      return { moved: false, because: 'backwards', now: this.now() };
    }
    this.#reading = { logMs: Date.parse(instant), atMs: performance.now(), held: hold };
    return { moved: true };
  }

  /** Reads the log's clock anew; calls that overlap share one query. @throws LogUnavailable */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#read().finally(() => (this.#refreshing = null));
    return this.#refreshing;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#stopListening?.();
  }

  async #read(): Promise<void> {
    const before = this.#reading;
    const sentMs = performance.now();
    const { rows } = await reaching(
      this.pool.query<{ ms: number; held: boolean }>({
        name: 'clock-read',
        text: `SELECT (extract(epoch FROM log.clock()) * 1000)::float8 AS ms,
                      EXISTS (SELECT FROM work.simulation_clock WHERE held_at IS NOT NULL) AS held`,
      }),
    );
    const answeredMs = performance.now();
    const row = rows[0];
    // A move that was heard of meanwhile is newer than what was asked for before it.
    if (!row || this.#reading !== before) return;
    const logMs = row.held ? row.ms : withinBounds(before, answeredMs, row.ms, answeredMs - sentMs);
    // Holding on to a later reading would have every append refused until time has caught up with the mistake.
    if (logMs < this.#lastMs - setBackMs) this.#lastMs = logMs;
    this.#reading = { logMs, atMs: answeredMs, held: row.held };
  }

  /** The payload of a move: its target in milliseconds and whether it holds; empty when news may have been missed. */
  #hear(payload: string): void {
    const move = /^(\d+) (held|running)$/.exec(payload);
    if (!move) return this.#refreshQuietly();
    this.#reading = { logMs: Number(move[1]), atMs: performance.now(), held: move[2] === 'held' };
  }

  /** Without the database the clock runs on by itself; nothing can be appended meanwhile, and the append judges. */
  #refreshQuietly(): void {
    this.refresh().catch(() => undefined);
  }
}

/**
 * What the clock shows at `atMs`, when an answer comes that was under way for `rttMs`: the clock showed `ms` somewhere in
 * between, so it shows that at least, and at most so much more. Within these bounds what is known stays, so that a slow answer
 * moves nothing; the first is taken at its least, for a clock that is behind does no harm, and one that is ahead must wait.
 */
function withinBounds(known: Reading, atMs: number, ms: number, rttMs: number): number {
  if (known.held) return ms;
  return Math.min(Math.max(known.logMs + (atMs - known.atMs), ms), ms + rttMs);
}
