import { accept, type Decision, refuse } from '#libs/kernel';
import type { ReleaseTask } from '../commands.js';
import type { TaskReleased } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { isRefused, officerActing, type OnCase } from '../started-case.js';
import { openTaskIn, taskAlreadySo } from '../working-on-tasks.js';

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
  if (task.claimedBy === null) return taskAlreadySo;
  if (task.claimedBy !== officer) return refuse({ code: 'assigned-to-another', officer: task.claimedBy });
  return accept({ type: 'TaskReleased', data: { task: task.id, officer } });
}
