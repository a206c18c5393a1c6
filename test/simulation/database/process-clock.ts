import type { LogClock } from '#libs/event-log';
import type { Instant } from '#libs/kernel';
import { instantOf } from '../engine/instants.js';
import type { Scheduler } from '../engine/scheduler.js';
import { readingOf, type Dial } from './log-time.js';
import type { Database } from './database.js';

const refreshMs = 5_000;

/** What a process believes the log's clock to read: learnt every five seconds, wrong by its drift in between. */
export class ProcessClock implements LogClock {
  readonly simulated = true;
  /** How far this process's own clock strays from what it learnt. */
  driftMs = 0;
  #learnt: Dial = { offsetMs: 0, heldMs: null };
  #learntAtMs = -Infinity;
  #lastMs = 0;

  constructor(
    private readonly scheduler: Scheduler,
    private readonly database: Database,
  ) {}

  get held(): boolean {
    return this.#learnt.heldMs !== null;
  }

  now(): Instant {
    return instantOf(this.readMs());
  }

  readMs(): number {
    const { nowMs } = this.scheduler;
    if (this.database.isUp && nowMs - this.#learntAtMs >= refreshMs) this.refresh();
    this.#lastMs = Math.max(this.#lastMs, readingOf(this.#learnt, nowMs + this.driftMs));
    return this.#lastMs;
  }

  /** Asks the database, as it is done after an append that the clock refused. */
  refresh(): void {
    this.#learnt = this.database.time.dial;
    this.#learntAtMs = this.scheduler.nowMs;
    this.driftMs = Math.abs(this.driftMs) > 1_000 ? 0 : this.driftMs;
  }
}
