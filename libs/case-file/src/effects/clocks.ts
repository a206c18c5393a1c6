import type { Duration, Instant, PartyId } from '#libs/kernel';
import type { ClockRule } from '#libs/procedures';
import { clockRule } from '#libs/procedures/interpreter';
import { daysBefore } from '#libs/statutory-clocks';
import type { Clock } from '../case-file.js';
import { currentRound, type Draft } from '../draft.js';
import { isHeld } from '../subjects.js';
import { dueFor, warningsFor } from './due.js';
import { concernedBy, type Scope } from './scope.js';

/**
 * Starts a clock for each subject concerned. One that runs already keeps its date: recording a fact twice never gives
 * more time. None starts in a closed case, which nothing wakes.
 */
export function startClock(draft: Draft, clock: string, scope: Scope): void {
  if (draft.file.closed) return;
  const rule = clockRule(draft.basis.definition, clock);
  for (const subject of concernedBy(draft, rule.per, scope)) {
    if (running(draft, clock, subject) || !applies(draft, rule, subject)) continue;
    const dates = datesOf(draft, rule, rule.limit, { from: scope.at, subject });
    if (!dates) continue;
    const { limit, source } = rule;
    draft.record({ type: 'ClockStarted', data: { clock, subject, from: scope.at, limit, ...dates, source } });
  }
}

export function stopClock(draft: Draft, clock: string, scope: Scope): void {
  const rule = clockRule(draft.basis.definition, clock);
  for (const subject of concernedBy(draft, rule.per, scope)) {
    const found = running(draft, clock, subject);
    if (found) draft.record({ type: 'ClockStopped', data: { clock: found.id } });
  }
}

/** Extends a running clock to the whole length that the approved request proposes, and what is counted back from it. */
export function extendClock(draft: Draft, clock: string, scope: Scope): void {
  const { definition } = draft.basis;
  if (!scope.request) return;
  const { extendTo, extensionGrounds = [] } = currentRound(draft.request(scope.request)).proposal;
  if (!extendTo) return;
  const rule = clockRule(definition, clock);
  const derived = definition.clocks.filter(({ before }) => before?.clock === clock);
  for (const subject of concernedBy(draft, rule.per, scope)) {
    for (const extended of [rule, ...derived]) {
      const found = running(draft, extended.id, subject);
      const dates = found && datesOf(draft, extended, extendTo, { from: found.from, subject });
      if (!found || !dates) continue;
      draft.record({
        type: 'ClockExtended',
        data: {
          clock: found.id,
          request: scope.request,
          limit: extendTo,
          grounds: extensionGrounds,
          ...dates,
          source: extensionSource(rule, extendTo),
        },
      });
    }
  }
}

const extensionSource = ({ extensions = [], source }: ClockRule, to: Duration): string =>
  extensions.find((extension) => extension.to === to)?.source ?? source;

function running({ file }: Draft, clock: string, subject: PartyId | null): Clock | undefined {
  return Object.values(file.clocks).find(
    (kept) => kept.clock === clock && kept.subject === subject && kept.status === 'running',
  );
}

const applies = ({ basis, file }: Draft, { inCustody }: ClockRule, subject: PartyId | null): boolean =>
  inCustody === undefined || isHeld(file, subject, basis.definition) === inCustody;

type Dates = Readonly<{
  dueAt: Instant;
  exactAt: Instant | null;
  warnAt: readonly Instant[];
  provisional: boolean;
}>;

/** Null for a clock counted back from one that does not run. */
function datesOf(
  draft: Draft,
  rule: ClockRule,
  limit: Duration,
  start: Readonly<{ from: Instant; subject: PartyId | null }>,
): Dates | null {
  const due = rule.before
    ? countedBack(draft, rule.before, start.subject)
    : dueFor(draft, rule, limit, start);
  return due && { ...due, ...warningsFor(rule, limit, { from: start.from, dueAt: due.dueAt }) };
}

function countedBack(
  draft: Draft,
  { clock, days }: Readonly<{ clock: string; days: number }>,
  subject: PartyId | null,
): Readonly<{ dueAt: Instant; provisional: boolean }> | null {
  const from = running(draft, clock, subject);
  if (!from) return null;
  const { zone } = draft.basis.definition;
  return { dueAt: daysBefore(from.dueAt, days, zone), provisional: from.provisional };
}
