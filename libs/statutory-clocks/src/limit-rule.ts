import type { Duration } from '#libs/kernel';
import type { Span } from './exclusions.js';

/** A limit as a procedure definition states it. */
export type LimitRule = Readonly<{
  /** Hours `PT24H`, days `P3D`, months `P2M`, or seconds and minutes. Days and hours do not mix in one limit. */
  limit: Duration;
  /**
   * `next-hour`: a limit in whole hours starts at the next full hour, and at 09:00 that is 10:00 (Reading 1). `exact`:
   * from the instant itself, as for summons. A limit with minutes or seconds is always exact: the law knows none, tests
   * and drills do. Ignored for days and months.
   * @default next-hour
   */
  hours?: 'next-hour' | 'exact';
  /** Days are working days (Reading 5). @default false */
  workingDays?: boolean;
  /** A last day off moves to the next working day (Reading 4). Ignored for hours. @default true */
  holidaysExtend?: boolean;
  /**
   * Time that does not count, by its first and last day; overlaps count once, and so does only what lies after the start
   * and began before the limit had passed: nothing revives an expired limit (Reading 7). Days and months only.
   */
  excluded?: readonly Span[];
}>;
