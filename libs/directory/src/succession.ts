import { type Instant, type Look, type PostId, postOf, streamOf, type UnitId } from '#libs/kernel';
import { type PostState, standsAt } from './posts.js';
import type { UnitState } from './units.js';

/**
 * Where a post's business is done at an instant: at the post itself; where it was moved; or, when the unit has no such
 * post, at that of the nearest unit above that has. The post itself when there is none anywhere.
 */
export function standingPost(post: PostId, at: Instant, look: Look): PostId {
  const passed = new Set<PostId>();
  for (let next: PostId | null = post; next !== null && !passed.has(next);) {
    passed.add(next);
    const state: PostState = look.at<PostState>(streamOf.post(next));
    if (standsAt(state, at)) return next;
    next = state.movedTo?.post ?? postAbove(next, look);
  }
  return post;
}

function postAbove(post: PostId, look: Look): PostId | null {
  const [unit, role] = [post.slice(0, post.indexOf('/')), post.slice(post.indexOf('/') + 1)];
  const state = look.at<UnitState>(streamOf.unit(unit as UnitId));
  const above = state.mergedInto?.unit ?? state.unit?.parent;
  return above ? postOf(above, role) : null;
}
