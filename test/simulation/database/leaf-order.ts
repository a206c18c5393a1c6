import type { RecordedEvent, SequencedEvent } from '#libs/event-log';
import type { Commit } from './store.js';

type Waiting = Readonly<{ xid: number; recorded: RecordedEvent }>;
type Place = Readonly<{ xid: number; stream: string; version: number }>;

/** What a planted bug takes away from the sequencer. */
export type SequencerRules = Readonly<{
  /** Takes nothing that an open transaction could still precede. */
  waitsForOpen: boolean;
  /** Its row is locked and its epoch compared. */
  isFenced: boolean;
}>;

/** What one call of `log.sequence` has found and not yet committed. */
export type Batch = Readonly<{ firstLeaf: number; taken: readonly Waiting[] }>;

const placeOf = ({ xid, recorded: { event } }: Waiting): Place => ({
  xid,
  stream: event.stream,
  version: event.version,
});

function compare(one: Place, other: Place): number {
  if (one.xid !== other.xid) return one.xid - other.xid;
  if (one.stream !== other.stream) return one.stream < other.stream ? -1 : 1;
  return one.version - other.version;
}

/** The tables behind `log.sequence`, written from libs/event-log/src/migrations/5-sequence.sql. */
export class LeafOrder {
  epoch = 0;
  nextLeaf = 0;
  readonly leaves: SequencedEvent[] = [];
  #mark: Place = { xid: 0, stream: '', version: 0 };
  #waiting: Waiting[] = [];

  constructor(readonly rules: SequencerRules) {}

  get waitingCount(): number {
    return this.#waiting.length;
  }

  committed({ xid, events }: Commit): void {
    for (const recorded of events) this.#waiting.push({ xid, recorded });
  }

  /** @param xminXid below it every transaction has ended */
  find(xminXid: number, batchMax: number): Batch {
    const ended = this.rules.waitsForOpen ? xminXid : Infinity;
    const taken = this.#waiting
      .filter((waiting) => waiting.xid < ended && compare(placeOf(waiting), this.#mark) > 0)
      .sort((one, other) => compare(placeOf(one), placeOf(other)))
      .slice(0, batchMax);
    return { firstLeaf: this.nextLeaf, taken };
  }

  place({ firstLeaf, taken }: Batch): readonly SequencedEvent[] {
    const placed = taken.map(({ recorded }, nth) => ({ ...recorded, leafIndex: firstLeaf + nth }));
    this.leaves.push(...placed);
    const done = new Set(taken);
    this.#waiting = this.#waiting.filter((waiting) => !done.has(waiting));
    const last = taken.at(-1);
    if (last) this.#mark = placeOf(last);
    this.nextLeaf = firstLeaf + taken.length;
    return placed;
  }
}
