import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { RevokeKey } from '../commands.js';
import type { OfficerEvent } from '../events.js';
import { keyOf } from '../keys.js';
import type { OfficerState } from '../officers.js';
import type { DirectoryRefusal } from '../refusals.js';

/**
 * Ends a key at the instant of recording, by its officer or an administrator. What it signed before stays valid.
 *
 * @refuses not-permitted, unknown-key, key-revoked, interval-empty (lost later than now)
 */
export function revokeKey(
  { data }: RevokeKey,
  basis: DirectoryBasis,
): Decision<OfficerEvent, DirectoryRefusal> {
  const { officer, keyId, reason, lostAt } = data;
  const { actor, recordedAt, look } = basis;
  const own = actor.kind === 'officer' && actor.officer === officer;
  const forbidden = own ? null : administratorOnly(basis);
  if (forbidden) return forbidden;
  const finding = keyOf(look.at<OfficerState>(streamOf.officer(officer)), keyId, recordedAt);
  if (finding.status === 'unknown') return refuse({ code: 'unknown-key', keyId });
  if (finding.status === 'revoked') return refuse({ code: 'key-revoked', keyId, at: finding.at });
  if (lostAt !== undefined && lostAt > recordedAt)
    return refuse({ code: 'interval-empty', from: lostAt, to: recordedAt });
  return accept({
    type: 'KeyRevoked',
    data: { keyId, at: recordedAt, reason, ...(lostAt !== undefined && { lostAt }) },
  });
}
