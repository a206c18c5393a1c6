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
import { type OfficerState, servesAt, suspensionAt } from './officers.js';
import { holdersAt, type PostState } from './posts.js';

export type AuthorityRefusal =
  | Readonly<{ code: 'not-your-post'; post: PostId; offeredTo: readonly PostId[] }>
  | Readonly<{ code: 'suspended'; since: Instant }>;

export type Authority = Readonly<{ ok: true; capacity: Capacity }> | Refused<AuthorityRefusal>;

/**
 * In what capacity an officer may act for a task's post at an instant. Every post it may come from and the officer's
 * own stream are looked at, so that a change to any of them stops the act.
 *
 * Own holding comes before acting, acting before deputising. Who deputises acts for the task's post, and only when the
 * task has been offered to a post he holds.
 *
 * @param posts the task's own post, then those it was offered to beside it
 * @param at the instant of the act; holdings and suspensions are half-open
 * @refuses not-your-post, suspended; the first that applies
 */
export function authorityOf({
  officer,
  posts,
  at,
  look,
}: Readonly<{
  officer: OfficerId;
  posts: readonly PostId[];
  at: Instant;
  look: Look;
}>): Authority {
  const [post, ...offeredTo] = posts;
  if (!post) throw new BrokenInvariant('a task has a post');
  const as = holdingOf(officer, post, at, look) ?? deputising(officer, offeredTo, at, look);
  const state = look.at<OfficerState>(streamOf.officer(officer));
  if (!as || !servesAt(state, at)) return refuse({ code: 'not-your-post', post, offeredTo });
  const suspension = suspensionAt(state, at);
  if (suspension) return refuse({ code: 'suspended', since: suspension.from });
  return { ok: true, capacity: { post, as } };
}

function holdingOf(officer: OfficerId, post: PostId, at: Instant, look: Look): 'own' | 'acting' | null {
  const held = holdersAt(look.at<PostState>(streamOf.post(post)), at).find(
    (holding) => holding.officer === officer,
  );
  return held?.as ?? null;
}

function deputising(
  officer: OfficerId,
  offeredTo: readonly PostId[],
  at: Instant,
  look: Look,
): 'deputy' | null {
  return offeredTo.some((post) => holdingOf(officer, post, at, look) !== null) ? 'deputy' : null;
}

/** Posts that deputise for a post, in the order in which they were named. */
export const deputyPostsOf = (post: PostId, look: Look): readonly PostId[] =>
  look.at<PostState>(streamOf.post(post)).deputies;
