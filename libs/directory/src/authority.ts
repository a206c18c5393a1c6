import {
  BrokenInvariant,
  type Capacity,
  type Instant,
  type Look,
  type OfficerId,
  type PostId,
  type Refused,
  refuse,
  streamOf,
} from '#libs/kernel';
import { delegationFor, type DelegationRefusal } from './delegated-authority.js';
import type { DelegableAct } from './delegations.js';
import { type OfficerState, servesAt } from './officers.js';
import { holdersAt, type PostState } from './posts.js';
import { againstSigning, type Standards } from './standing.js';

export type AuthorityRefusal =
  | Readonly<{ code: 'not-your-post'; post: PostId; offeredTo: readonly PostId[] }>
  | Readonly<{ code: 'not-named'; officer: OfficerId }>
  | DelegationRefusal;

export type Authority = Readonly<{ ok: true; capacity: Capacity }> | Refused<AuthorityRefusal>;

/**
 * In what capacity an officer may act for a task's post at an instant. Every post it may come from and the officer's
 * own stream are looked at, so that a change to any of them stops the act.
 *
 * Own holding comes before acting, acting before a delegation, that before deputising. Who deputises acts for the
 * task's post, and only when the task has been offered to a post he holds. Exclusion beats every grant.
 *
 * @param posts the task's own post, then those it was offered to beside it
 * @param act what is to be signed; without it no delegation counts
 * @refuses recused, not-named, not-your-post, administrator-may-not-sign, suspended, unqualified; the first that applies. Of a
 * delegation that does not carry the act: its fault, or what speaks against its principal
 */
export function authorityOf({
  officer,
  posts,
  act,
  ...standards
}: Standards &
  Readonly<{ officer: OfficerId; posts: readonly PostId[]; act?: DelegableAct | undefined }>): Authority {
  const [post, ...offeredTo] = posts;
  if (!post) throw new BrokenInvariant('a task has a post');
  const { at, look, recused = [], named = null } = standards;
  if (recused.includes(officer)) return refuse({ code: 'recused', officer });
  if (named?.includes(officer) === false) return refuse({ code: 'not-named', officer });
  const capacity = capacityOf(officer, { post, offeredTo, act }, standards);
  if ('ok' in capacity) return capacity;
  if (!servesAt(look.at<OfficerState>(streamOf.officer(officer)), at)) {
    return refuse({ code: 'not-your-post', post, offeredTo });
  }
  return againstSigning(officer, standards) ?? { ok: true, capacity };
}

function capacityOf(
  officer: OfficerId,
  {
    post,
    offeredTo,
    act,
  }: Readonly<{ post: PostId; offeredTo: readonly PostId[]; act: DelegableAct | undefined }>,
  standards: Standards,
): Capacity | Refused<AuthorityRefusal> {
  const { at, look } = standards;
  const as = holdingOf(officer, post, at, look);
  if (as) return { post, as };
  const delegation = act ? delegationFor(officer, { post, offeredTo, act }, standards) : null;
  if (delegation && !('ok' in delegation)) {
    return { post, as: 'delegated', by: delegation.principal, delegation: delegation.id };
  }
  const deputises = offeredTo.some((offered) => holdingOf(officer, offered, at, look) !== null);
  if (deputises) return { post, as: 'deputy' };
  return delegation ?? refuse({ code: 'not-your-post', post, offeredTo });
}

function holdingOf(officer: OfficerId, post: PostId, at: Instant, look: Look): 'own' | 'acting' | null {
  const held = holdersAt(look.at<PostState>(streamOf.post(post)), at).find(
    (holding) => holding.officer === officer,
  );
  return held?.as ?? null;
}

/** Posts that deputise for a post, in the order in which they were named. */
export const deputyPostsOf = (post: PostId, look: Look): readonly PostId[] =>
  look.at<PostState>(streamOf.post(post)).deputies;
