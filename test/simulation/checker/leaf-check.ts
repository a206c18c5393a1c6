import type { SequencedEvent } from '#libs/event-log';
import type { StreamName } from '#libs/kernel';
import type { Commit } from '../database/store.js';
import { Violation } from './violation.js';

/** The global order: leaves from 0 without a hole, each event once, each stream in its own order, none left out. */
export class LeafCheck {
  #next = 0;
  #committed = 0;
  readonly #lastVersion = new Map<StreamName, number>();

  committed({ events }: Commit): void {
    this.#committed += events.length;
  }

  sequenced(leaves: readonly SequencedEvent[]): void {
    for (const { leafIndex, event } of leaves) {
      const { stream, version } = event;
      if (leafIndex !== this.#next)
        throw new Violation('leaves are contiguous', `leaf ${leafIndex} where ${this.#next} was due`);
      this.#next += 1;
      const last = this.#lastVersion.get(stream) ?? 0;
      if (version !== last + 1)
        throw new Violation(
          'leaves follow the versions',
          `leaf ${leafIndex} is ${stream} version ${version} after ${last}`,
        );
      this.#lastVersion.set(stream, version);
    }
  }

  quiet(): void {
    if (this.#next !== this.#committed)
      throw new Violation('no event is skipped', `${this.#committed} events have ${this.#next} leaves`);
  }
}
