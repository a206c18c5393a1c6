import { accept, type Decision, type OfficerId, refuse } from '#libs/kernel';
import { authorityOf } from '#libs/directory';
import { recipientsFor } from '#libs/procedures/interpreter';
import type { Task } from '../case-file.js';
import type { ReassignTask } from '../commands.js';
import type { TaskReassigned } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { isRefused, officerActing, type OnCase } from '../started-case.js';
import { stepOf } from '../tasks.js';
import { openTaskIn, ownTask, workerRuling } from '../working-on-tasks.js';

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
  const ruling = ownTask(task) ?? workerRuling(task, data.to, basis);
  if (ruling) return ruling;
  return accept({ type: 'TaskReassigned', data: { task: task.id, to: data.to, reason: data.reason } });
}

/** A recipient is a post or a handler; handlers direct no review. */
function holds(officer: OfficerId, recipient: string, { look, recordedAt: at }: OnCase): boolean {
  if (!recipient.includes('/')) return false;
  return authorityOf({ officer, posts: [recipient as Task['post']], at, look }).ok;
}
