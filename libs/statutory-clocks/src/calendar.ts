import type { LocalDate } from '#libs/kernel';

/** The days that differ from Monday to Friday, for the years that have been published. Versioned data, with its source. */
export type Calendar = Readonly<{
  id: string;
  /** By year: a year that is absent is unknown, never guessed. */
  years: Readonly<Record<number, Readonly<{ off: readonly LocalDate[]; worked: readonly LocalDate[]; source: string }>>>;
}>;
