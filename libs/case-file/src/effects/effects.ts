import { assertNever, type Digest, type Instant, type Sealed } from '#libs/kernel';
import { conditionHolds, dutyRule } from '#libs/procedures/interpreter';
import type { Effect } from '#libs/procedures';
import type { Duty } from '../case-file.js';
import type { Draft } from '../draft.js';
import { factsOf } from '../requirement-facts.js';
import { subjectsOf } from '../subjects.js';
import { raiseAlarm } from './alarms.js';
import { extendClock, restartClock, resumeClock, startClock, stopClock, suspendClock } from './clocks.js';
import { admitEvidence, excludeEvidence } from './evidence.js';
import { closeCase, reopenCase } from './closing.js';
import { cancelDuty, openDutiesOf, openDuty, resumeDuty, suspendDuty } from './duties.js';
import { endMeasures, startMeasure } from './measures.js';
import { personsIn, type Scope } from './scope.js';

/** Brings about, in the same commit, what a definition says a fact entails; each effect sees those before it. */
export function applyEffects(draft: Draft, effects: readonly Effect[], scope: Scope): void {
  for (const effect of effects) applyEffect(draft, effect, scope);
}

function applyEffect(draft: Draft, effect: Effect, scope: Scope): void {
  if ('startClock' in effect) return startClock(draft, effect, scope);
  if ('stopClock' in effect) return stopClock(draft, effect.stopClock, scope);
  if ('extendClock' in effect) return extendClock(draft, effect, scope);
  if ('suspendClock' in effect) return suspendClock(draft, effect, scope);
  if ('resumeClock' in effect) return resumeClock(draft, effect.resumeClock, scope);
  if ('restartClock' in effect) return restartClock(draft, effect, scope);
  if ('openDuty' in effect) return openDuty(draft, effect.openDuty, scope);
  if ('cancelDuty' in effect) return cancelDuty(draft, effect.cancelDuty, scope);
  if ('suspendDuty' in effect) return suspendDuty(draft, effect.suspendDuty, scope);
  if ('resumeDuty' in effect) return resumeDuty(draft, effect.resumeDuty, scope);
  if ('dischargeDuty' in effect) return dischargeByFact(draft, effect.dischargeDuty, scope);
  if ('startMeasure' in effect) return startMeasure(draft, effect.startMeasure, scope);
  if ('endMeasures' in effect) return endMeasures(draft, 'all', scope);
  if ('endCustody' in effect) return endMeasures(draft, 'custody', scope);
  if ('enterStage' in effect) return enterStage(draft, effect.enterStage);
  if ('disposeSubject' in effect) return disposeSubject(draft, effect.disposeSubject, scope);
  if ('reopenSubjects' in effect) return reopenSubjects(draft, effect.reopenSubjects, scope);
  if ('closeCase' in effect) return closeCase(draft, effect.closeCase);
  if ('excludeEvidence' in effect) return excludeEvidence(draft, scope);
  if ('admitEvidence' in effect) return admitEvidence(draft, scope);
  if ('reopenCase' in effect) return reopenCase(draft, effect.reopenCase);
  if ('raiseAlarm' in effect) return raiseAlarm(draft, effect.raiseAlarm, scope);
  if ('when' in effect) return either(draft, effect, scope);
  if ('forEachSubject' in effect) {
    for (const subject of personsIn(draft, scope))
      applyEffects(draft, effect.forEachSubject, { ...scope, subjects: [subject] });
    return;
  }
  return assertNever(effect);
}

/** Asked of each person concerned by himself; of the whole case when the fact is about it. */
function either(
  draft: Draft,
  { when, then, otherwise = [] }: Extract<Effect, { when: unknown }>,
  scope: Scope,
): void {
  const concerned = scope.subjects.length > 0 ? scope.subjects : [null];
  for (const subject of concerned) {
    const { at, particulars, materials } = scope;
    const facts = factsOf(draft.file, draft.basis.definition, { subject, at, particulars, materials });
    const chosen = conditionHolds(when, facts) ? then : otherwise;
    applyEffects(draft, chosen, subject === null ? scope : { ...scope, subjects: [subject] });
  }
}

type Proof = Readonly<{ at: Instant; document: Digest; number: string | null; note: Sealed | null }>;

/** Records that a duty was done, and what that brings about. */
export function discharge(draft: Draft, { id, duty, subject }: Duty, proof: Proof): void {
  const { at, document, number, note } = proof;
  draft.record({ type: 'DutyDischarged', data: { duty: id, at, document, number, note } });
  const rule = dutyRule(draft.basis.definition, duty);
  applyEffects(draft, rule.discharged, { subjects: subject ? [subject] : [], at, cause: rule });
}

/** By the document of the fact that fulfilled it; a fact without one fulfils nothing. */
function dischargeByFact(draft: Draft, duty: string, scope: Scope): void {
  if (!scope.document) return;
  const { material: document, number } = scope.document;
  for (const open of openDutiesOf(draft, duty, scope)) {
    discharge(draft, open, { at: scope.at, document, number, note: null });
  }
}

/** A case moves forward only: a later link of one subject does not take the others back. */
export function enterStage(draft: Draft, stage: string): void {
  const order = draft.basis.definition.stages.map(({ id }) => id);
  const reached = draft.file.stage === null ? -1 : order.indexOf(draft.file.stage);
  if (order.indexOf(stage) > reached) draft.record({ type: 'StageEntered', data: { stage } });
}

function disposeSubject(draft: Draft, as: string, scope: Scope): void {
  for (const subject of personsIn(draft, scope)) {
    if (draft.file.subjects[subject]?.disposed) continue;
    draft.record({ type: 'SubjectDisposed', data: { subject, as } });
  }
}

/** Those named; else everyone. Who was disposed of in another way stays so. */
function reopenSubjects(draft: Draft, disposedAs: true | readonly string[], { subjects }: Scope): void {
  for (const subject of subjects.length > 0 ? subjects : subjectsOf(draft.file)) {
    const disposed = draft.file.subjects[subject]?.disposed;
    if (disposed && (disposedAs === true || disposedAs.includes(disposed.as)))
      draft.record({ type: 'SubjectReopened', data: { subject } });
  }
}
