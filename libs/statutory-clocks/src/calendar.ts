import type { Fact, LocalDate } from '#libs/kernel';

/** A year as its published notice has it. */
export type CalendarYear = Readonly<{
  off: readonly LocalDate[];
  worked: readonly LocalDate[];
  source: string;
}>;

/** The days that differ from Monday to Friday, for the years that have been published. Versioned data, with its source. */
export type Calendar = Readonly<{
  id: string;
  /** By year: a year that is absent is unknown, never guessed. */
  years: Readonly<Record<number, CalendarYear>>;
}>;

/** Stream `calendar/{id}`: a year as its published notice has it. */
export type CalendarEvent = Fact<
  'CalendarYearPublished',
  { year: number; off: readonly string[]; worked: readonly string[]; source: string }
>;

/** A calendar of which no year is known yet. */
export const unknownCalendar = (id: string): Calendar => ({ id, years: {} });

/** A year published again replaces what was known of it. */
export function foldCalendar(calendar: Calendar, { data }: CalendarEvent): Calendar {
  const year: CalendarYear = {
    off: data.off as readonly LocalDate[],
    worked: data.worked as readonly LocalDate[],
    source: data.source,
  };
  return { id: calendar.id, years: { ...calendar.years, [data.year]: year } };
}

/** The calendar that its events tell. */
export const calendarOf = (events: readonly CalendarEvent[], id = 'cn'): Calendar =>
  events.reduce(foldCalendar, unknownCalendar(id));
