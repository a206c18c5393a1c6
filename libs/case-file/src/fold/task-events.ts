import { assertNever, type Instant, type OpenedId } from '#libs/kernel';
import type { Task } from '../case-file.js';
import type {
  EligibilityReviewed,
  ReassignmentReversed,
  TaskClaimed,
  TaskClosed,
  TaskEscalated,
  TaskOffered,
  TaskOpened,
  TaskOverdue,
  TaskReassigned,
  TaskReleased,
} from '../events.js';
import type { Revision } from './revision.js';

export type OfTask =
  | TaskOpened
  | TaskClaimed
  | TaskReleased
  | TaskReassigned
  | ReassignmentReversed
  | EligibilityReviewed
  | TaskEscalated
  | TaskOffered
  | TaskOverdue
  | TaskClosed;

/** Folds who works on a task and to whom it was offered. Its signature is folded with the request. */
export function foldOfTask(revision: Revision, event: OfTask): void {
  if (event.type === 'TaskOpened')
    return revision.put('tasks', revision.id, opened(revision.id, revision.place.recordedAt, event.data));
  return revision.change('tasks', event.data.task, (task) => changeOf(task, event));
}

function changeOf(task: Task, event: Exclude<OfTask, TaskOpened>): Partial<Task> {
  const { offeredTo, assignedTo, assignedBefore } = task;
  switch (event.type) {
    case 'TaskClaimed':
      return { claimedBy: event.data.officer };
    case 'TaskReleased':
      return { claimedBy: null };
    case 'TaskReassigned':
      return {
        assignedTo: event.data.to,
        assignedBefore: [...assignedBefore, assignedTo],
        claimedBy: null,
      };
    case 'ReassignmentReversed':
      return {
        assignedTo: event.data.to,
        assignedBefore: assignedBefore.slice(0, -1),
        claimedBy: null,
      };
    case 'EligibilityReviewed':
      return reviewed(task, event.data);
    case 'TaskEscalated':
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

/** A task as it is opened: nobody works on it yet. */
export function opened(id: OpenedId, openedAt: Instant, data: TaskOpened['data']): Task {
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
    openedAt,
    dueAt,
    overdue: false,
    eligibility,
    claimedBy: null,
    assignedTo: null,
    assignedBefore: [],
    status: 'open',
    signedBy: null,
  };
}

function reviewed(
  { claimedBy, assignedTo }: Task,
  { post, offeredTo, eligibility }: EligibilityReviewed['data'],
): Partial<Task> {
  const still = (officer: Task['claimedBy']) =>
    officer !== null && eligibility.eligible.includes(officer) ? officer : null;
  return {
    post,
    offeredTo,
    eligibility,
    claimedBy: still(claimedBy),
    assignedTo: still(assignedTo),
  };
}
