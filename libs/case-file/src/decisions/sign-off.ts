import { type Capacity, type Decision, type Digest, type OpenedId, refuse } from '#libs/kernel';
import { linkRule, refusalEnds, stepAfter } from '#libs/procedures/interpreter';
import { anchorRuling } from '../anchors.js';
import type { SignOff } from '../commands.js';
import { currentRound, Draft } from '../draft.js';
import { applyEffects } from '../effects/effects.js';
import type { CaseFile } from '../case-file.js';
import { outcomeOf, presides, voteRuling, wouldCarry } from '../collective.js';
import type { CaseEvent, SignedDecision } from '../events.js';
import { findingsOf } from '../findings.js';
import type { CaseRefusal } from '../refusals.js';
import { statedIn, stillAllowed } from '../requirement-rulings.js';
import { displayRuling } from '../reading-required.js';
import {
  answerRuling,
  authorityRuling,
  keptApartRuling,
  keyRuling,
  lapsedRuling,
  openedMaterials,
  readingRuling,
  recordRuling,
  separationRuling,
} from '../signing-checks.js';
import type { Judged } from '../judged.js';
import { isRefused, officerActing, type OnCase, requestIn, taskIn } from '../started-case.js';
import { stepOf } from '../separation.js';
import { closeTasks, openTask } from '../tasks.js';

/**
 * Signs the open task of a step, and opens what follows in the same commit: the next step, the outcome of the link with
 * its clocks, duties and stage, or the return to the handlers.
 *
 * In a review or audit step `refuse` is a negative opinion that is passed on, unless the step must pass.
 *
 * @refuses unknown-task, not-permitted, then in the order of docs/explanation/shape.md; last, for the approval that
 * decides, what forbids the link itself
 */
export function signOff({ data }: SignOff, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const { file } = basis;
  const task = taskIn(file, data.task);
  if (isRefused(task)) return task;
  const officer = officerActing(basis);
  if (officer === null) return refuse({ code: 'not-permitted', needs: 'officer' });
  const request = requestIn(file, task.request);
  if (isRefused(request)) return request;
  const judged = { data, officer, task, request, round: currentRound(request), step: stepOf(basis, task) };

  const early = separationRuling(judged, basis) ?? lapsedRuling(judged, basis);
  if (early) return early;
  if (task.status !== 'open') return refuse({ code: 'step-not-open', status: task.status });
  const capacity = authorityRuling(judged, basis);
  if ('ok' in capacity) return capacity;
  const apart = keptApartRuling(judged, basis);
  if (apart) return apart;
  const opened = openedMaterials(judged, basis);
  const late =
    readingRuling(judged, opened) ??
    displayRuling(judged, basis) ??
    recordRuling(judged, { capacity, opened }, basis) ??
    keyRuling(judged, basis) ??
    voteRuling(judged, basis, capacity) ??
    answerRuling(judged, basis) ??
    anchorRuling([...data.rectification, ...(data.findings ?? [])], basis) ??
    (decides(judged, basis, capacity) ? stillAllowed(request, basis) : null);
  return late ?? signed(judged, basis, { capacity, opened });
}

function decides(judged: Judged, basis: OnCase, capacity: Capacity): boolean {
  const { data, request, step, task } = judged;
  if (stepAfter(linkRule(basis.definition, request.link), step.id)) return false;
  if (!task.collective) return data.decision === 'approve';
  return presides(task, capacity) && wouldCarry(judged, basis);
}

