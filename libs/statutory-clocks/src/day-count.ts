import type { Instant } from '#libs/kernel';
import type { Calendar } from './calendar.js';
import { addMonths, type DayNumber } from './civil.js';
import { durationParts } from './durations.js';
import { mergedDays } from './exclusions.js';
import type { LimitRule } from './limit-rule.js';
import { countWorkingDays, workingDayFrom } from './working-days.js';
import { localDay } from './zones.js';

/** The last day of a limit in days or months, as it comes about. */
export type DayCount = Readonly<{
  /** The starting day, which does not count. */
  start: DayNumber;
  /** The last day by the limit alone. */
  counted: DayNumber;
  /** With the days that do not count added. */
  unmoved: DayNumber;
  /** Moved to a working day where it moves: the limit ends with this day, at 24:00. */
  last: DayNumber;
  provisional: boolean;
}>;

/** Counts a limit in days or months (Readings 2 to 5 and 7). */
export function dayCount(rule: LimitRule, from: Instant, calendar: Calendar, zone: string): DayCount {
  const { months, days } = durationParts(rule.limit);
  const start = localDay(from, zone);
  const inMonth = addMonths(start, months);
  const counted = rule.workingDays
    ? countWorkingDays(inMonth, days, calendar)
    : { day: inMonth + days, provisional: false };

  const ending = (unmoved: DayNumber): DayCount => {
    const fixed = { start, counted: counted.day, unmoved };
    if (rule.holidaysExtend === false) return { ...fixed, last: unmoved, provisional: counted.provisional };
    const moved = workingDayFrom(unmoved, calendar);
    return { ...fixed, last: moved.day, provisional: counted.provisional || moved.provisional };
  };
  if (!rule.excluded?.length) return ending(counted.day);
  return mergedDays(rule.excluded, zone).reduce(
    (count, span) =>
      span.end <= start || span.start > count.last
        ? count
        : ending(count.unmoved + span.end - Math.max(span.start, start)),
    ending(counted.day),
  );
}
