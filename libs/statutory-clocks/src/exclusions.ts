import type { Instant } from '#libs/kernel';
import type { DayNumber } from './civil.js';
import { localDay } from './zones.js';

/** Time by its first and last instant; the days between their dates are what it takes up (Reading 7). */
export type Span = Readonly<{ from: Instant; to: Instant }>;

/** A span by its days: `end − start` of them. */
export type DaySpan = Readonly<{ start: DayNumber; end: DayNumber }>;

/** The same days without overlaps, in order. A span that ends before it starts takes up nothing. */
export function mergedDays(spans: readonly Span[], zone: string): readonly DaySpan[] {
  const ordered = spans
    .map(({ from, to }) => ({ start: localDay(from, zone), end: localDay(to, zone) }))
    .sort((a, b) => a.start - b.start);
  const merged: DaySpan[] = [];
  let reached = -Infinity;
  for (const { start, end } of ordered) {
    if (end <= Math.max(start, reached)) continue;
    merged.push({ start: Math.max(start, reached), end });
    reached = end;
  }
  return merged;
}

/** End date minus start date of each span, days of several counting once (Reading 7). */
export const excludedDays = (spans: readonly Span[], zone: string): number =>
  mergedDays(spans, zone).reduce((days, { start, end }) => days + end - start, 0);
