import type { Instant } from '#libs/kernel';

export const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant;
export const msOf = (instant: Instant): number => Date.parse(instant);
