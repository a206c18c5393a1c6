import type { Finding } from '../report/finding.js';
import type { Lap } from './clients.js';
import { processorTimeUs } from './processor-time.js';

/** Whose processor time is watched, by a name for the table. `family`: with all that descend from the process. */
export type Watched = Readonly<Record<string, Readonly<{ pid: number; family: boolean }>>>;

/** Adds up what laps cost in processor time, for each of those watched. */
export class Cost {
  readonly #spentUs = new Map<string, number>();
  #operations = 0;

  constructor(private readonly watched: Watched) {}

  async of(lap: () => Promise<Lap>): Promise<Lap> {
    const before = this.#now();
    const done = await lap();
    for (const [name, us] of this.#now())
      this.#spentUs.set(name, (this.#spentUs.get(name) ?? 0) + us - (before.get(name) ?? 0));
    this.#operations += done.operations;
    return done;
  }

  /** Microseconds for each operation; empty where processor time cannot be seen. */
  perOperation(): ReadonlyMap<string, number> {
    return new Map([...this.#spentUs].map(([name, us]) => [name, us / this.#operations]));
  }

  #now(): ReadonlyMap<string, number> {
    return new Map(
      Object.entries(this.watched).flatMap(([name, { pid, family }]) => {
        const us = processorTimeUs(pid, family);
        return us === null ? [] : [[name, us] as const];
      }),
    );
  }
}

/** Lines of the table: what one operation of this name cost each of those watched, over all laps together. */
export const costFindings = (name: string, cost: Cost): readonly Finding[] =>
  [...cost.perOperation()].map(([whose, us]) => ({
    name: `${name}: processor time of ${whose}`,
    unit: 'µs',
    value: { min: us, median: us, max: us },
  }));
