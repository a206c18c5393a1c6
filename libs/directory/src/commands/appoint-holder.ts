import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { AppointHolder } from '../commands.js';
import type { PostEvent } from '../events.js';
import { isEmpty, overlap } from '../intervals.js';
import { type OfficerState, servesAt } from '../officers.js';
import { type PostState, standsAt } from '../posts.js';
import type { DirectoryRefusal } from '../refusals.js';

/**
 * Names an officer to a post, as its own holder or to act in it. Several may hold one post.
 *
 * @refuses not-permitted, unknown-post, unknown-officer, interval-empty, already-holder (he holds it then in that way)
 */
export function appointHolder(
  { data }: AppointHolder,
  basis: DirectoryBasis,
): Decision<PostEvent, DirectoryRefusal> {
  const { post, officer, as, from, to, reason } = data;
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  const state = basis.look.at<PostState>(streamOf.post(post));
  if (!standsAt(state, from)) return refuse({ code: 'unknown-post', post });
  if (!servesAt(basis.look.at<OfficerState>(streamOf.officer(officer)), from)) {
    return refuse({ code: 'unknown-officer', officer });
  }
  if (to !== null && isEmpty({ from, to })) return refuse({ code: 'interval-empty', from, to });
  const held = state.holders.find(
    (holding) => holding.officer === officer && holding.as === as && overlap(holding, { from, to }),
  );
  if (held) return refuse({ code: 'already-holder', officer, from: held.from, to: held.to });
  return accept({
    type: 'HolderAppointed',
    data: { officer, as, from, to, ...(reason !== undefined && { reason }) },
  });
}
