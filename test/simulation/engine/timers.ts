type Timer = Readonly<{ atMs: number; order: number; fire: () => void }>;

const isSooner = (one: Timer, other: Timer) =>
  one.atMs < other.atMs || (one.atMs === other.atMs && one.order < other.order);

/** What waits for a moment of simulated time, soonest first: a binary heap. */
export class Timers {
  readonly #heap: Timer[] = [];
  #order = 0;

  get nextAtMs(): number | null {
    return this.#heap[0]?.atMs ?? null;
  }

  add(atMs: number, fire: () => void): void {
    const timer: Timer = { atMs, order: (this.#order += 1), fire };
    let at = this.#heap.push(timer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isSooner(timer, this.#heap[parent]!)) break;
      this.#heap[at] = this.#heap[parent]!;
      at = parent;
    }
    this.#heap[at] = timer;
  }

  /** Fires everything due at or before a moment, in order. */
  fireUntil(atMs: number): void {
    for (;;) {
      const first = this.#heap[0];
      if (!first || first.atMs > atMs) return;
      this.#removeFirst();
      first.fire();
    }
  }

  #removeFirst(): void {
    const last = this.#heap.pop()!;
    const size = this.#heap.length;
    if (size === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && isSooner(this.#heap[child + 1]!, this.#heap[child]!)) child += 1;
      if (!isSooner(this.#heap[child]!, last)) break;
      this.#heap[at] = this.#heap[child]!;
      at = child;
    }
    this.#heap[at] = last;
  }
}
