import { type Instant, type Look, type OfficerId, refuse, streamOf } from '#libs/kernel';
import {
  againstDelegation,
  type Authority,
  authorityOf,
  type DelegableAct,
  type PostState,
  type Standards,
} from '#libs/directory';
import type { ProcedureDefinition } from '#libs/procedures';
import type { CaseFile, Task } from './case-file.js';
import { recusedIn } from './recusals.js';
import { holdsAnotherStep, stepOf } from './separation.js';

/** What authority over a task is judged by. */
export type Judging = Readonly<{
  file: CaseFile;
  definition: ProcedureDefinition;
  look: Look;
  recordedAt: Instant;
}>;

/** What the task's step asks of its signer at this instant. */
export const standardsOf = ({ file, definition, look, recordedAt: at }: Judging, task: Task): Standards => {
  const { qualification = null, notLapsed = null } = stepOf({ definition }, task);
  return { at, look, recused: recusedIn(file), named: file.seal?.named ?? null, qualification, notLapsed };
};

/** What a delegation must cover to carry the task. */
export const delegableAct = ({ file }: Pick<Judging, 'file'>, { link, step }: Task): DelegableAct => ({
  link,
  step,
  unit: file.unit,
});

/**
 * In what capacity an officer may sign a task now, or why he may not, as far as posts, persons and recusals go. Who would
 * act for another and himself holds the post of another step leaves that step to be signed, and has none.
 *
 * @param claimed a delegation that the record names: what speaks against it is answered before anything else he may hold
 */
export function authorityOver(task: Task, officer: OfficerId, judging: Judging, claimed?: string): Authority {
  const { post, offeredTo } = task;
  const act = delegableAct(judging, task);
  const standards = standardsOf(judging, task);
  if (claimed !== undefined) {
    const given = judging.look
      .at<PostState>(streamOf.post(post))
      .delegations.find(({ id, delegate }) => id === claimed && delegate === officer);
    const against = given && againstDelegation(given, { post, offeredTo, act }, standards);
    if (against) return against;
  }
  const presiding = authorityOf({ officer, posts: [post, ...offeredTo], act, ...standards });
  const authority = presiding.ok ? presiding : (voting(task, officer, standards) ?? presiding);
  const forAnother = authority.ok && ['deputy', 'delegated'].includes(authority.capacity.as);
  return forAnother && holdsAnotherStep(judging, task, officer)
    ? refuse({ code: 'not-your-post', post, offeredTo })
    : authority;
}

/** In the post that makes him a member of a collective step; each member votes in his own. */
function voting({ collective }: Task, officer: OfficerId, standards: Standards): Authority | null {
  const all = (collective?.members ?? []).map((post) =>
    authorityOf({ officer, posts: [post], ...standards }),
  );
  return all.find((found) => found.ok || found.refusal.code !== 'not-your-post') ?? null;
}
