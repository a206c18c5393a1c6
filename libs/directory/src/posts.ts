import {
  assertNever,
  type Instant,
  type Names,
  type OfficerId,
  type PostId,
  type RoleId,
  type UnitId,
} from '#libs/kernel';
import { type Delegation, delegationId } from './delegations.js';
import type { PostEvent } from './events.js';
import { covers, endedAt, type Interval } from './intervals.js';

/** `own`: appointed to the post. `acting`: appointed to act in it for a time. */
export type Holding = Interval & Readonly<{ officer: OfficerId; as: 'own' | 'acting' }>;

export type PostState = Readonly<{
  /** 0: not born, and `post` is null. */
  version: number;
  post: Readonly<{ id: PostId; unit: UnitId; role: RoleId; name: Names; deputyOf: PostId | null }> | null;
  /** Posts that deputise for this one, in the order in which they were named. */
  deputies: readonly PostId[];
  /** Every appointment there ever was, in order. */
  holders: readonly Holding[];
  /** Every delegation there ever was, in order. */
  delegations: readonly Delegation[];
  /** Where what waits here has gone, and from when on. */
  movedTo: Readonly<{ post: PostId; at: Instant }> | null;
  /** The first instant at which it is a post no more, whether moved or abolished. */
  abolishedAt: Instant | null;
}>;

export const unbornPost: PostState = {
  version: 0,
  post: null,
  deputies: [],
  holders: [],
  delegations: [],
  movedTo: null,
  abolishedAt: null,
};

export function foldPost(state: PostState, event: PostEvent): PostState {
  const version = state.version + 1;
  switch (event.type) {
    case 'PostCreated': {
      const { post: id, unit, role, name, deputyOf } = event.data;
      return { ...state, version, post: { id, unit, role, name, deputyOf } };
    }
    case 'DeputyPostAdded':
      return { ...state, version, deputies: [...state.deputies, event.data.deputy] };
    case 'HolderAppointed': {
      const { officer, as, from, to } = event.data;
      return { ...state, version, holders: [...state.holders, { officer, as, from, to }] };
    }
    case 'HolderRemoved': {
      const { officer, at } = event.data;
      const holders = state.holders.map((holding) =>
        holding.officer === officer ? endedAt(holding, at) : holding,
      );
      return { ...state, version, holders };
    }
    case 'PostMoved': {
      const { to: post, at } = event.data;
      return { ...state, version, movedTo: { post, at }, abolishedAt: at };
    }
    case 'PostAbolished':
      return { ...state, version, abolishedAt: event.data.at };
    case 'DelegationGiven': {
      const id = delegationId(state.post?.id ?? '', version);
      return { ...state, version, delegations: [...state.delegations, { id, ...event.data }] };
    }
    case 'DelegationRevoked': {
      const { delegation: ended, at } = event.data;
      const delegations = state.delegations.map((given) =>
        given.id === ended ? { ...endedAt(given, at), revokedAt: at } : given,
      );
      return { ...state, version, delegations };
    }
    default:
      return assertNever(event);
  }
}

/** Created, and neither moved nor abolished at that instant. */
export const standsAt = ({ post, abolishedAt }: PostState, at: Instant) =>
  post !== null && (abolishedAt === null || at < abolishedAt);

/** Who holds the post at an instant: its own holders first, then those acting, each in order of appointment. */
export function holdersAt(
  { holders, abolishedAt }: Pick<PostState, 'holders' | 'abolishedAt'>,
  at: Instant,
): readonly Holding[] {
  if (abolishedAt !== null && abolishedAt <= at) return [];
  const current = holders.filter((holding) => covers(holding, at));
  return [...current.filter(({ as }) => as === 'own'), ...current.filter(({ as }) => as === 'acting')];
}
