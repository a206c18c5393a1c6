/**
 * Lets the writers of one process take turns at a stream, in the order in which they come. Of writers who race for a
 * head all but one work in vain, and each holds a connection while it waits for the stream's lock. Between processes the
 * append itself decides.
 */
export class Turns {
  readonly #ends = new Map<string, Promise<void>>();

  /** Does the work once everything asked for earlier under this name has ended, however that ended. */
  async take<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#ends.get(name);
    const result = before === undefined ? work() : before.then(work);
    const end = result.then(nothing, nothing);
    this.#ends.set(name, end);
    try {
      return await result;
    } finally {
      if (this.#ends.get(name) === end) this.#ends.delete(name);
    }
  }
}

/**
 * An end holds no result: V8 has each outgrown table of a `Map` point to the next, and what stands in one stays in memory
 * with it, table by table, until all of memory is gone through.
 */
const nothing = (): void => undefined;
