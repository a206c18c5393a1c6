import { holdersAt, suspensionAt, type OfficerState, type PostState, type UnitState } from '#libs/directory';
import type { Instant } from '#libs/kernel';

export const unitView = ({ unit, version }: UnitState) => ({ ...unit, version });

/** A post with who holds it now and every appointment there ever was. */
export const postView = ({ post, version, deputies, holders }: PostState, at: Instant) => ({
  ...post,
  version,
  deputies,
  holders: holdersAt({ post, version, deputies, holders }, at),
  appointments: holders,
});

/** An officer without the public keys, which have a path of their own. @param posts held at that instant */
export const officerView = (state: OfficerState, posts: readonly string[], at: Instant) => ({
  ...state.officer,
  version: state.version,
  posts,
  suspension: suspensionAt(state, at),
  suspensions: state.suspensions,
  retiredAt: state.retiredAt,
});

export const keyView = (officer: string, key: OfficerState['keys'][number], at: Instant) => ({
  ...key,
  officer,
  status: statusOf(key, at),
});

function statusOf({ confirmedBy, revokedAt, retiredAt }: OfficerState['keys'][number], at: Instant) {
  if (revokedAt !== null && revokedAt <= at) return 'revoked';
  if (retiredAt !== null && retiredAt <= at) return 'retired';
  return confirmedBy === null ? 'pending' : 'active';
}
