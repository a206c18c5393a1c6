import { BrokenInvariant, type LocalDate } from '#libs/kernel';

/** Days since 1970-01-01 in the proleptic Gregorian calendar. Civil dates are computed with in this form. */
export type DayNumber = number;

export type CivilDate = Readonly<{ year: number; month: number; day: number }>;

const DAYS_IN_400_YEARS = 146_097;
/** From 0000-03-01, where the algorithm's eras begin, to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468;

/** @source Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil */
export function dayNumber({ year, month, day }: CivilDate): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_BEFORE_1970;
}

/** @source the same, civil_from_days */
export function civilDate(number: DayNumber): CivilDate {
  const shifted = number + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 is Sunday, 6 Saturday. */
export const weekday = (number: DayNumber) => (((number + 4) % 7) + 7) % 7;

/** The same date some months on, else that month's last day: 31 January + 1 month = 28 February (Reading 3). */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilDate(number);
  const sum = year * 12 + (month - 1) + months;
  const first = { year: Math.floor(sum / 12), month: (((sum % 12) + 12) % 12) + 1, day: 1 };
  return dayNumber({ ...first, day: Math.min(day, daysInMonth(first.year, first.month)) });
}

function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayNumber(next) - dayNumber({ year, month, day: 1 });
}

/** Is this a date that exists? */
export const isCivilDate = ({ year, month, day }: CivilDate) =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const localDateForm = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @throws BrokenInvariant for a text that is no date */
export function dayNumberOf(date: LocalDate | string): DayNumber {
  const parts = localDateForm.exec(date);
  const civil = { year: Number(parts?.[1]), month: Number(parts?.[2]), day: Number(parts?.[3]) };
  if (!parts || !isCivilDate(civil)) throw new BrokenInvariant(`${date} is no date`);
  return dayNumber(civil);
}

export function dateText(number: DayNumber): LocalDate {
  const { year, month, day } = civilDate(number);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as LocalDate;
}

/** A whole number ≥ 0 with leading zeros. */
export const digits = (value: number, width: number) => String(value).padStart(width, '0');
