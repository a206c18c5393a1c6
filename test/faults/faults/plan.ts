import type { Random } from '../load/random.js';
import { killing, type FaultKind } from './fault.js';

/** A fault and when, in milliseconds from the beginning. */
export type Planned = Readonly<{ atMs: number; kind: FaultKind }>;

export type PlanOptions = Readonly<{
  random: Random;
  minutes: number;
  /** Faults that kill, at least; each kills one process or two. */
  kills: number;
  /** Whether disks can be filled. */
  disks: boolean;
}>;

/** How often each kind of killing comes, relative to the others. */
const shares: readonly (readonly [FaultKind, number])[] = [
  ['kill API', 6],
  ['kill worker', 6],
  ['kill PostgreSQL', 4],
  ['kill Temporal', 3],
  ['kill a PostgreSQL backend', 3],
  ['kill both APIs', 1],
  ['kill both workers', 1],
];

const others: readonly FaultKind[] = [
  'cut after the commit',
  'cut after the append was sent',
  'cut after the commit',
  'API clock jumps an hour',
  'cut before the append was sent',
  'freeze worker',
  'API clock jumps a year',
  'cut after the commit',
  'freeze API',
  // Last, so that a short plan has no room for it: it lasts longest.
  'freeze worker until deposed',
];

const full: readonly FaultKind[] = ['database disk full', 'data folder full'];

/**
 * What is done when, from the seed alone. Every kind comes at least once when there is room for it; another fault that
 * kills nobody follows each killing, and each tenth of those fills a disk.
 */
export function planOf({ random, minutes, kills, disks }: PlanOptions): readonly Planned[] {
  const killings = [...killing.slice(0, kills), ...drawn(random, Math.max(0, kills - killing.length))];
  shuffle(killings, random);
  const meanMs = (minutes * 60_000) / Math.max(1, kills);
  let nthOther = 0;
  return killings.flatMap((kind, nth) => {
    const fills = disks && nth % Math.min(10, Math.ceil(kills / 2)) === 1;
    const other = fills ? full[nthFull(nth, kills) % full.length] : others[nthOther++ % others.length];
    const atMs = (nth + random.between(0.1, 0.6)) * meanMs;
    return [
      { atMs, kind },
      { atMs: atMs + random.between(0, 0.4) * meanMs, kind: other as FaultKind },
    ];
  });
}

const nthFull = (nth: number, kills: number): number => Math.floor(nth / Math.min(10, Math.ceil(kills / 2)));

function drawn(random: Random, count: number): readonly FaultKind[] {
  const urn = shares.flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
  return Array.from({ length: count }, () => random.oneOf(urn));
}

function shuffle(items: FaultKind[], random: Random): void {
  for (let nth = items.length - 1; nth > 0; nth -= 1) {
    const other = Math.floor(random.next() * (nth + 1));
    [items[nth], items[other]] = [items[other] as FaultKind, items[nth] as FaultKind];
  }
}
