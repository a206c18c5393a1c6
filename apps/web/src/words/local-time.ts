import { bureauTime } from './instants';

/** What a field of date and time takes for an instant, in the bureau's zone: `2026-10-19T12:00`. */
export const localOf = (iso: string): string => bureauTime(iso).replace(' ', 'T');

/** The instant that such a field says. The bureau's zone knows no summer time. */
export const instantOf = (local: string): string => new Date(`${local}:00+08:00`).toISOString();
