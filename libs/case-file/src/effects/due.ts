import type { Duration, Instant, PartyId } from '#libs/kernel';
import type { ClockRule, DutyRule } from '#libs/procedures';
import { dueInstant, exactDaysInstant, minus, type Span } from '#libs/statutory-clocks';
import type { Draft } from '../draft.js';
import { isHeld } from '../subjects.js';

type LimitRule = Pick<ClockRule | DutyRule, 'hours' | 'workingDays' | 'holidaysExtend'>;

/** When a limit is overdue for this person, who may be held and whom then no holiday keeps waiting. @source Reading 4 */
export function dueFor(
  { basis, file }: Draft,
  { hours, workingDays, holidaysExtend = true }: LimitRule,
  limit: Duration,
  {
    from,
    subject,
    excluded,
  }: Readonly<{ from: Instant; subject: PartyId | null; excluded?: readonly Span[] }>,
): Readonly<{ dueAt: Instant; provisional: boolean }> {
  const moves =
    holidaysExtend === 'out-of-custody' ? !isHeld(file, subject, basis.definition) : holidaysExtend;
  const rule = {
    limit,
    hours: hours ?? 'next-hour',
    workingDays: workingDays ?? false,
    holidaysExtend: moves,
    ...(excluded && { excluded }),
  } as const;
  return dueInstant(rule, from, basis.calendar, basis.definition.zone);
}

/** Reading 2's earlier instant and the tiers of warning, in order; those that the start has already passed fall away. */
export function warningsFor(
  { warn, warnAtExactDays }: Pick<ClockRule, 'warn' | 'warnAtExactDays'>,
  limit: Duration,
  { from, dueAt }: Readonly<{ from: Instant; dueAt: Instant }>,
): Readonly<{ exactAt: Instant | null; warnAt: readonly Instant[] }> {
  const exactAt = warnAtExactDays ? exactDaysInstant(limit, from) : null;
  const tiers = warn.map((before) => minus(dueAt, before));
  const all = exactAt === null ? tiers : [...tiers, exactAt];
  const ahead = all.filter((at) => at > from && at < dueAt);
  return { exactAt, warnAt: [...new Set(ahead)].sort() };
}
