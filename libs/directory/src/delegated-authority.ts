import { type OfficerId, type PostId, type Refused, refuse, streamOf } from '#libs/kernel';
import { type DelegableAct, type Delegation, type DelegationFault, faultOf, givenTo } from './delegations.js';
import { type OfficerState, servesAt } from './officers.js';
import { holdersAt, type PostState } from './posts.js';
import { againstSigning, type StandingRefusal, type Standards } from './standing.js';

/** What a delegation comes to when it does not carry an act: its own fault, or its principal's standing. */
export type DelegationRefusal =
  | Readonly<{
      code: 'not-your-post';
      post: PostId;
      offeredTo: readonly PostId[];
      delegation: Readonly<{ id: string; because: DelegationFault | 'principal-gone' }>;
    }>
  | StandingRefusal;

/**
 * Null: the delegation carries the act. It never carries more than its principal could do himself at that instant: it
 * rests while he holds the post no more, is suspended, or is recused in the case.
 */
export function againstDelegation(
  delegation: Delegation,
  { post, offeredTo, act }: Readonly<{ post: PostId; offeredTo: readonly PostId[]; act: DelegableAct }>,
  standards: Standards,
): Refused<DelegationRefusal> | null {
  const { at, look } = standards;
  const { id, principal } = delegation;
  const notCarried = (because: DelegationFault | 'principal-gone') =>
    refuse({ code: 'not-your-post', post, offeredTo, delegation: { id, because } } as const);
  const fault = faultOf(delegation, at, act);
  if (fault) return notCarried(fault);
  const holds = holdersAt(look.at<PostState>(streamOf.post(post)), at).some(
    ({ officer }) => officer === principal,
  );
  const serves = servesAt(look.at<OfficerState>(streamOf.officer(principal)), at);
  if (!holds || !serves) return notCarried('principal-gone');
  const standing = againstSigning(principal, standards);
  if (standing?.refusal.code === 'suspended') return refuse({ ...standing.refusal, principal });
  return standing;
}

/** The delegation of a post by which an officer may act; else what speaks against the last he was given; else null. */
export function delegationFor(
  officer: OfficerId,
  task: Readonly<{ post: PostId; offeredTo: readonly PostId[]; act: DelegableAct }>,
  standards: Standards,
): Delegation | Refused<DelegationRefusal> | null {
  let against: Refused<DelegationRefusal> | null = null;
  for (const given of givenTo(standards.look.at<PostState>(streamOf.post(task.post)), officer)) {
    const fault = againstDelegation(given, task, standards);
    if (fault === null) return given;
    against = fault;
  }
  return against;
}
