import { type OfficerId, type OpenedId, type PostId, streamOf } from '#libs/kernel';
import { deputyPostsOf, eligibilityFor, type Exclusions, holdersAt, type PostState } from '#libs/directory';
import type { StepRule } from '#libs/procedures';
import { linkRule, postFor, stepRule } from '#libs/procedures/interpreter';
import { plus } from '#libs/statutory-clocks';
import type { GivenSignature, Request, Task } from './case-file.js';
import type { DecisionBasis } from './basis.js';
import { currentRound, type Draft } from './draft.js';

/** Opens the task of a step in the request's current round, and says who could sign it now. */
export function openTask(draft: Draft, requestId: OpenedId, step: StepRule): void {
  const { recordedAt: at, look } = draft.basis;
  const request = draft.request(requestId);
  const { round, dossier } = currentRound(request);
  const post = postFor(step.post, draft.file.unit);
  const exclude = mayNotSign(request, step.id);
  const members = step.collective?.members.map((member) => postFor(member, draft.file.unit));
  const eligibility = eligibilityFor({ post, at, look, exclude, ...(members && { alsoOfferedTo: members }) });
  const signers = members ? eligibilityFor({ post, at, look, exclude }).eligible : eligibility.eligible;
  const task = draft.record({
    type: 'TaskOpened',
    data: {
      request: requestId,
      round,
      link: request.link,
      subject: request.subject,
      step: step.id,
      kind: step.kind,
      post,
      ...(members && { members }),
      dossier,
      dueAt: plus(at, step.limit),
      eligibility,
    },
  });
  if (signers.length === 0) offerToDeputies(draft, task, 'no-eligible-holder');
}

/** Offers a task to the posts that deputise for its own, never to one that performs another step of the link. */
export function offerToDeputies(
  draft: Draft,
  taskId: OpenedId,
  because: 'overdue' | 'no-eligible-holder',
): void {
  const { recordedAt: at, look } = draft.basis;
  const task = draft.task(taskId);
  const others = otherStepPosts(draft.basis, draft.file.unit, task);
  const posts = deputyPostsOf(task.post, look).filter(
    (post) => !task.offeredTo.includes(post) && !others.includes(post),
  );
  if (posts.length === 0) return;
  const exclude = [
    ...mayNotSign(draft.request(task.request), task.step),
    ...holdersOfOtherSteps(draft.basis, task, others),
  ];
  const alsoOfferedTo = [...task.offeredTo, ...posts, ...(task.collective?.members ?? [])];
  const eligibility = eligibilityFor({ post: task.post, alsoOfferedTo, at, look, exclude });
  draft.record({ type: 'TaskOffered', data: { task: taskId, posts, because, eligibility } });
}

/** Closes whatever still waits for a signature in a request. */
export function closeTasks(
  draft: Draft,
  request: OpenedId,
  because: 'returned' | 'withdrawn' | 'refused',
): void {
  for (const task of Object.values(draft.file.tasks)) {
    if (task.request === request && task.status === 'open') {
      draft.record({ type: 'TaskClosed', data: { task: task.id, because } });
    }
  }
}

/** Whoever proposed a round of the request. */
export const proposersOf = ({ proposer, rounds }: Request): readonly OfficerId[] => [
  ...new Set([proposer, ...rounds.map(({ by }) => by)]),
];

/** Signatures of other steps, of any round: lapsed or not, nobody signs two steps of one link. */
export const signaturesOfOtherSteps = ({ rounds }: Request, step: string): readonly GivenSignature[] =>
  rounds.flatMap(({ signatures }) => signatures).filter((signature) => signature.step !== step);

/** Whoever may not sign a step of a request whatever he holds, with the reason. */
export function mayNotSign(request: Request, step: string): Exclusions {
  const proposers = proposersOf(request).map((officer) => ({ officer, because: 'proposer' }));
  const signers = signaturesOfOtherSteps(request, step).map(({ officer }) => ({
    officer,
    because: 'signed-another-step',
  }));
  return [...proposers, ...signers];
}

function otherStepPosts(
  { definition }: DecisionBasis,
  unit: Parameters<typeof postFor>[1],
  { link, step }: Task,
): readonly PostId[] {
  return linkRule(definition, link)
    .steps.filter(({ id }) => id !== step)
    .map(({ post }) => postFor(post, unit));
}

/** A deputy who himself holds the post of another step leaves that step to be signed; who holds this post stays. */
function holdersOfOtherSteps(basis: DecisionBasis, { post }: Task, others: readonly PostId[]): Exclusions {
  const own = holders(basis, post);
  return others
    .flatMap((other) => holders(basis, other))
    .filter((officer) => !own.includes(officer))
    .map((officer) => ({ officer, because: 'holds-another-step' }));
}

const holders = ({ look, recordedAt }: DecisionBasis, post: PostId): readonly OfficerId[] =>
  holdersAt(look.at<PostState>(streamOf.post(post)), recordedAt).map(({ officer }) => officer);

/** Does this officer hold the post of another step of the task's link? */
export const holdsAnotherStep = (basis: DecisionBasis, task: Task, officer: OfficerId): boolean =>
  basis.file !== null &&
  otherStepPosts(basis, basis.file.unit, task).some((post) => holders(basis, post).includes(officer));

/** The rule of the step that a task performs. */
export const stepOf = ({ definition }: DecisionBasis, { link, step }: Task): StepRule =>
  stepRule(linkRule(definition, link), step);
