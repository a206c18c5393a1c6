import { accept, type Decision, refuse } from '#libs/kernel';
import type { ClaimTask } from '../commands.js';
import type { TaskClaimed } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { keptFor } from '../signing-checks.js';
import { isRefused, officerActing, type OnCase } from '../started-case.js';
import { openTaskIn, ownTask, taskAlreadySo, workerRuling } from '../working-on-tasks.js';

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
  const ruling = ownTask(task) ?? workerRuling(task, officer, basis);
  if (ruling) return ruling;
  if (task.claimedBy === officer) return taskAlreadySo;
  const another = keptFor(task);
  if (another !== null && another !== officer)
    return refuse({ code: 'assigned-to-another', officer: another });
  return accept({ type: 'TaskClaimed', data: { task: task.id, officer } });
}
