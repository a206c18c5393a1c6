import {
  accept,
  type Decision,
  type OfficerId,
  postOf,
  type Refused,
  refuse,
  streamOf,
  type UnitId,
} from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { GiveDelegation, RevokeDelegation } from '../commands.js';
import { givenTo, postOfDelegation } from '../delegations.js';
import type { DelegationScope, PostEvent } from '../events.js';
import { covers, isEmpty, overlap } from '../intervals.js';
import { type OfficerState, servesAt, suspensionAt } from '../officers.js';
import { holdersAt, type PostState } from '../posts.js';
import type { DirectoryRefusal } from '../refusals.js';

/** Whose holders propose. Nobody who proposes in a unit signs there by delegation. */
const PROPOSER_ROLE = 'handler';

/**
 * A holder of a post lets another officer sign for it, within a scope and for a time.
 *
 * @refuses not-permitted (by anyone but an officer), no-sub-delegation (he holds it by delegation himself), not-a-holder,
 *   suspended, delegation-to-self, unknown-officer, interval-empty, proposer-may-not-sign (to one who proposes in a unit
 *   concerned)
 */
export function giveDelegation(
  { data }: GiveDelegation,
  basis: DirectoryBasis,
): Decision<PostEvent, DirectoryRefusal> {
  const { delegate, scope, from, to, reason } = data;
  const { actor, recordedAt, look } = basis;
  if (actor.kind !== 'officer') return refuse({ code: 'not-permitted', needs: 'officer' });
  const principal = actor.officer;
  const ruling = principalRuling(principal, data, basis) ?? delegateRuling(delegate, principal, data, basis);
  if (ruling) return ruling;
  if (isEmpty({ from, to }) || to <= recordedAt) return refuse({ code: 'interval-empty', from, to });
  if (proposesIn(unitsConcerned(delegate, data, look), delegate, data, basis)) {
    return refuse({ code: 'proposer-may-not-sign' });
  }
  const given = { principal, delegate, scope, from, to, reason };
  return accept({ type: 'DelegationGiven', data: given });
}

/** Ends a delegation from now on, by its principal or an administrator. @refuses not-permitted, unknown-delegation */
export function revokeDelegation(
  { data: { delegation, reason } }: RevokeDelegation,
  basis: DirectoryBasis,
): Decision<PostEvent, DirectoryRefusal> {
  const { actor, recordedAt, look } = basis;
  const post = postOfDelegation(delegation);
  const given =
    post && look.at<PostState>(streamOf.post(post)).delegations.find(({ id }) => id === delegation);
  const own = actor.kind === 'officer' && given?.principal === actor.officer;
  const forbidden = own ? null : administratorOnly(basis);
  if (forbidden) return forbidden;
  if (!given || !overlap(given, { from: recordedAt, to: null })) {
    return refuse({ code: 'unknown-delegation', delegation });
  }
  return accept({ type: 'DelegationRevoked', data: { delegation, at: recordedAt, reason } });
}

type Wanted = GiveDelegation['data'];

function principalRuling(
  principal: OfficerId,
  { post }: Wanted,
  { recordedAt, look }: DirectoryBasis,
): Refused<DirectoryRefusal> | null {
  const state = look.at<PostState>(streamOf.post(post));
  const officer = look.at<OfficerState>(streamOf.officer(principal));
  const holds = holdersAt(state, recordedAt).some((holding) => holding.officer === principal);
  if (!holds || !servesAt(officer, recordedAt)) {
    const delegated = givenTo(state, principal).some((given) => covers(given, recordedAt));
    return delegated
      ? refuse({ code: 'no-sub-delegation', post })
      : refuse({ code: 'not-a-holder', officer: principal, post });
  }
  const suspension = suspensionAt(officer, recordedAt);
  return suspension && refuse({ code: 'suspended', since: suspension.from });
}

function delegateRuling(
  delegate: OfficerId,
  principal: OfficerId,
  { from }: Wanted,
  { look }: DirectoryBasis,
): Refused<DirectoryRefusal> | null {
  if (delegate === principal) return refuse({ code: 'delegation-to-self', officer: delegate });
  const serves = servesAt(look.at<OfficerState>(streamOf.officer(delegate)), from);
  return serves ? null : refuse({ code: 'unknown-officer', officer: delegate });
}

/** His own unit, that of the post, and those the scope names. */
const unitsConcerned = (
  delegate: OfficerId,
  { post, scope }: Readonly<{ post: Wanted['post']; scope: DelegationScope }>,
  look: DirectoryBasis['look'],
): readonly UnitId[] => {
  const own = look.at<OfficerState>(streamOf.officer(delegate)).officer?.unit;
  const of = post.slice(0, post.indexOf('/')) as UnitId;
  return [...new Set([...(own ? [own] : []), of, ...(scope.units ?? [])])];
};

function proposesIn(
  units: readonly UnitId[],
  delegate: OfficerId,
  { from, to }: Wanted,
  { look }: DirectoryBasis,
): boolean {
  return units
    .flatMap((unit) => look.at<PostState>(streamOf.post(postOf(unit, PROPOSER_ROLE))).holders)
    .some((holding) => holding.officer === delegate && overlap(holding, { from, to }));
}
