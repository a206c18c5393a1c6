import type { Duration } from '#libs/kernel';
import { durationParts } from './durations.js';

/**
 * A step of a chain of extensions, by the whole length that it makes of the limit: custody 2, 3, 5, 7 months are
 * `P3M` after `P2M`, `P5M` after `P3M`, `P7M` after `P5M`.
 */
export type ExtensionStep = Readonly<{
  /** The whole length from the same start. */
  to: Duration;
  /** The length it must have reached before; any shorter one when absent: detention goes from 3 days to 7 or to 30. */
  after?: Duration;
}>;

/** `unknown-length`: the chain has none such. `shortens`: not longer than now. `out-of-turn`: a step before it is missing. */
export type ExtensionFault = 'unknown-length' | 'shortens' | 'out-of-turn';

/**
 * May a limit that is `current` long be extended to `to`? Null when it may. A chain's longest step is its statutory
 * total: nothing leads beyond it.
 *
 * @source C91, P129 (detention); C156-159, P148-150 (custody); E (filing)
 */
export function extensionFault(
  steps: readonly ExtensionStep[],
  current: Duration,
  to: Duration,
): ExtensionFault | null {
  const step = steps.find((known) => comparedLengths(known.to, to) === 0);
  if (!step) return 'unknown-length';
  if (comparedLengths(to, current) <= 0) return 'shortens';
  return step.after !== undefined && comparedLengths(step.after, current) !== 0 ? 'out-of-turn' : null;
}

/**
 * Below 0: the first is shorter. Months go before days and days before time, as a limit is counted; a definition does
 * not compare 1 month with 30 days, and whoever does is told that the month is longer.
 *
 * @throws BrokenInvariant for a text that is no duration
 */
export function comparedLengths(one: Duration, other: Duration): number {
  const [a, b] = [durationParts(one), durationParts(other)];
  return a.months - b.months || a.days - b.days || a.timeMs - b.timeMs;
}
