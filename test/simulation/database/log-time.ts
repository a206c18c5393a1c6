import type { Scheduler } from '../engine/scheduler.js';

/** What a reading of the log's clock goes by. */
export type Dial = Readonly<{ offsetMs: number; heldMs: number | null }>;

export const readingOf = ({ offsetMs, heldMs }: Dial, nowMs: number): number =>
  heldMs ?? Math.floor(nowMs + offsetMs);

/** The clock of a simulated log: an offset over true time, or held still. Written from migrations/3-clock.sql. */
export class LogTime {
  #dial: Dial = { offsetMs: 0, heldMs: null };

  constructor(private readonly scheduler: Scheduler) {}

  get dial(): Dial {
    return this.#dial;
  }

  readMs(): number {
    return readingOf(this.#dial, this.scheduler.nowMs);
  }

  /** True time at which the clock will read this, while it runs. */
  trueMs(readingMs: number): number {
    return readingMs - this.#dial.offsetMs;
  }

  /** By somebody who may: forward only, and held there until moved again, or running on. */
  moveBy(ms: number, isHeld: boolean): void {
    const toMs = this.readMs() + ms;
    this.#dial = { offsetMs: toMs - this.scheduler.nowMs, heldMs: isHeld ? toMs : null };
  }

  /** The machine's clock is set, with nobody told. */
  jump(ms: number): void {
    this.#dial = { ...this.#dial, offsetMs: this.#dial.offsetMs + ms };
  }
}
