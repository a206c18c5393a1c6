import type { PartyId } from '#libs/kernel';
import { dutyRule, recipientsFor } from '#libs/procedures/interpreter';
import type { Duty } from '../case-file.js';
import type { Draft } from '../draft.js';
import { isHeld } from '../subjects.js';
import { unsettledProperty } from '../property-standing.js';
import { dueFor } from './due.js';
import { concernedBy, type Scope } from './scope.js';

/** Opens a duty for each subject concerned. One that is open already is not owed twice; a closed case owes nothing new. */
export function openDuty(draft: Draft, duty: string, scope: Scope): void {
  if (draft.file.closed) return;
  const { definition } = draft.basis;
  const rule = dutyRule(definition, duty);
  if (rule.settledWithProperty && unsettledProperty(draft.file).length === 0) return;
  for (const subject of concernedBy(draft, rule.per, scope)) {
    if (openFor(draft, duty, subject)) continue;
    if (rule.inCustody !== undefined && isHeld(draft.file, subject, definition) !== rule.inCustody) continue;
    const from = scope.owedFrom ?? scope.at;
    const due = dueFor(draft, rule, rule.limit, { from, subject });
    const owedBy = recipientsFor(rule.owedBy, draft.file);
    const { source } = rule;
    draft.record({ type: 'DutyOpened', data: { duty, subject, from, ...due, owedBy, source } });
  }
}

export function cancelDuty(draft: Draft, duty: string, scope: Scope): void {
  for (const { id } of openDutiesOf(draft, duty, scope)) {
    draft.record({ type: 'DutyCancelled', data: { duty: id } });
  }
}

export function suspendDuty(draft: Draft, duty: string, scope: Scope): void {
  for (const { id } of openDutiesOf(draft, duty, scope)) {
    draft.record({ type: 'DutySuspended', data: { duty: id, at: scope.at } });
  }
}

/** What hindered it is gone, so it is owed at once. */
export function resumeDuty(draft: Draft, duty: string, scope: Scope): void {
  const { per } = dutyRule(draft.basis.definition, duty);
  const concerned = concernedBy(draft, per, scope);
  for (const { id, duty: kind, subject, status } of Object.values(draft.file.duties)) {
    if (kind === duty && status === 'suspended' && concerned.includes(subject)) {
      draft.record({ type: 'DutyResumed', data: { duty: id, dueAt: scope.at } });
    }
  }
}

/** The open duties of a kind that a fact concerns. */
export function openDutiesOf(draft: Draft, duty: string, scope: Scope): readonly Duty[] {
  const { per } = dutyRule(draft.basis.definition, duty);
  return concernedBy(draft, per, scope).flatMap((subject) => openFor(draft, duty, subject) ?? []);
}

function openFor({ file }: Draft, duty: string, subject: PartyId | null): Duty | undefined {
  return Object.values(file.duties).find(
    (kept) => kept.duty === duty && kept.subject === subject && kept.status === 'open',
  );
}
