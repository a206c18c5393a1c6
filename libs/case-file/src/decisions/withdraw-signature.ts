import { type Decision, type OfficerId, type Refused, refuse } from '#libs/kernel';
import type { CaseFile, GivenSignature, Request, Task } from '../case-file.js';
import type { WithdrawSignature } from '../commands.js';
import { currentRound, Draft } from '../draft.js';
import type { CaseEvent } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { isRefused, officerActing, type OnCase, requestIn, taskIn, whileOpen } from '../started-case.js';
import { closeTasks } from '../tasks.js';

/**
 * Takes back one's own signature while nothing rests on it. The task is open again, what the signature had opened is
 * closed, and the signature stays on record as withdrawn.
 *
 * @refuses case-closed, unknown-task, not-permitted, nothing-to-withdraw, relied-upon
 */
export function withdrawSignature(
  { data }: WithdrawSignature,
  basis: OnCase,
): Decision<CaseEvent, CaseRefusal> {
  const { file } = basis;
  const closed = whileOpen(file);
  if (closed) return closed;
  const task = taskIn(file, data.task);
  if (isRefused(task)) return task;
  const officer = officerActing(basis);
  if (officer === null) return refuse({ code: 'not-permitted', needs: 'officer' });
  const request = requestIn(file, task.request);
  if (isRefused(request)) return request;
  const given = standing(task, request, officer);
  if (!given) return refuse({ code: 'nothing-to-withdraw', task: task.id });
  const relied = reliance(given, task, request, file);
  if (relied) return relied;

  const draft = new Draft(basis);
  closeTasksAfter(draft, task, request);
  const { id: signature } = given;
  const { round } = currentRound(request);
  const { reason } = data;
  draft.record({
    type: 'SignatureWithdrawn',
    data: { task: task.id, request: request.id, round, signature, officer, reason },
  });
  for (const finding of raisedBy(given, file)) {
    const settled = {
      signature: null,
      outcome: 'closed',
      note: reason,
      requirement: null,
      dueAt: null,
    } as const;
    draft.record({ type: 'FindingRechecked', data: { finding: finding.id, by: officer, ...settled } });
  }
  return draft.accepted();
}

/** His signature on the task, if it still counts. */
const standing = (task: Task, request: Request, officer: OfficerId): GivenSignature | undefined =>
  currentRound(request).signatures.find(
    (given) => given.task === task.id && given.officer === officer && !given.lapsed,
  );

/** What has already been done in reliance on a signature. @refuses relied-upon */
function reliance(
  given: GivenSignature,
  task: Task,
  request: Request,
  file: CaseFile,
): Refused<CaseRefusal> | null {
  const by = (what: string) => refuse({ code: 'relied-upon', by: what } as const);
  if (request.status !== 'in-review' && request.status !== 'returned') return by('decision');
  if (given.vote && task.status !== 'open') return by('outcome');
  const { signatures } = currentRound(request);
  const later = signatures.slice(signatures.indexOf(given) + 1).filter(({ lapsed }) => !lapsed);
  if (!given.vote && later.length > 0) return by('signature');
  const taken = Object.values(file.tasks).some(
    ({ id, request: of, status, claimedBy }) =>
      of === request.id && id !== task.id && status === 'open' && claimedBy !== null,
  );
  if (taken) return by('claim');
  const answered = raisedBy(given, file).some(
    ({ status, rechecks }) => status !== 'open' || rechecks.length > 0,
  );
  return answered ? by('finding') : null;
}

const raisedBy = ({ id }: GivenSignature, { findings }: CaseFile) =>
  Object.values(findings).filter(({ signature }) => signature === id);

/** The step that followed waits no more. A vote opened none. */
function closeTasksAfter(draft: Draft, task: Task, request: Request): void {
  if (task.status === 'signed') closeTasks(draft, request.id, 'withdrawn');
}
