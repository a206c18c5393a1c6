import type { LocalDate } from '#libs/kernel';

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

/** What stream `calendar/{id}` holds. */
type CalendarYearPublished = Readonly<{
  type: 'CalendarYearPublished';
  data: Readonly<{ year: number; off: readonly string[]; worked: readonly string[]; source: string }>;
}>;

/** The calendar that its events tell. A year published again replaces what was known of it. */
export function calendarOf(events: readonly CalendarYearPublished[], id = 'cn'): Calendar {
  const years: Record<number, CalendarYear> = {};
  for (const { data } of events) {
    years[data.year] = {
      off: data.off as readonly LocalDate[],
      worked: data.worked as readonly LocalDate[],
      source: data.source,
    };
  }
  return { id, years };
}
