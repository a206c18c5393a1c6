import {
  accept,
  type Decision,
  type OfficerId,
  type PostId,
  type Refused,
  refuse,
  streamOf,
} from '#libs/kernel';
import {
  ADMINISTRATOR_POST,
  holdersAt,
  type OfficerState,
  type PostState,
  servesAt,
  suspensionAt,
} from '#libs/directory';
import { recipientsFor } from '#libs/procedures/interpreter';
import type { Task } from '../case-file.js';
import type { ReassignTask } from '../commands.js';
import type { TaskReassigned } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { isRefused, officerActing, type OnCase } from '../started-case.js';
import { stepOf } from '../separation.js';
import { openTaskIn, ownTask, workerRuling } from '../working-on-tasks.js';

/**
 * Gives a task to one who may sign it. Its own post, those told when it is overdue and administrators decide who works on
 * it; an administrator never signs.
 *
 * @refuses unknown-task, step-not-open, not-permitted, what would forbid signing by the person named
 */
export function reassignTask({ data }: ReassignTask, basis: OnCase): Decision<TaskReassigned, CaseRefusal> {
  const task = openTaskIn(basis, data);
  if (isRefused(task)) return task;
  const forbidden = directorRuling(task, basis);
  if (forbidden) return forbidden;
  const ruling = ownTask(task) ?? workerRuling(task, data.to, basis);
  if (ruling) return ruling;
  return accept({ type: 'TaskReassigned', data: { task: task.id, to: data.to, reason: data.reason } });
}

/** @refuses not-permitted for whoever may not say who works on the task */
export function directorRuling(task: Task, basis: OnCase): Refused<CaseRefusal> | null {
  const officer = officerActing(basis);
  const superiors = recipientsFor(stepOf(basis, task).escalatesTo, basis.file);
  const directing = [task.post, ...superiors, ADMINISTRATOR_POST].filter((post) => post.includes('/'));
  const entitled = officer !== null && directing.some((post) => holds(officer, post as PostId, basis));
  return entitled ? null : refuse({ code: 'not-permitted', needs: [task.post, ...superiors].join(' | ') });
}

/** In service and not suspended: a suspended leader's inbox is not his to give away. */
function holds(officer: OfficerId, post: PostId, { look, recordedAt: at }: OnCase): boolean {
  const state = look.at<OfficerState>(streamOf.officer(officer));
  const named = holdersAt(look.at<PostState>(streamOf.post(post)), at).some(
    (holding) => holding.officer === officer,
  );
  return named && servesAt(state, at) && suspensionAt(state, at) === null;
}
