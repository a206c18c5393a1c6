import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { AbolishPost, MovePost } from '../commands.js';
import type { PostEvent } from '../events.js';
import { type PostState, standsAt } from '../posts.js';
import type { DirectoryRefusal } from '../refusals.js';

/**
 * Ends a post in another one, where what waits at it waits from then on. Its holders are appointed there by themselves.
 *
 * @refuses not-permitted, unknown-post (either), deputy-of-itself (into itself)
 */
export function movePost(
  { data: { post, to, at, reason } }: MovePost,
  basis: DirectoryBasis,
): Decision<PostEvent, DirectoryRefusal> {
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  for (const named of [post, to]) {
    if (!standsAt(basis.look.at<PostState>(streamOf.post(named)), at)) {
      return refuse({ code: 'unknown-post', post: named });
    }
  }
  if (post === to) return refuse({ code: 'deputy-of-itself', post });
  return accept({ type: 'PostMoved', data: { to, at, reason } });
}

/** Ends a post; what waits at it goes up. @refuses not-permitted, unknown-post */
export function abolishPost(
  { data: { post, at, reason } }: AbolishPost,
  basis: DirectoryBasis,
): Decision<PostEvent, DirectoryRefusal> {
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  if (!standsAt(basis.look.at<PostState>(streamOf.post(post)), at)) {
    return refuse({ code: 'unknown-post', post });
  }
  return accept({ type: 'PostAbolished', data: { at, reason } });
}
