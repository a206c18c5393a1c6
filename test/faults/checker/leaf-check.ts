import type { Finding } from './finding.js';
import type { LogImage } from './image.js';

/**
 * Is the global order whole? Leaf indexes run from 0 without a hole, each event has one, and within a stream they ascend
 * with the version. Taken when the load has ended, so nothing may still wait for its leaf.
 */
export function* checkLeaves({ events, leaves }: LogImage): Generator<Finding> {
  const known = new Set(events.map(({ stream, version }) => `${stream}@${version}`));
  const placed = new Map<string, number>();
  const reached = new Map<string, number>();
  for (const [nth, { index, stream, version }] of leaves.entries()) {
    const where = `leaf ${index}`;
    const event = `${stream}@${version}`;
    const fault = (detail: string): Finding => ({ kind: 'hole-in-leaves', where, detail });
    if (index !== nth) yield fault(`stands in place ${nth}`);
    if (!known.has(event)) yield fault(`names ${event}, which is not in the log`);
    if (placed.has(event)) yield fault(`${event} already has leaf ${placed.get(event)}`);
    if (version !== (reached.get(stream) ?? 0) + 1) yield fault(`${event} comes out of order`);
    placed.set(event, index);
    reached.set(stream, version);
  }
  for (const event of known) {
    if (!placed.has(event)) yield { kind: 'hole-in-leaves', where: event, detail: 'has no leaf' };
  }
}
