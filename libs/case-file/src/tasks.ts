import { canonicalJson, type OpenedId, type PostId } from '#libs/kernel';
import { deputyPostsOf, standingPost } from '#libs/directory';
import type { StepRule } from '#libs/procedures';
import { postFor, recipientsFor } from '#libs/procedures/interpreter';
import { plus } from '#libs/statutory-clocks';
import type { Task } from './case-file.js';
import { currentRound, type Draft } from './draft.js';
import { eligibilityOf } from './eligibility-of-task.js';
import type { EligibilityReviewed, TaskClosed } from './events.js';
import { opened } from './fold/task-events.js';
import { otherStepPosts, stepOf } from './separation.js';

/** Opens the task of a step in the request's current round, and says who could sign it now. */
export function openTask(draft: Draft, requestId: OpenedId, step: StepRule): void {
  const { recordedAt: at, look } = draft.basis;
  const request = draft.request(requestId);
  const { link, subject } = request;
  const { round, dossier } = currentRound(request);
  const members = step.collective?.members.map((member) =>
    standingPost(postFor(member, draft.file.unit), at, look),
  );
  const data = {
    request: requestId,
    round,
    link,
    subject,
    step: step.id,
    kind: step.kind,
    post: standingPost(postFor(step.post, draft.file.unit), at, look),
    ...(members && { members }),
    dossier,
    dueAt: plus(at, step.limit),
  };
  const unoffered = opened(requestId, at, { eligibility: nobody, ...data });
  const eligibility = eligibilityOf(judging(draft), unoffered);
  const task = draft.record({ type: 'TaskOpened', data: { eligibility, ...data } });
  if (!canBeSigned(draft, task)) escalate(draft, task);
}

/** The case as it stands in the draft, judged at the instant of the commit. */
const judging = ({ basis, file }: Draft) => ({ ...basis, file });

const nobody = { eligible: [], passedOver: [], until: null } as const;

/** At once to those that deputise; if none of them can sign either, upwards. */
function escalate(draft: Draft, task: OpenedId): void {
  offerToDeputies(draft, task, 'no-eligible-holder');
  if (!canBeSigned(draft, task)) offerUpwards(draft, task);
}

/** Is there anyone whose signature settles the task? In a collective step that is whoever may preside. */
function canBeSigned(draft: Draft, taskId: OpenedId): boolean {
  const task = draft.task(taskId);
  const { eligible } = task.collective
    ? eligibilityOf(judging(draft), { ...task, collective: undefined })
    : task.eligibility;
  return eligible.length > 0;
}

/** Offers a task to the posts that deputise for its own, never to one that performs another step of the link. */
export function offerToDeputies(
  draft: Draft,
  taskId: OpenedId,
  because: 'overdue' | 'no-eligible-holder',
): void {
  const task = draft.task(taskId);
  const posts = offerable(draft, task, deputyPostsOf(task.post, draft.basis.look));
  if (posts.length === 0) return;
  const eligibility = eligibilityOf(judging(draft), task, [...task.offeredTo, ...posts]);
  draft.record({ type: 'TaskOffered', data: { task: taskId, posts, because, eligibility } });
}

/** To the superiors of the step and those that deputise for them. They are told even if none of them may sign it. */
function offerUpwards(draft: Draft, taskId: OpenedId): void {
  const { look, recordedAt: at } = draft.basis;
  const task = draft.task(taskId);
  const notified = recipientsFor(stepOf(draft.basis, task).escalatesTo, draft.file);
  const superiors = notified.filter((recipient) => recipient.includes('/')) as readonly PostId[];
  const standing = superiors.map((post) => standingPost(post, at, look));
  const above = [...standing, ...standing.flatMap((post) => deputyPostsOf(post, look))];
  const posts = offerable(draft, task, [...new Set(above)]);
  const eligibility = eligibilityOf(judging(draft), task, [...task.offeredTo, ...posts]);
  draft.record({ type: 'TaskEscalated', data: { task: taskId, posts, notified, eligibility } });
}

function offerable(draft: Draft, task: Task, posts: readonly PostId[]): readonly PostId[] {
  const others = otherStepPosts({ definition: draft.basis.definition, file: draft.file }, task);
  return posts.filter(
    (post) => post !== task.post && !task.offeredTo.includes(post) && !others.includes(post),
  );
}

/** Takes a task's snapshot anew where it waits now; nothing is recorded when nothing has changed. */
export function reviewTask(
  draft: Draft,
  taskId: OpenedId,
  because: EligibilityReviewed['data']['because'],
): void {
  const { look, recordedAt: at } = draft.basis;
  const task = draft.task(taskId);
  const post = standingPost(task.post, at, look);
  const moved = task.offeredTo.map((offered) => standingPost(offered, at, look));
  const offeredTo = [...new Set(moved)].filter((offered) => offered !== post);
  const eligibility = eligibilityOf(judging(draft), { ...task, post, offeredTo });
  const before = { post: task.post, offeredTo: task.offeredTo, eligibility: task.eligibility };
  // What was read back from the log has its members in another order than what was decided here.
  if (canonicalJson({ post, offeredTo, eligibility }) === canonicalJson(before)) return;
  draft.record({
    type: 'EligibilityReviewed',
    data: { task: taskId, because, post, offeredTo, eligibility },
  });
  if (!canBeSigned(draft, taskId)) escalate(draft, taskId);
}

/** Takes the snapshot of every open task anew, in order of opening. */
export function reviewOpenTasks(draft: Draft, because: EligibilityReviewed['data']['because']): void {
  for (const { id, status } of Object.values(draft.file.tasks)) {
    if (status === 'open') reviewTask(draft, id, because);
  }
}

/** Closes whatever still waits for a signature in a request. */
export function closeTasks(draft: Draft, request: OpenedId, because: TaskClosed['data']['because']): void {
  for (const task of Object.values(draft.file.tasks)) {
    if (task.request === request && task.status === 'open') {
      draft.record({ type: 'TaskClosed', data: { task: task.id, because } });
    }
  }
}
