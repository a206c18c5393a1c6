/** Smallest, middle and largest of what the rounds gave. */
export type Spread = Readonly<{ min: number; median: number; max: number }>;

/** @throws when there is nothing to describe */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) throw new Error('No round was measured');
  const middle = (sorted.length - 1) / 2;
  const [below = min, above = max] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { min, median: (below + above) / 2, max };
}

/** What each round of one contender came to, beside the same round of another. */
export const ratios = (of: readonly number[], to: readonly number[]): readonly number[] =>
  of.map((value, nth) => value / (to[nth] ?? Number.NaN));