function signed(
  judged: Judged,
  basis: OnCase,
  { capacity, opened }: Readonly<{ capacity: Capacity; opened: readonly Digest[] }>,
): Decision<CaseEvent, CaseRefusal> {
  const { data, officer, task, request, round, step } = judged;
  const draft = new Draft(basis);
  const signature = draft.record({
    type: 'SignedOff',
    data: {
      task: task.id,
      request: request.id,
      round: round.round,
      link: request.link,
      subject: request.subject,
      step: step.id,
      kind: step.kind,
      officer,
      capacity,
      decision: data.decision,
      ...(data.vote && { vote: data.vote }),
      ...(data.reason && { reason: data.reason }),
      overrules: overruledBy(judged, basis.file),
      opinion: data.opinion,
      checklist: data.checklist,
      dossier: round.dossier,
      materialsOpened: opened,
      seenVersion: data.signed.seenVersion,
      issuedAt: data.signed.issuedAt,
      record: data.signed.record,
    },
  });
  if (!task.collective) followWithFindings(draft, judged, signature);
  else if (presides(task, capacity)) settle(draft, judged, basis);
  return draft.accepted();
}

/** A return stands before the items it lists, as a list does. */
function followWithFindings(draft: Draft, judged: Judged, signature: OpenedId): void {
  const { decision } = judged.data;
  if (decision === 'return') follow(draft, judged, decision);
  findingsOf(draft, judged, signature);
  if (decision !== 'return') follow(draft, judged, decision);
}

/**
 * An approver who approves against a negative opinion of this round overrules it. Not the voices against in a
 * collective that carried the matter: it outvoted them itself.
 */
const overruledBy = ({ data, step, round }: Judged, { tasks }: CaseFile) =>
  step.kind === 'approve' && data.decision === 'approve'
    ? round.signatures
        .filter(({ decision, lapsed }) => decision === 'refuse' && !lapsed)
        .filter(({ task }) => tasks[task]?.collective?.outcome !== 'carried')
        .map(({ id }) => id)
    : [];

/** The chair's vote is the last: it settles the step, in the same commit. */
function settle(draft: Draft, judged: Judged, basis: OnCase): void {
  const decided = outcomeOf(judged, basis, draft.file);
  draft.record({ type: 'CollectiveDecided', data: decided });
  follow(draft, judged, decided.outcome === 'carried' ? 'approve' : 'refuse');
}

function follow(draft: Draft, judged: Judged, decision: SignedDecision): void {
  const { step, request } = judged;
  if (decision === 'return') return sendBack(draft, judged);
  if (decision === 'refuse' && refusalEnds(step)) return endRefused(draft, judged);
  const next = stepAfter(linkRule(draft.basis.definition, request.link), step.id);
  return next ? openTask(draft, request.id, next) : endApproved(draft, judged);
}

function sendBack(draft: Draft, { data, officer, request, round, step }: Judged): void {
  const { reasons, rectification: items, rectifyBy: dueAt } = data;
  if (reasons === null) return;
  const returned = {
    request: request.id,
    round: round.round,
    step: step.id,
    by: officer,
    reasons,
    items,
    dueAt,
  };
  draft.record({ type: 'RequestReturned', data: returned });
  closeTasks(draft, request.id, 'returned');
}

function endRefused(draft: Draft, { officer, request, round, step }: Judged): void {
  const { id, link, subject } = request;
  draft.record({
    type: 'LinkRefused',
    data: { request: id, link, subject, round: round.round, step: step.id, by: officer },
  });
  closeTasks(draft, id, 'refused');
  bringAbout(draft, request, 'refused');
}

function endApproved(draft: Draft, { officer, request, round }: Judged): void {
  const { id, link, subject } = request;
  const issues = linkRule(draft.basis.definition, link).issues ?? null;
  draft.record({
    type: 'LinkApproved',
    data: { request: id, link, subject, round: round.round, by: officer, issues, number: null },
  });
  bringAbout(draft, request, 'approved');
}

function bringAbout(
  draft: Draft,
  { id, link, subject }: Judged['request'],
  outcome: 'approved' | 'refused',
): void {
  const rule = linkRule(draft.basis.definition, link);
  applyEffects(draft, rule.outcomes[outcome], {
    subjects: subject ? [subject] : [],
    at: draft.basis.recordedAt,
    cause: rule,
    request: id,
    ...statedIn(currentRound(draft.request(id))),
  });
}
