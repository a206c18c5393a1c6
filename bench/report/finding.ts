import type { Spread } from './statistics.js';

/** What was promised of a ratio or a time. */
export type Target = Readonly<{ atLeast: number } | { atMost: number }>;

/** One line of the table. */
export type Finding = Readonly<{
  name: string;
  unit: '1/s' | 'µs' | 'ms' | 'kB' | 'count';
  value: Spread;
  /** What it is compared with in the same rounds, and the ratio of the two, round by round. */
  beside?: Readonly<{ name: string; value: Spread; ratio: Spread }>;
  /** Of the ratio where there is one, else of the value; judged by the median. */
  target?: Target;
}>;

/** Null: nothing was promised. */
export function isMet({ value, beside, target }: Finding): boolean | null {
  if (!target) return null;
  const { median } = beside?.ratio ?? value;
  return 'atLeast' in target ? median >= target.atLeast : median <= target.atMost;
}
