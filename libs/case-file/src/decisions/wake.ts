import { type Accepted, assertNever, BrokenInvariant, type OpenedId } from '#libs/kernel';
import { clockRule, dutyRule, linkRule, recipientsFor } from '#libs/procedures/interpreter';
import { plus } from '#libs/statutory-clocks';
import type { WakeUp } from '../case-file.js';
import { Draft } from '../draft.js';
import { applyEffects } from '../effects/effects.js';
import type { CaseEvent } from '../events.js';
import type { OnCase } from '../started-case.js';
import { LEADER_POST } from '../recusals.js';
import { stepOf } from '../separation.js';
import { offerToDeputies, reviewTask } from '../tasks.js';
import { wakeUps } from '../wake-ups.js';

/**
 * Records everything that has fallen due by now, in the order in which it did, with what that opens. Waking again
 * records nothing more: time decides no case, it warns, notes and opens duties.
 */
export function wake(basis: OnCase): Accepted<CaseEvent> {
  const draft = new Draft(basis);
  noteWhatIsDue(draft);
  return draft.accepted();
}

/** As `wake`, in a commit that has begun. */
export function noteWhatIsDue(draft: Draft): void {
  for (;;) {
    const [next] = wakeUps(draft.file);
    if (!next || next.at > draft.basis.recordedAt) return;
    note(draft, next);
  }
}

function note(draft: Draft, { kind, id, at }: WakeUp): void {
  switch (kind) {
    case 'warn':
      return warn(draft, id, at);
    case 'expire':
      return expire(draft, id);
    case 'eligibility-changes':
      return reviewTask(draft, id, 'due');
    case 'recusal-overdue':
      return noteRecusal(draft, id);
    case 'reviewer-silent':
      return noteSilence(draft, id);
    case 'duty-overdue':
      return noteDuty(draft, id);
    case 'rectification-overdue':
      return noteRectification(draft, id);
    case 'finding-overdue':
      return noteFinding(draft, id);
    default:
      return assertNever(kind);
  }
}

function warn(draft: Draft, id: OpenedId, warnAt: WakeUp['at']): void {
  const clock = found(draft.file.clocks[id], id);
  const { warns } = clockRule(draft.basis.definition, clock.clock);
  const notified = recipientsFor(warns, draft.file);
  draft.record({ type: 'ClockWarned', data: { clock: id, warnAt, dueAt: clock.dueAt, notified } });
}

function expire(draft: Draft, id: OpenedId): void {
  const { clock, subject, dueAt } = found(draft.file.clocks[id], id);
  draft.record({ type: 'ClockExpired', data: { clock: id, dueAt } });
  const { name, source, expired } = clockRule(draft.basis.definition, clock);
  const cause = { name: { zh: `${name.zh}期限届满`, en: `Time limit passed: ${name.en}` }, source };
  applyEffects(draft, expired, { subjects: subject ? [subject] : [], at: dueAt, cause });
}

/** The superior is told and the deputies are offered the task, which stays with its own post too. */
function noteSilence(draft: Draft, id: OpenedId): void {
  const task = draft.task(id);
  const notified = recipientsFor(stepOf(draft.basis, task).escalatesTo, draft.file);
  draft.record({ type: 'TaskOverdue', data: { task: id, dueAt: task.dueAt, notified } });
  offerToDeputies(draft, id, 'overdue');
}

function noteDuty(draft: Draft, id: OpenedId): void {
  const { duty, dueAt, againAt } = found(draft.file.duties[id], id);
  const { escalatesTo, remindEvery } = dutyRule(draft.basis.definition, duty);
  const notified = recipientsFor(escalatesTo, draft.file);
  const again = remindEvery && { againAt: plus(againAt ?? dueAt, remindEvery) };
  draft.record({ type: 'DutyOverdue', data: { duty: id, dueAt, notified, ...again } });
}

function noteRecusal(draft: Draft, id: OpenedId): void {
  const { dueAt } = found(draft.file.recusals[id], id);
  if (dueAt) draft.record({ type: 'RecusalOverdue', data: { recusal: id, dueAt, notified: [LEADER_POST] } });
}

/** The handlers are urged, and with them whoever audits the link in their unit. */
function noteRectification(draft: Draft, id: OpenedId): void {
  const { link, rectification } = draft.request(id);
  if (!rectification?.dueAt) return;
  const { round, dueAt, items } = rectification;
  const auditors = linkRule(draft.basis.definition, link).steps.filter(({ kind }) => kind === 'audit');
  const notified = recipientsFor(['handlers', ...auditors.map(({ post }) => post)], draft.file);
  const unanswered = items.map((item) => item.id);
  draft.record({
    type: 'RectificationOverdue',
    data: { request: id, round, dueAt, items: unanswered, notified },
  });
}

/** Whoever must mend it is urged, and with him whoever raised it. */
function noteFinding(draft: Draft, id: OpenedId): void {
  const { dueAt, mender, by } = found(draft.file.findings[id], id);
  if (dueAt === null) return;
  const notified = [...new Set([...mender, by])];
  draft.record({ type: 'FindingOverdue', data: { finding: id, dueAt, notified } });
}

function found<Kept>(kept: Kept | undefined, id: OpenedId): Kept {
  if (kept === undefined) throw new BrokenInvariant(`the case has no ${id}`);
  return kept;
}
