import type { HeldBack, SequencedEvent } from '#libs/event-log';

/** A case on which nothing has happened for so long is told of. */
const quietMs = 500;
/** However much goes on in a case, its workflow hears of it after so long. */
const longestMs = 2_000;
/** More than this is told at once, whatever it is. */
const leavesMax = 5_000;

/** The last of a case: nothing more will come for which it could wait. */
const closing = 'CaseClosed';
/** Timers of every case wait for the wrong moment. */
const clockMoved = 'simulation/clock';

type Gathered = {
  readonly leaves: SequencedEvent[];
  readonly sinceMs: number;
  lastMs: number;
  isDue: boolean;
};

/**
 * Holds a case's news back while more of it comes, for each signal costs Temporal as much as several signatures cost
 * PostgreSQL. A chain that is signed at once is told in one signal, at the moment its case closes.
 */
export class HeldNews {
  readonly #byStream = new Map<string, Gathered>();
  #count = 0;

  /** @param nowMs a monotonic clock, in milliseconds */
  constructor(private readonly nowMs: () => number = () => performance.now()) {}

  /** Everything comes again. */
  clear(): void {
    this.#byStream.clear();
    this.#count = 0;
  }

  /** Takes the next leaves, in their order. @returns those to be told now, each case's all together */
  take(leaves: readonly SequencedEvent[]): readonly SequencedEvent[] {
    const now = this.nowMs();
    for (const leaf of leaves) this.#hold(leaf, now);
    const all = this.#count > leavesMax || this.#byStream.has(clockMoved);
    const due: SequencedEvent[] = [];
    for (const [stream, gathered] of this.#byStream) {
      if (!all && !gathered.isDue && this.#dueMs(gathered) > now) continue;
      due.push(...gathered.leaves);
      this.#byStream.delete(stream);
    }
    this.#count -= due.length;
    return due.sort((a, b) => a.leafIndex - b.leafIndex);
  }

  /** Null: nothing is held. */
  get held(): HeldBack | null {
    if (this.#byStream.size === 0) return null;
    const now = this.nowMs();
    let [from, forMs] = [Infinity, longestMs];
    for (const gathered of this.#byStream.values()) {
      from = Math.min(from, gathered.leaves[0]?.leafIndex ?? Infinity);
      forMs = Math.min(forMs, Math.max(0, this.#dueMs(gathered) - now));
    }
    return { from, forMs };
  }

  #hold(leaf: SequencedEvent, now: number): void {
    const { stream, type } = leaf.event;
    const known = this.#byStream.get(stream);
    const gathered = known ?? { leaves: [], sinceMs: now, lastMs: now, isDue: false };
    if (!known) this.#byStream.set(stream, gathered);
    gathered.leaves.push(leaf);
    gathered.lastMs = now;
    // Of other streams the relay tells nobody.
    gathered.isDue ||= type === closing || !stream.startsWith('case/');
    this.#count += 1;
  }

  #dueMs({ sinceMs, lastMs }: Gathered): number {
    return Math.min(sinceMs + longestMs, lastMs + quietMs);
  }
}
