import { bureauTime } from './instants';

/** What a field of date and time takes for an instant, in the bureau's zone: `2026-10-19T12:00`. */
export const localOf = (iso: string): string => bureauTime(iso).replace(' ', 'T');

/**
 * The instant that such a field says. The bureau's zone knows no summer time.
 *
 * @param notBefore what the stated act is known to have followed. A field says no seconds: within the same minute, the
 *   act is said to have come right then, not before what made it possible.
 */
export function instantOf(local: string, notBefore?: string): string {
  const stated = new Date(`${local}:00+08:00`).toISOString();
  return notBefore !== undefined && localOf(notBefore) === local && notBefore > stated ? notBefore : stated;
}
