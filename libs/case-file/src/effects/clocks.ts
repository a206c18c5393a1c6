import type { Duration, Instant, PartyId } from '#libs/kernel';
import type { ClockRule } from '#libs/procedures';
import { clockRule } from '#libs/procedures/interpreter';
import { readDuration, type Span } from '#libs/statutory-clocks';
import type { Clock } from '../case-file.js';
import type { Draft } from '../draft.js';
import { isHeld } from '../subjects.js';
import { datesOf } from './dates.js';
import { grantedExtension } from './extensions.js';
import { concernedBy, type Scope } from './scope.js';

/**
 * Starts a clock for each subject concerned. One that runs already keeps its date: recording a fact twice never gives
 * more time. None starts in a closed case, which nothing wakes.
 *
 * @param lasting a particular of the recorded fact that states the limit
 */
export function startClock(
  draft: Draft,
  { startClock: clock, lasting }: Readonly<{ startClock: string; lasting?: string }>,
  scope: Scope,
): void {
  if (draft.file.closed) return;
  const rule = clockRule(draft.basis.definition, clock);
  const limit = lasting === undefined ? rule.limit : statedLimit(scope, lasting, rule.limit);
  for (const subject of concernedBy(draft, rule.per, scope)) {
    if (going(draft, clock, subject) || !applies(draft, rule, subject)) continue;
    const dates = datesOf(draft, rule, limit, { from: scope.at, subject });
    if (!dates) continue;
    const { source } = rule;
    draft.record({ type: 'ClockStarted', data: { clock, subject, from: scope.at, limit, ...dates, source } });
  }
}

function statedLimit({ particulars }: Scope, name: string, otherwise: Duration): Duration {
  const stated = particulars?.[name];
  return typeof stated === 'string' && readDuration(stated) ? (stated as Duration) : otherwise;
}

export function stopClock(draft: Draft, clock: string, scope: Scope): void {
  for (const { id } of goingFor(draft, clock, scope)) {
    draft.record({ type: 'ClockStopped', data: { clock: id } });
  }
}

/** Extends a running clock to a whole length, and what is counted back from it. */
export function extendClock(
  draft: Draft,
  { extendClock: clock, to }: Readonly<{ extendClock: string; to?: Duration }>,
  scope: Scope,
): void {
  for (const running of goingFor(draft, clock, scope)) {
    const granted = grantedExtension(draft, running, { to, scope });
    if (!granted || running.status !== 'running') continue;
    for (const each of withDerived(draft, running)) {
      const { rule, found } = each;
      const start = { from: found.from, subject: found.subject, excluded: found.excluded };
      const dates = datesOf(draft, rule, granted.limit, start);
      if (dates) draft.record({ type: 'ClockExtended', data: { clock: found.id, ...granted, ...dates } });
    }
  }
}

/** Stops counting, here and in what is counted back from it. `keepWarning`: the date so far is still warned of. */
export function suspendClock(
  draft: Draft,
  { suspendClock: clock, keepWarning }: Readonly<{ suspendClock: string; keepWarning?: boolean }>,
  scope: Scope,
): void {
  for (const running of goingFor(draft, clock, scope)) {
    for (const { found } of withDerived(draft, running)) {
      if (found.status !== 'running') continue;
      const warnAt = keepWarning ? [...found.warnAt, found.dueAt] : [];
      draft.record({ type: 'ClockSuspended', data: { clock: found.id, at: scope.at, warnAt } });
    }
  }
}

/** Goes on counting: the time between did not count. */
export function resumeClock(draft: Draft, clock: string, scope: Scope): void {
  for (const suspended of goingFor(draft, clock, scope)) {
    for (const { rule, found } of withDerived(draft, suspended)) {
      if (found.suspendedAt === null) continue;
      const excluded: readonly Span[] = [...found.excluded, { from: found.suspendedAt, to: scope.at }];
      const start = { from: found.from, subject: found.subject, excluded };
      const dates = datesOf(draft, rule, found.limit as Duration, start);
      if (!dates) continue;
      draft.record({ type: 'ClockResumed', data: { clock: found.id, at: scope.at, excluded, ...dates } });
    }
  }
}

/** Counts anew with the first limit, from now or from when a record happened; what was extended must be extended again. */
export function restartClock(
  draft: Draft,
  { restartClock: clock, from: record }: Readonly<{ restartClock: string; from?: string }>,
  scope: Scope,
): void {
  for (const going of goingFor(draft, clock, scope)) {
    const from = record === undefined ? scope.at : (happened(draft, record, going.subject) ?? scope.at);
    for (const { rule, found } of withDerived(draft, going)) {
      const dates = datesOf(draft, rule, rule.limit, { from, subject: found.subject });
      if (!dates) continue;
      const { limit, source } = rule;
      const anew = { clock: found.id, from, limit, ...dates, stricterAt: found.dueAt, source };
      draft.record({ type: 'ClockRestarted', data: anew });
    }
  }
}

const happened = ({ file }: Draft, record: string, subject: PartyId | null): Instant | undefined =>
  file.records
    .filter((fact) => fact.record === record)
    .filter(({ subjects }) => subject === null || subjects.length === 0 || subjects.includes(subject))
    .at(-1)?.at;

/** Clocks of a kind that a fact concerns and that have not ended. */
function goingFor(draft: Draft, clock: string, scope: Scope): readonly Clock[] {
  const { per } = clockRule(draft.basis.definition, clock);
  return concernedBy(draft, per, scope).flatMap((subject) => going(draft, clock, subject) ?? []);
}

/** Running, or suspended: not ended. */
function going({ file }: Draft, clock: string, subject: PartyId | null): Clock | undefined {
  return Object.values(file.clocks).find(
    (kept) =>
      kept.clock === clock &&
      kept.subject === subject &&
      (kept.status === 'running' || kept.status === 'suspended'),
  );
}

/** A clock and, after it, those that are counted back from it, each as it stands when its turn comes. */
export function* withDerived(
  draft: Draft,
  clock: Clock,
): Generator<Readonly<{ rule: ClockRule; found: Clock }>> {
  const { definition } = draft.basis;
  const derived = definition.clocks.filter(({ before }) => before?.clock === clock.clock);
  for (const rule of [clockRule(definition, clock.clock), ...derived]) {
    const found = going(draft, rule.id, clock.subject);
    if (found) yield { rule, found };
  }
}

const applies = ({ basis, file }: Draft, { inCustody }: ClockRule, subject: PartyId | null): boolean =>
  inCustody === undefined || isHeld(file, subject, basis.definition) === inCustody;
