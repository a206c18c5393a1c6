import type { ReadEntry } from './envelope.js';
import type { StreamName } from './names.js';

/** Thrown by a look at a stream that the caller has not supplied yet: load it and decide again. */
export class StreamMissing extends Error {
  constructor(readonly stream: StreamName) {
    super(`stream ${stream} was not supplied`);
  }
}

/** What a supplier knows of a stream: its version (0 when unborn) and its folded state. */
export type Supplied = Readonly<{ version: number; state: unknown }>;

/**
 * Gives a decision sight of other streams and keeps the account of what it saw. What was looked at is the
 * decision's read set; what was not looked at cannot have mattered. The supplier folds each stream by the
 * prefix of its name and may cache the fold.
 */
export class Look {
  readonly #seen = new Map<StreamName, number>();

  constructor(private readonly supply: (stream: StreamName) => Supplied | undefined) {}

  /** The folded state of a stream. @throws StreamMissing when the supplier does not have it yet */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the stream's name says what its state is
  at<State>(stream: StreamName): State {
    const found = this.supply(stream);
    if (!found) throw new StreamMissing(stream);
    this.#seen.set(stream, found.version);
    return found.state as State;
  }

  /** Every stream looked at, in ascending order of name. */
  get readSet(): readonly ReadEntry[] {
    return [...this.#seen]
      .map(([stream, version]) => ({ stream, version }))
      .sort((a, b) => (a.stream < b.stream ? -1 : 1));
  }
}
