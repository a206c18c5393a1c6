import { BrokenInvariant, type Instant } from '#libs/kernel';
import { civilDate, dayNumber, digits, isCivilDate } from './civil.js';

export const MS_PER_SECOND = 1000;
export const MS_PER_MINUTE = 60 * MS_PER_SECOND;
export const MS_PER_HOUR = 60 * MS_PER_MINUTE;
export const MS_PER_DAY = 24 * MS_PER_HOUR;

const YEAR_0_MS = -62_167_219_200_000;
const YEAR_10000_MS = 253_402_300_800_000;

const stored = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const rfc3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?([Zz]|[+-]\d{2}:\d{2})$/;

/** Milliseconds since 1970-01-01T00:00:00Z. @throws BrokenInvariant unless the text has the stored form */
export function epochMs(instant: Instant): number {
  const found = stored.test(instant) ? readRfc3339(instant) : null;
  if (found === null) throw new BrokenInvariant(`${instant} is no instant in UTC with milliseconds`);
  return found;
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

/**
 * The stored form of an RFC 3339 text with any offset; digits below the millisecond are dropped.
 * Null when the text is none, names a date that does not exist, or a leap second.
 */
export function instantFromRfc3339(text: string): Instant | null {
  const ms = readRfc3339(text);
  return ms === null || ms < YEAR_0_MS || ms >= YEAR_10000_MS ? null : instantOf(ms);
}

function readRfc3339(text: string): number | null {
  const parts = rfc3339.exec(text);
  if (!parts) return null;
  const [, year, month, day, hours, minutes, seconds, fraction = '', offset = ''] = parts;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isCivilDate(date) || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const offsetMs = readOffset(offset);
  if (offsetMs === null) return null;
  return (
    dayNumber(date) * MS_PER_DAY +
    Number(hours) * MS_PER_HOUR +
    Number(minutes) * MS_PER_MINUTE +
    Number(seconds) * MS_PER_SECOND +
    Number(fraction.slice(0, 3).padEnd(3, '0')) -
    offsetMs
  );
}

function readOffset(offset: string): number | null {
  if (offset === 'Z' || offset === 'z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(4, 6));
  if (hours > 23 || minutes > 59) return null;
  return (offset.startsWith('-') ? -1 : 1) * (hours * MS_PER_HOUR + minutes * MS_PER_MINUTE);
}
