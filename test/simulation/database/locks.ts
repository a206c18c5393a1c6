import type { AppendRequest } from '#libs/event-log';
import { requestName } from './store.js';

type Held = { exclusive: boolean; holders: number };

/** The advisory locks of one append: exclusive for what it writes, shared for what it read. */
export type Wanted = ReadonlyMap<string, 'exclusive' | 'shared'>;

export function locksOf({ stream, readSet, idempotency }: AppendRequest): Wanted {
  const wanted = new Map<string, 'exclusive' | 'shared'>(readSet.map((read) => [read.stream, 'shared']));
  wanted.set(stream, 'exclusive');
  if (idempotency) wanted.set(requestName(idempotency.principal, idempotency.key), 'exclusive');
  return wanted;
}

/** Taken all at once or not at all: PostgreSQL takes them in one fixed order, which comes to the same. */
export class Locks {
  readonly #held = new Map<string, Held>();

  tryTake(wanted: Wanted): boolean {
    for (const [name, mode] of wanted) {
      const held = this.#held.get(name);
      if (held && (held.exclusive || mode === 'exclusive')) return false;
    }
    for (const [name, mode] of wanted) {
      const held = this.#held.get(name);
      if (held) held.holders += 1;
      else this.#held.set(name, { exclusive: mode === 'exclusive', holders: 1 });
    }
    return true;
  }

  release(taken: Wanted): void {
    for (const name of taken.keys()) {
      const held = this.#held.get(name);
      if (!held) continue;
      held.holders -= 1;
      if (held.holders === 0) this.#held.delete(name);
    }
  }

  releaseAll(): void {
    this.#held.clear();
  }
}
