import type { Random } from './random.js';
import { Timers } from './timers.js';

/** One incarnation of a process or connection. What it still waited for when it died never happens. */
export type Life = { alive: boolean };

type Gate = Readonly<{ owner: Life; what: string; open: () => void }>;

const everythingRan = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Decides what happens next. Everything that would be I/O waits at a gate; one step opens one gate, chosen by the seed,
 * and lets the code behind it run to its next gate. Nothing else moves, so a seed names one schedule.
 */
export class Scheduler {
  nowMs: number;
  #steps = 0;
  #trace = 0x811c9dc5;
  readonly #ready: Gate[] = [];
  readonly #timers = new Timers();

  constructor(
    readonly random: Random,
    startMs: number,
  ) {
    this.nowMs = startMs;
  }

  get steps(): number {
    return this.#steps;
  }

  /** A digest of everything that has been chosen so far: equal in two runs of one seed. */
  get trace(): string {
    return (this.#trace >>> 0).toString(16).padStart(8, '0');
  }

  get isIdle(): boolean {
    return this.#ready.length === 0;
  }

  /** Waits until the schedule lets this happen; then does it at once. Never settles when the owner dies first. */
  gate<Result>(owner: Life, what: string, act: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      const open = () => {
        try {
          resolve(act());
        } catch (error) {
          reject(error);
        }
      };
      this.#ready.push({ owner, what, open });
    });
  }

  /** Waits for simulated time to pass; what follows is a step of its own. */
  sleep(owner: Life, ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#timers.add(this.nowMs + ms, () => {
        if (owner.alive) this.#ready.push({ owner, what: 'awake', open: resolve });
      });
    });
  }

  /** Calls back when time has passed, without a step of its own: for limits that mostly never matter. */
  after(owner: Life, ms: number, act: () => void): void {
    this.#timers.add(this.nowMs + ms, () => {
      if (owner.alive) act();
    });
  }

  /** Moves time, and with it everything that waited for that moment. */
  passTime(ms: number): void {
    this.nowMs += ms;
    this.#timers.fireUntil(this.nowMs);
  }

  /** Opens one gate, or lets time pass to the next timer when all wait for it; then lets the code behind it run. */
  async step(): Promise<void> {
    this.#steps += 1;
    const gate = this.#choose();
    if (gate) {
      this.#note(gate.what);
      gate.open();
    } else if (this.#timers.nextAtMs !== null) {
      this.passTime(Math.max(0, this.#timers.nextAtMs - this.nowMs));
      this.#note('time');
    }
    await everythingRan();
  }

  /** A step that the simulation itself takes: a fault, a client's idea. */
  async act(what: string, act: () => void): Promise<void> {
    this.#steps += 1;
    this.#note(what);
    act();
    await everythingRan();
  }

  #choose(): Gate | null {
    while (this.#ready.length > 0) {
      const at = this.random.below(this.#ready.length);
      const gate = this.#ready[at]!;
      this.#ready[at] = this.#ready.at(-1)!;
      this.#ready.pop();
      if (gate.owner.alive) return gate;
    }
    return null;
  }

  #note(what: string): void {
    for (let at = 0; at < what.length; at += 1) this.#mix(what.charCodeAt(at));
    this.#mix(this.nowMs & 0xffff);
  }

  #mix(value: number): void {
    this.#trace = Math.imul(this.#trace ^ value, 0x01000193);
  }
}
