import type { Duration, Instant, PartyId } from '#libs/kernel';
import { clockRule, dutyRule } from '#libs/procedures/interpreter';
import type { Clock, Duty, RecordedFact } from '../case-file.js';
import type { Draft } from '../draft.js';
import { datesOf } from './dates.js';
import { dueFor } from './due.js';

/** A record's instant, as it was recorded and as it is. */
type Corrected = Readonly<{ was: Instant; is: Instant }>;

/**
 * What has not ended and was counted from a wrong instant is counted from the right one: limits with what did not count and
 * with their extensions, limits and duties that stand still as well as those that run.
 */
export function countAnew(draft: Draft, { subjects }: RecordedFact, instants: Corrected): void {
  const concerns = (subject: PartyId | null) =>
    subject === null || subjects.length === 0 || subjects.includes(subject);
  const { clocks, duties } = draft.file;
  const moved: Clock[] = [];
  for (const clock of Object.values(clocks)) {
    if (concerns(clock.subject) && correctClock(draft, clock, { ...instants, moved })) moved.push(clock);
  }
  // Owed already, so it is owed on: in a closed case too, where no new duty would open.
  for (const duty of Object.values(duties)) if (concerns(duty.subject)) correctDuty(draft, duty, instants);
}

/** @param moved clocks corrected before it: one that is counted back from them moves with them */
function correctClock(
  draft: Draft,
  clock: Clock,
  { was, is, moved }: Corrected & Readonly<{ moved: readonly Clock[] }>,
): boolean {
  if (clock.status !== 'running' && clock.status !== 'suspended') return false;
  const rule = clockRule(draft.basis.definition, clock.clock);
  const right = (at: Instant): Instant => (at === was ? is : at);
  const times = [
    clock.from,
    ...(clock.suspendedAt === null ? [] : [clock.suspendedAt]),
    ...clock.excluded.flatMap(({ from, to }) => [from, to]),
  ];
  const isBackFromMoved = moved.some(
    (other) => other.clock === rule.before?.clock && other.subject === clock.subject,
  );
  if (!times.includes(was) && !isBackFromMoved) return false;
  const { subject, limit, status } = clock;
  const from = right(clock.from);
  const excluded = clock.excluded.map((span) => ({ from: right(span.from), to: right(span.to) }));
  const suspended = status === 'suspended';
  const dates = datesOf(draft, rule, limit as Duration, { from, subject, excluded, suspended });
  if (!dates) return false;
  const { source } = rule;
  const suspendedAt = clock.suspendedAt && right(clock.suspendedAt);
  // A suspended clock whose date is kept as a warning is warned of at that date too; any other is not warned of.
  const kept = clock.warnAt.length === 0 ? [] : [...dates.warnAt, dates.dueAt];
  const warnAt = suspended ? kept : dates.warnAt;
  const data = { clock: clock.id, from, excluded, suspendedAt, ...dates, warnAt, source };
  draft.record({ type: 'ClockCorrected', data });
  return true;
}

function correctDuty(draft: Draft, owed: Duty, { was, is }: Corrected): void {
  const { id, duty, subject, owedBy, status } = owed;
  if (status !== 'open' && status !== 'suspended') return;
  if (owed.from !== was) {
    // What hindered it had ended at the wrong instant, at which it was then owed.
    if (status === 'open' && owed.dueAt === was)
      draft.record({ type: 'DutyResumed', data: { duty: id, dueAt: is } });
    return;
  }
  const rule = dutyRule(draft.basis.definition, duty);
  const due = dueFor(draft, rule, rule.limit, { from: is, subject });
  const { source } = rule;
  draft.record({ type: 'DutyCancelled', data: { duty: id } });
  const again = draft.record({
    type: 'DutyOpened',
    data: { duty, subject, from: is, ...due, owedBy, source },
  });
  if (status === 'suspended')
    draft.record({ type: 'DutySuspended', data: { duty: again, at: draft.basis.recordedAt } });
}
