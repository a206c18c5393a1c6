import { BrokenInvariant, type Duration, type Instant } from '#libs/kernel';
import type { Calendar } from './calendar.js';
import { dayCount } from './day-count.js';
import { durationParts, type DurationParts, plus } from './durations.js';
import { MS_PER_DAY, MS_PER_HOUR } from './instants.js';
import type { LimitRule } from './limit-rule.js';
import { countWorkingDays } from './working-days.js';
import { instantOfWall, localDay, startOfDay, wallMs } from './zones.js';

/**
 * `dueAt` is the first instant at which the limit is overdue. `provisional`: it lies in, or counts through, a year whose
 * holidays are not published, and every day of that year was taken for a working day.
 */
export type Due = Readonly<{ dueAt: Instant; provisional: boolean }>;

/**
 * When a limit that starts at an instant is overdue.
 *
 * @param zone where dates are counted, for example `Asia/Shanghai`
 * @throws BrokenInvariant for a limit, instant or zone that cannot be read
 * @source C105, A35; the Readings are those of docs/reference/time-limits.md
 */
export function dueInstant(rule: LimitRule, from: Instant, calendar: Calendar, zone: string): Due {
  const parts = durationParts(rule.limit);
  if (parts.mixed) throw new BrokenInvariant(`limit ${rule.limit} mixes days and hours`);
  if (parts.months + parts.days === 0)
    return { dueAt: hoursDue(rule, parts, from, zone), provisional: false };

  const { last, provisional } = dayCount(rule, from, calendar, zone);
  return { dueAt: startOfDay(last + 1, zone), provisional };
}

function hoursDue(
  rule: LimitRule,
  { timeMs, hoursOnly }: DurationParts,
  from: Instant,
  zone: string,
): Instant {
  if (rule.hours === 'exact' || !hoursOnly || timeMs === 0) return plus(from, rule.limit);
  return plus(nextFullHour(from, zone), rule.limit);
}

/** Where an hour limit begins to count, the starting hour left out: 09:20 and 09:00 both give 10:00 (Reading 1). */
export function nextFullHour(from: Instant, zone: string): Instant {
  const wall = wallMs(from, zone);
  const intoHour = ((wall % MS_PER_HOUR) + MS_PER_HOUR) % MS_PER_HOUR;
  return instantOfWall(wall - intoHour + MS_PER_HOUR, zone);
}

/** 24 hours for each day of the limit after the instant: Reading 2's stricter one. @throws BrokenInvariant for months */
export const exactDaysInstant = (limit: Duration, from: Instant): Instant => plus(from, limit);

/**
 * What must be done some days before another limit is overdue: by its last day minus those days. Nothing moves when
 * counting back (Readings 4 and 6): custody due 11 June 00:00, seven days before, is 4 June 00:00.
 */
export const daysBefore = (dueAt: Instant, days: number, zone: string): Instant =>
  instantOfWall(wallMs(dueAt, zone) - days * MS_PER_DAY, zone);

/**
 * When a notice that must precede an event by so many working days is overdue: the end of the last day that leaves
 * them free before it. A hearing on 17 July, 7 working days ahead: overdue from 9 July 00:00. @source X64, X85
 */
export function workingDaysBefore(event: Instant, days: number, calendar: Calendar, zone: string): Due {
  const { day, provisional } = countWorkingDays(localDay(event, zone), days, calendar, -1);
  return { dueAt: startOfDay(day + 1, zone), provisional };
}
