import type { Duration, Instant, PartyId } from '#libs/kernel';
import type { ClockRule } from '#libs/procedures';
import { daysBefore, dueWithinTotal, type Span } from '#libs/statutory-clocks';
import type { Draft } from '../draft.js';
import { timesUnder } from '../subjects.js';
import { dueFor, warningsFor } from './due.js';

export type Dates = Readonly<{
  dueAt: Instant;
  exactAt: Instant | null;
  warnAt: readonly Instant[];
  provisional: boolean;
}>;

/** `suspended`: it does not count now, and neither does what it may be counted back from. */
export type Start = Readonly<{
  from: Instant;
  subject: PartyId | null;
  excluded?: readonly Span[];
  suspended?: boolean;
}>;

/** When a clock so long is overdue and warned of. Null for a clock counted back from one that does not run. */
export function datesOf(draft: Draft, rule: ClockRule, limit: Duration, start: Start): Dates | null {
  const due = dueOf(draft, rule, limit, start);
  return due && { ...due, ...warningsFor(rule, limit, { from: start.from, dueAt: due.dueAt }) };
}

type Due = Pick<Dates, 'dueAt' | 'provisional'>;

function dueOf(draft: Draft, rule: ClockRule, limit: Duration, start: Start): Due | null {
  if (rule.before) return countedBack(draft, rule.before, start);
  if (rule.inAll !== undefined && start.subject !== null) {
    const spent = timesUnder(draft.file, start.subject, rule.inAll);
    const { dueAt } = dueWithinTotal(limit, start.from, spent, draft.basis.definition.zone);
    return { dueAt, provisional: false };
  }
  return dueFor(draft, rule, limit, start);
}

function countedBack(
  draft: Draft,
  { clock, days }: Readonly<{ clock: string; days: number }>,
  { subject, suspended = false }: Start,
): Due | null {
  const status = suspended ? 'suspended' : 'running';
  const from = Object.values(draft.file.clocks).find(
    (kept) => kept.clock === clock && kept.subject === subject && kept.status === status,
  );
  if (!from) return null;
  const { zone } = draft.basis.definition;
  return { dueAt: daysBefore(from.dueAt, days, zone), provisional: from.provisional };
}
