import { type OfficerId, type PostId, streamOf } from '#libs/kernel';
import { type Exclusions, holdersAt, type PostState } from '#libs/directory';
import type { ProcedureDefinition, StepRule } from '#libs/procedures';
import { linkRule, postFor, stepRule } from '#libs/procedures/interpreter';
import type { DecisionBasis } from './basis.js';
import { concernedIn } from './repair-asked.js';
import type { CaseFile, GivenSignature, Request, Task } from './case-file.js';

/** Whoever proposed a round of the request. */
export const proposersOf = ({ proposer, rounds }: Request): readonly OfficerId[] => [
  ...new Set([proposer, ...rounds.map(({ by }) => by)]),
];

/** Whoever handles the case or has proposed anything in it: over its whole life he signs nothing there. */
export const handlingIn = ({ handlers, requests }: CaseFile): readonly OfficerId[] => [
  ...new Set([...handlers, ...Object.values(requests).flatMap(proposersOf)]),
];

/** Signatures of other steps, of any round: lapsed or not, nobody signs two steps of one link. */
export const signaturesOfOtherSteps = ({ rounds }: Request, step: string): readonly GivenSignature[] =>
  rounds.flatMap(({ signatures }) => signatures).filter((signature) => signature.step !== step);

/** Signatures anywhere in the case of the steps from which a step is kept apart. */
export const signaturesKeptApart = (
  { requests }: CaseFile,
  { separateFrom = [] }: StepRule,
): readonly GivenSignature[] =>
  separateFrom.length === 0
    ? []
    : Object.values(requests)
        .flatMap(({ rounds }) => rounds)
        .flatMap(({ signatures }) => signatures)
        .filter(({ step }) => separateFrom.includes(step));

/** Who may not sign a step whatever he holds, from what was done in the case before. */
export function mayNotSign(file: CaseFile, request: Request, step: StepRule): Exclusions {
  const proposers = handlingIn(file).map((officer) => ({ officer, because: 'proposer' }));
  const signers = signaturesOfOtherSteps(request, step.id).map(({ officer }) => ({
    officer,
    because: 'signed-another-step',
  }));
  const concerned = concernedIn(file).map((officer) => ({ officer, because: 'concerned' }));
  const apart = signaturesKeptApart(file, step).map(({ officer }) => ({
    officer,
    because: 'signed-another-step',
  }));
  return [...proposers, ...concerned, ...signers, ...apart];
}

type Where = Readonly<{ definition: ProcedureDefinition; file: CaseFile }>;

/** Posts that perform the other steps of a task's link. */
export const otherStepPosts = ({ definition, file }: Where, { link, step }: Task): readonly PostId[] =>
  linkRule(definition, link)
    .steps.filter(({ id }) => id !== step)
    .map(({ post }) => postFor(post, file.unit));

type Sight = Pick<DecisionBasis, 'look' | 'recordedAt'>;

/** A deputy or delegate who holds the post of another step leaves that step to be signed; who holds this post stays. */
export function holdersOfOtherSteps(sight: Sight, { post }: Task, others: readonly PostId[]): Exclusions {
  const own = holders(sight, post);
  return others
    .flatMap((other) => holders(sight, other))
    .filter((officer) => !own.includes(officer))
    .map((officer) => ({ officer, because: 'holds-another-step' }));
}

const holders = ({ look, recordedAt }: Sight, post: PostId): readonly OfficerId[] =>
  holdersAt(look.at<PostState>(streamOf.post(post)), recordedAt).map(({ officer }) => officer);

/** Does this officer hold the post of another step of the task's link? */
export const holdsAnotherStep = (basis: Where & Sight, task: Task, officer: OfficerId): boolean =>
  otherStepPosts(basis, task).some((post) => holders(basis, post).includes(officer));

/** The rule of the step that a task performs. */
export const stepOf = (
  { definition }: Pick<Where, 'definition'>,
  { link, step }: Pick<Task, 'link' | 'step'>,
): StepRule => stepRule(linkRule(definition, link), step);
