import { BrokenInvariant, type Instant } from '#libs/kernel';
import { civilDate, dayNumber, digits, isCivilDate } from './civil.js';

export const MS_PER_SECOND = 1000;
export const MS_PER_MINUTE = 60 * MS_PER_SECOND;
export const MS_PER_HOUR = 60 * MS_PER_MINUTE;
export const MS_PER_DAY = 24 * MS_PER_HOUR;

const YEAR_0_MS = -62_167_219_200_000;
const YEAR_10000_MS = 253_402_300_800_000;

const stored = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Milliseconds since 1970-01-01T00:00:00Z. @throws BrokenInvariant unless the text is an instant in the stored form */
export function epochMs(instant: Instant): number {
  const field = (start: number, end: number) => {
    let value = 0;
    for (let at = start; at < end; at += 1) value = value * 10 + instant.charCodeAt(at) - 48;
    return value;
  };
  const date = { year: field(0, 4), month: field(5, 7), day: field(8, 10) };
  const [hours, minutes, seconds] = [field(11, 13), field(14, 16), field(17, 19)];
  if (!stored.test(instant) || !isCivilDate(date) || hours > 23 || minutes > 59 || seconds > 59) {
    throw new BrokenInvariant(`${instant} is no instant in UTC with milliseconds`);
  }
  return (
    dayNumber(date) * MS_PER_DAY +
    hours * MS_PER_HOUR +
    minutes * MS_PER_MINUTE +
    seconds * MS_PER_SECOND +
    field(20, 23)
  );
}

/** The stored form of an epoch time in milliseconds, years 0 to 9999. @throws BrokenInvariant outside them */
export function instantOf(ms: number): Instant {
  if (!Number.isInteger(ms) || ms < YEAR_0_MS || ms >= YEAR_10000_MS)
    throw new BrokenInvariant(`${ms} ms is no instant`);
  const day = Math.floor(ms / MS_PER_DAY);
  const date = civilDate(day);
  let rest = ms - day * MS_PER_DAY;
  const hours = Math.floor(rest / MS_PER_HOUR);
  rest -= hours * MS_PER_HOUR;
  const minutes = Math.floor(rest / MS_PER_MINUTE);
  rest -= minutes * MS_PER_MINUTE;
  const seconds = Math.floor(rest / MS_PER_SECOND);
  const ymd = `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}`;
  const hms = `${digits(hours, 2)}:${digits(minutes, 2)}:${digits(seconds, 2)}`;
  return `${ymd}T${hms}.${digits(rest - seconds * MS_PER_SECOND, 3)}Z` as Instant;
}
