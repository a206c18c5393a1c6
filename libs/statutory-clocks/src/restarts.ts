import type { Instant } from '#libs/kernel';
import type { Calendar } from './calendar.js';
import { type Due, dueInstant } from './due.js';
import type { LimitRule } from './limit-rule.js';

/**
 * A limit that is counted anew. `stricterAt`: when it would be overdue had it gone on from its first start, which is
 * kept as a warning wherever it comes earlier.
 */
export type RestartedDue = Due & Readonly<{ stricterAt: Instant }>;

/**
 * Counts a limit anew from a later fact: another major offence, from its discovery; an unknown identity, from the day it
 * is established; a failed mediation, from the failure. What was excluded before the new start no longer counts, and
 * what was extended must be extended again: `rule.limit` is the limit to count, mostly the one of the start.
 *
 * @param first where the limit was counted from until now
 * @param anew where it is counted from now on; the starting day is left out as at any start
 * @source C160, P151, P152 (custody); A185 (mediation)
 */
export function restartedDue(
  rule: LimitRule,
  { first, anew }: Readonly<{ first: Instant; anew: Instant }>,
  calendar: Calendar,
  zone: string,
): RestartedDue {
  const { dueAt: stricterAt } = dueInstant(rule, first, calendar, zone);
  return { ...dueInstant(rule, anew, calendar, zone), stricterAt };
}
