import { accept, type Decision, type OfficerId, type Refused, refuse } from '#libs/kernel';
import { authorityOf, type AuthorityRefusal } from '#libs/directory';
import { recipientsFor } from '#libs/procedures/interpreter';
import type { Task } from '../case-file.js';
import type { ClaimTask, ReassignTask, ReleaseTask } from '../commands.js';
import type { TaskClaimed, TaskReassigned, TaskReleased } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { keptFor } from '../signing-checks.js';
import { isRefused, officerActing, type OnCase, type Ruling, taskIn } from '../started-case.js';
import { proposersOf, signaturesOfOtherSteps, stepOf } from '../tasks.js';

/**
 * Takes an open task for oneself.
 *
 * @refuses unknown-task, not-permitted, what would forbid signing by the person, assigned-to-another, already-done
 */
export function claimTask({ data }: ClaimTask, basis: OnCase): Decision<TaskClaimed, CaseRefusal> {
  const task = openTaskIn(basis, data);
  if (isRefused(task)) return task;
  const officer = officerActing(basis);
  if (officer === null) return refuse({ code: 'not-permitted', needs: 'officer' });
  const ruling = personRuling(task, officer, basis);
  if (ruling) return ruling;
  if (task.claimedBy === officer) return alreadyDone;
  const another = keptFor(task);
  if (another !== null && another !== officer)
    return refuse({ code: 'assigned-to-another', officer: another });
  return accept({ type: 'TaskClaimed', data: { task: task.id, officer } });
}

/**
 * Gives a claimed task back.
 *
 * @refuses unknown-task, step-not-open, not-permitted, assigned-to-another, already-done
 */
export function releaseTask({ data }: ReleaseTask, basis: OnCase): Decision<TaskReleased, CaseRefusal> {
  const task = openTaskIn(basis, data);
  if (isRefused(task)) return task;
  const officer = officerActing(basis);
  if (officer === null) return refuse({ code: 'not-permitted', needs: 'officer' });
  if (task.claimedBy === null) return alreadyDone;
  if (task.claimedBy !== officer) return refuse({ code: 'assigned-to-another', officer: task.claimedBy });
  return accept({ type: 'TaskReleased', data: { task: task.id, officer } });
}

/**
 * Gives a task to one who may sign it. Its own post and those told when it is overdue decide who works on it.
 *
 * @refuses unknown-task, step-not-open, not-permitted, what would forbid signing by the person named
 */
export function reassignTask({ data }: ReassignTask, basis: OnCase): Decision<TaskReassigned, CaseRefusal> {
  const task = openTaskIn(basis, data);
  if (isRefused(task)) return task;
  const officer = officerActing(basis);
  const superiors = recipientsFor(stepOf(basis, task).escalatesTo, basis.file);
  const entitled = officer !== null && [task.post, ...superiors].some((post) => holds(officer, post, basis));
  if (!entitled) return refuse({ code: 'not-permitted', needs: [task.post, ...superiors].join(' | ') });
  const ruling = personRuling(task, data.to, basis);
  if (ruling) return ruling;
  return accept({ type: 'TaskReassigned', data: { task: task.id, to: data.to, reason: data.reason } });
}

const alreadyDone: Refused<CaseRefusal> = refuse({
  code: 'already-done',
  because: { zh: '任务已是该状态', en: 'The task is in that state already' },
  source: 'docs/reference/tasks.md',
});

function openTaskIn({ file }: OnCase, { task: id }: ClaimTask['data']): Task | Refused<CaseRefusal> {
  const task = taskIn(file, id);
  if (isRefused(task) || task.status === 'open') return task;
  return refuse({ code: 'step-not-open', status: task.status });
}

/** Whoever could not sign cannot work on the task either. */
function personRuling(task: Task, officer: OfficerId, { file, look, recordedAt: at }: OnCase): Ruling {
  const request = file.requests[task.request];
  if (request && proposersOf(request).includes(officer)) return refuse({ code: 'proposer-may-not-sign' });
  const earlier =
    request && signaturesOfOtherSteps(request, task.step).find((given) => given.officer === officer);
  if (earlier) return refuse({ code: 'already-signed-in-link', step: earlier.step });
  const authority = authorityOf({ officer, posts: [task.post, ...task.offeredTo], at, look });
  return authority.ok ? null : refuse<AuthorityRefusal>(authority.refusal);
}

/** A recipient is a post or a handler; handlers direct no review. */
function holds(officer: OfficerId, recipient: string, { look, recordedAt: at }: OnCase): boolean {
  if (!recipient.includes('/')) return false;
  return authorityOf({ officer, posts: [recipient as Task['post']], at, look }).ok;
}
