/**
 * Lets the writers of one process take turns at a stream, in the order in which they come. Of writers who race for a
 * head all but one work in vain, and each holds a connection while it waits for the stream's lock. Between processes the
 * append itself decides.
 */
export class Turns {
  readonly #last = new Map<string, Turn>();

  /** Does the work once everything asked for earlier under this name has ended, however that ended. */
  async take<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(name);
    const result = before === undefined ? work() : before.end.then(work, work);
    const mine: Turn = { end: result };
    this.#last.set(name, mine);
    try {
      return await result;
    } finally {
      mine.end = ended;
      if (this.#last.get(name) === mine) this.#last.delete(name);
    }
  }
}

/**
 * Apart from its result, which it lets go of at its end. V8 has each outgrown table of a `Map` point to the next, so what
 * stood in one stays in memory, table by table, until all of memory is gone through.
 */
type Turn = { end: Promise<unknown> };

const ended = Promise.resolve();
