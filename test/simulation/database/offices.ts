import type { Life } from '../engine/scheduler.js';

/** A term of office: the connection over which it is held, which dies with its process. */
export class Term implements Life {
  #isOver = false;

  constructor(private readonly process: Life) {}

  get alive(): boolean {
    return this.process.alive && !this.#isOver;
  }

  end(): void {
    this.#isOver = true;
  }
}

/** Advisory locks that say who leads, and the rows that fence whoever led before. */
export class Offices {
  /** Where the relay stands: `work.checkpoints`. */
  readonly relay = { epoch: 0, next: 0 };
  readonly #holders = new Map<string, Term>();

  /** Null: somebody else leads. */
  tryTake(name: string, process: Life): Term | null {
    if (this.#holders.get(name)?.alive) return null;
    const term = new Term(process);
    this.#holders.set(name, term);
    return term;
  }

  /** The database lost sight of the holder, who does not know yet and writes on. */
  forget(name: string): void {
    this.#holders.delete(name);
  }

  vacateAll(): void {
    this.#holders.clear();
  }
}
