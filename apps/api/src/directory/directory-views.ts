import {
  type Delegation,
  holdersAt,
  suspensionAt,
  type OfficerState,
  type Passkey,
  type PostState,
  type UnitState,
} from '#libs/directory';
import type { Instant } from '#libs/kernel';

export const unitView = ({ unit, version, mergedInto, closedAt }: UnitState) => ({
  ...unit,
  version,
  mergedInto: mergedInto?.unit ?? null,
  closedAt,
});

/** A post with who holds it now and every appointment there ever was. */
export const postView = (state: PostState, at: Instant) => ({
  ...state.post,
  version: state.version,
  deputies: state.deputies,
  holders: holdersAt(state, at),
  appointments: state.holders,
  delegations: state.delegations.map((delegation) => delegationView(state, delegation, at)),
  movedTo: state.movedTo?.post ?? null,
  abolishedAt: state.abolishedAt,
});

/** `status` as of an instant; a delegation that rests with its principal still `runs`: that depends on the case. */
export function delegationView({ post }: PostState, delegation: Delegation, at: Instant) {
  const { id, principal, delegate, scope, from, to, reason, revokedAt = null } = delegation;
  const ended = revokedAt === null ? 'ended' : 'revoked';
  const status = at < from ? 'to-come' : at < to ? 'runs' : ended;
  return { id, post: post?.id ?? '', principal, delegate, scope, from, to, reason, revokedAt, status };
}

/** An officer without the public keys, which have a path of their own. @param posts held at that instant */
export const officerView = (state: OfficerState, posts: readonly string[], at: Instant) => ({
  ...state.officer,
  version: state.version,
  posts,
  suspension: suspensionAt(state, at),
  suspensions: state.suspensions,
  qualifications: state.qualifications,
  exams: state.exams,
  retiredAt: state.retiredAt,
});

/** A key without the attestation, which only its event gives. */
export const keyView = (officer: string, { passkey, ...key }: OfficerState['keys'][number], at: Instant) => ({
  ...key,
  ...(passkey && { passkey: passkeyView(passkey) }),
  officer,
  status: statusOf(key, at),
});

const passkeyView = ({ credentialId, rpId, transports, aaguid, backupEligible, attestation }: Passkey) => ({
  credentialId,
  rpId,
  transports,
  aaguid,
  backupEligible,
  format: attestation.format,
});

function statusOf({ confirmedBy, revokedAt, retiredAt }: OfficerState['keys'][number], at: Instant) {
  if (revokedAt !== null && revokedAt <= at) return 'revoked';
  if (retiredAt !== null && retiredAt <= at) return 'retired';
  return confirmedBy === null ? 'pending' : 'active';
}
