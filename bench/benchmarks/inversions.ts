import type { EventLog } from '#libs/event-log';
import type { StreamName } from '#libs/kernel';

const batch = 1_000;

/** Reads the whole log in its global order and counts events that stand before an earlier one of their own stream. */
export async function inversionsIn(log: EventLog): Promise<number> {
  const versions = new Map<StreamName, number>();
  let inversions = 0;
  for (let from = 0; ;) {
    const leaves = await log.readLeaves(from, batch);
    for (const { event, leafIndex } of leaves) {
      if (leafIndex !== from || event.version !== (versions.get(event.stream) ?? 0) + 1) inversions += 1;
      versions.set(event.stream, event.version);
      from += 1;
    }
    if (leaves.length < batch) return inversions;
  }
}
