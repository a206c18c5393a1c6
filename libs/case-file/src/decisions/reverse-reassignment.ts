import { accept, type Decision, refuse } from '#libs/kernel';
import type { ReverseReassignment } from '../commands.js';
import type { ReassignmentReversed } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { isRefused, type OnCase } from '../started-case.js';
import { openTaskIn } from '../working-on-tasks.js';
import { directorRuling } from './reassign-task.js';

/**
 * Undoes the last reassignment of a task that still stands.
 *
 * @refuses unknown-task, step-not-open, not-permitted, nothing-to-reverse
 */
export function reverseReassignment(
  { data }: ReverseReassignment,
  basis: OnCase,
): Decision<ReassignmentReversed, CaseRefusal> {
  const task = openTaskIn(basis, data);
  if (isRefused(task)) return task;
  const forbidden = directorRuling(task, basis);
  if (forbidden) return forbidden;
  const to = task.assignedBefore.at(-1);
  if (to === undefined) return refuse({ code: 'nothing-to-reverse' });
  return accept({ type: 'ReassignmentReversed', data: { task: task.id, to, reason: data.reason } });
}
