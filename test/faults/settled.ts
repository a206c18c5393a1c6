import { awaitedIn } from './checker/due.js';
import type { LogImage } from './checker/image.js';

/** How many events wait for a leaf, and limits for their instant or their record. */
export function unsettled(image: LogImage): number {
  const waiting = awaitedIn(image).due.filter(
    ({ recordedMs, endedMs }) => recordedMs.length === 0 && endedMs === Infinity,
  );
  return image.events.length - image.leaves.length + waiting.length;
}
