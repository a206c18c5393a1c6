import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { RemoveHolder } from '../commands.js';
import type { PostEvent } from '../events.js';
import { overlap } from '../intervals.js';
import type { PostState } from '../posts.js';
import type { DirectoryRefusal } from '../refusals.js';

/**
 * Ends every holding of a post by an officer from an instant on, those to come included.
 *
 * @refuses not-permitted, unknown-post, not-a-holder (he holds it neither then nor later)
 */
export function removeHolder(
  { data }: RemoveHolder,
  basis: DirectoryBasis,
): Decision<PostEvent, DirectoryRefusal> {
  const { post, officer, at, reason } = data;
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  const state = basis.look.at<PostState>(streamOf.post(post));
  if (!state.post) return refuse({ code: 'unknown-post', post });
  const holds = state.holders.some(
    (holding) => holding.officer === officer && overlap(holding, { from: at, to: null }),
  );
  if (!holds) return refuse({ code: 'not-a-holder', officer, post });
  return accept({ type: 'HolderRemoved', data: { officer, at, reason } });
}
