import { assertNever } from '#libs/kernel';
import type { Task } from '../case-file.js';
import type {
  TaskClaimed,
  TaskClosed,
  TaskOffered,
  TaskOpened,
  TaskOverdue,
  TaskReassigned,
  TaskReleased,
} from '../events.js';
import type { Revision } from './revision.js';

export type OfTask =
  TaskOpened | TaskClaimed | TaskReleased | TaskReassigned | TaskOffered | TaskOverdue | TaskClosed;

/** Folds who works on a task and to whom it was offered. Its signature is folded with the request. */
export function foldOfTask(revision: Revision, event: OfTask): void {
  if (event.type === 'TaskOpened') return revision.put('tasks', revision.id, opened(revision, event.data));
  return revision.change('tasks', event.data.task, (task) => changeOf(task, event));
}

function changeOf({ offeredTo }: Task, event: Exclude<OfTask, TaskOpened>): Partial<Task> {
  switch (event.type) {
    case 'TaskClaimed':
      return { claimedBy: event.data.officer };
    case 'TaskReleased':
      return { claimedBy: null };
    case 'TaskReassigned':
      return { assignedTo: event.data.to, claimedBy: null };
    case 'TaskOffered':
      return { offeredTo: [...offeredTo, ...event.data.posts], eligibility: event.data.eligibility };
    case 'TaskOverdue':
      return { overdue: true };
    case 'TaskClosed':
      return { status: 'closed' };
    default:
      return assertNever(event);
  }
}

function opened({ id, place }: Revision, data: TaskOpened['data']): Task {
  const { request, round, link, subject, step, kind, post, members, dossier, dueAt, eligibility } = data;
  return {
    id,
    request,
    round,
    link,
    subject,
    step,
    kind,
    post,
    ...(members && { collective: { members, voted: [] } }),
    offeredTo: [],
    dossier,
    openedAt: place.recordedAt,
    dueAt,
    overdue: false,
    eligibility,
    claimedBy: null,
    assignedTo: null,
    status: 'open',
    signedBy: null,
  };
}
