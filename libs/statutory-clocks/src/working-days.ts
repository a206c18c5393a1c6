import type { Calendar, CalendarYear } from './calendar.js';
import { civilDate, type DayNumber, dayNumberOf, weekday } from './civil.js';

/** A day counted to, and whether a year without published holidays was counted through. */
export type CountedDay = Readonly<{ day: DayNumber; provisional: boolean }>;

/**
 * A working day: a weekday that the year's notice does not give off, or a weekend it makes up on. `unknown` in a year
 * whose notice is not at hand.
 */
export function dayKind(day: DayNumber, { years }: Calendar): 'working' | 'off' | 'unknown' {
  const year = years[civilDate(day).year];
  if (!year) return 'unknown';
  const differs = differencesOf(year).get(day);
  if (differs) return differs;
  const onWeekend = weekday(day) === 0 || weekday(day) === 6;
  return onWeekend ? 'off' : 'working';
}

/**
 * The day itself, or the next working day. In an unknown year every day is taken for a working day: the provisional
 * date is then never later than the true one.
 */
export function workingDayFrom(day: DayNumber, calendar: Calendar): CountedDay {
  for (let candidate = day; ; candidate += 1) {
    const kind = dayKind(candidate, calendar);
    if (kind !== 'off') return { day: candidate, provisional: kind === 'unknown' };
  }
}

/** The n-th working day after a day, or before it with `step` -1; unknown years as in `workingDayFrom`. */
export function countWorkingDays(
  from: DayNumber,
  count: number,
  calendar: Calendar,
  step: 1 | -1 = 1,
): CountedDay {
  let day = from;
  let provisional = false;
  for (let left = count; left > 0;) {
    day += step;
    const kind = dayKind(day, calendar);
    if (kind !== 'off') left -= 1;
    provisional ||= kind === 'unknown';
  }
  return { day, provisional };
}

/** Kept with the year it was made from, so that a due date does not read the notice's dates again. */
const differences = new WeakMap<CalendarYear, ReadonlyMap<DayNumber, 'working' | 'off'>>();

function differencesOf(year: CalendarYear): ReadonlyMap<DayNumber, 'working' | 'off'> {
  const known = differences.get(year);
  if (known) return known;
  const made = new Map<DayNumber, 'working' | 'off'>();
  for (const date of year.off) made.set(dayNumberOf(date), 'off');
  for (const date of year.worked) made.set(dayNumberOf(date), 'working');
  differences.set(year, made);
  return made;
}
