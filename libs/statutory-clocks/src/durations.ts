import { BrokenInvariant, type Duration, type Instant } from '#libs/kernel';
import { epochMs, instantOf, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './instants.js';

/** A duration in the three units that law counts differently. Weeks are 7 days, years 12 months. */
export type DurationParts = Readonly<{
  months: number;
  days: number;
  /** Hours, minutes and seconds together. */
  timeMs: number;
  /** The time part is whole hours, written in hours alone. */
  hoursOnly: boolean;
  /** Has days or months beside hours, minutes or seconds: a length of time, but no limit. */
  mixed: boolean;
}>;

const form =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/** A hundred years: no limit of the law is longer, and every instant it leads to can be written. */
const MONTHS_MAX = 1_200;
const DAYS_MAX = 36_525;
const TEXT_MAX = 40;

/** A definition has a few dozen limits; the bound only keeps a flood of odd texts from staying in memory. */
const PARSED_MAX = 500;
const parsed = new Map<string, DurationParts>();

/** Reads an ISO 8601 duration in whole units, of at most a hundred years in each; null for anything else. */
export function readDuration(text: string): DurationParts | null {
  const known = parsed.get(text);
  if (known) return known;
  const found = text.length <= TEXT_MAX ? form.exec(text) : null;
  if (!found) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = found
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number, number];
  const calendar = { months: years * 12 + months, days: weeks * 7 + days };
  const timeMs = hours * MS_PER_HOUR + minutes * MS_PER_MINUTE + seconds * MS_PER_SECOND;
  if (calendar.months > MONTHS_MAX || calendar.days > DAYS_MAX || timeMs > DAYS_MAX * MS_PER_DAY) return null;
  const parts = {
    ...calendar,
    timeMs,
    hoursOnly: found[5] !== undefined && minutes === 0 && seconds === 0,
    mixed: timeMs > 0 && calendar.months + calendar.days > 0,
  };
  if (parsed.size >= PARSED_MAX) parsed.clear();
  parsed.set(text, parts);
  return parts;
}

/** @throws BrokenInvariant for a text that is no duration: definitions are checked before they are published */
export function durationParts(duration: Duration): DurationParts {
  const parts = readDuration(duration);
  if (!parts) throw new BrokenInvariant(`${duration} is no duration`);
  return parts;
}

/** Length in milliseconds, a day being 24 hours. @throws BrokenInvariant for months, which have no fixed length */
function exactMs(duration: Duration): number {
  const { months, days, timeMs } = durationParts(duration);
  if (months > 0) throw new BrokenInvariant(`${duration} has months, which have no exact length`);
  return days * MS_PER_DAY + timeMs;
}

/** Exactly that much later; a day is 24 hours. @throws BrokenInvariant for months */
export const plus = (instant: Instant, duration: Duration) => instantOf(epochMs(instant) + exactMs(duration));

/** Exactly that much earlier; a day is 24 hours. @throws BrokenInvariant for months */
export const minus = (instant: Instant, duration: Duration) =>
  instantOf(epochMs(instant) - exactMs(duration));
