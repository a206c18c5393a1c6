import type { Duration, Instant } from '#libs/kernel';
import { addMonths } from './civil.js';
import { durationParts, plus } from './durations.js';
import { excludedDays, type Span } from './exclusions.js';
import { localDay, startOfDay } from './zones.js';

/**
 * What is left of a statutory total at a new start. `exhausted`: nothing is, and the measure may not start again;
 * `dueAt` is then its start itself.
 */
export type WithinTotal = Readonly<{ dueAt: Instant; spentDays: number; exhausted: boolean }>;

/**
 * When a measure ends that may last so long *in all*: bail 12 months, residential surveillance 6, in one case for one
 * person, however often it is imposed. Each earlier time under it takes up its end date minus its start date, overlaps
 * once, as excluded time does. The end of such a measure moves for no holiday (Reading 4).
 *
 * @param total days or months; `P12M`
 * @param from start of the measure now imposed
 * @param spent earlier times under the same measure; what lies after `from` is not counted
 * @source C79, P107, P122
 */
export function dueWithinTotal(
  total: Duration,
  from: Instant,
  spent: readonly Span[],
  zone: string,
): WithinTotal {
  const { months, days } = durationParts(total);
  const start = localDay(from, zone);
  const earlier = spent.filter((span) => span.from < from);
  const spentDays = excludedDays(
    earlier.map((span) => (span.to < from ? span : { from: span.from, to: from })),
    zone,
  );
  const last = addMonths(start, months) + days - spentDays;
  const exhausted = last <= start && spentDays > 0;
  return { dueAt: exhausted ? from : startOfDay(last + 1, zone), spentDays, exhausted };
}

/**
 * Is this arrival a summons that goes on from the last one? The law forbids holding a person by one summons after
 * another; less than the usual rest between two is taken for that.
 *
 * @param ended when the last one ended
 * @param rest least time between them, 12 hours for coercive appearance
 * @source P80, P200; J83 (the 12 hours)
 */
export const isChained = (ended: Instant, arrival: Instant, rest: Duration): boolean =>
  arrival < plus(ended, rest);
