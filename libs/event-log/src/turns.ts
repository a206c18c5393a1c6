/**
 * Lets the writers of one process take turns at a stream, in the order in which they come. Of writers who race for a
 * head all but one work in vain, and each holds a connection while it waits for the stream's lock. Between processes the
 * append itself decides.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does the work once everything asked for earlier under this name has ended, however that ended. */
  async take<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(name);
    const mine = before === undefined ? work() : before.then(work, work);
    this.#last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(name) === mine) this.#last.delete(name);
    }
  }
}
