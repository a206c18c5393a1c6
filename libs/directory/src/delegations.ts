import type { Instant, OfficerId, PostId, UnitId } from '#libs/kernel';
import type { Delegated } from './events.js';
import { covers } from './intervals.js';

/** A delegation of a post's signature. An end before the one agreed upon is its revocation. */
export type Delegation = Delegated & Readonly<{ id: string; revokedAt?: Instant }>;

/** What is to be signed, as far as a delegation can be limited to it. */
export type DelegableAct = Readonly<{ link: string; step: string; unit: UnitId }>;

/** Why a delegation does not carry an act at an instant, as far as it can tell by itself. */
export type DelegationFault = 'not-begun' | 'expired' | 'revoked' | 'out-of-scope';

/** A delegation's id tells the post whose stream holds it: `{unit}.{role}.{version}`; neither part contains a dot. */
export const delegationId = (post: PostId | string, version: number) =>
  `${post.replace('/', '.')}.${version}`;

/** The post whose stream holds a delegation; null of a text that is no delegation's id. */
export function postOfDelegation(id: string): PostId | null {
  const [unit, role, version, ...rest] = id.split('.');
  const named = unit && role && version && rest.length === 0 && /^[1-9]\d*$/.test(version);
  return named ? (`${unit}/${role}` as PostId) : null;
}

/** Null when it carries the act. The instant of its end is refused, the one before is good. */
export function faultOf(delegation: Delegation, at: Instant, act: DelegableAct): DelegationFault | null {
  if (at < delegation.from) return 'not-begun';
  if (!covers(delegation, at)) return delegation.revokedAt === undefined ? 'expired' : 'revoked';
  const { links, steps, units } = delegation.scope;
  const within =
    (links?.includes(act.link) ?? true) &&
    (steps?.includes(act.step) ?? true) &&
    (units?.includes(act.unit) ?? true);
  return within ? null : 'out-of-scope';
}

/** Those given to an officer, of a post. */
export const givenTo = (
  { delegations }: Readonly<{ delegations: readonly Delegation[] }>,
  officer: OfficerId,
): readonly Delegation[] => delegations.filter(({ delegate }) => delegate === officer);
