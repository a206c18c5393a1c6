import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import type { DirectoryBasis } from '../basis.js';
import type { ConfirmKey } from '../commands.js';
import type { OfficerEvent } from '../events.js';
import { keyOf } from '../keys.js';
import { type OfficerState, servesAt, suspensionAt } from '../officers.js';
import type { DirectoryRefusal } from '../refusals.js';

/**
 * A second officer attests that a proposed key is its officer's: nobody enrols a key alone. The key that it replaces, if
 * it is still good, is retired in the same commit.
 *
 * @refuses second-officer-required (by the key's own officer, or by one retired or suspended), not-permitted (by a
 *   client or the system), unknown-key, key-revoked, key-not-pending
 */
export function confirmKey(
  { data }: ConfirmKey,
  basis: DirectoryBasis,
): Decision<OfficerEvent, DirectoryRefusal> {
  const { officer, keyId } = data;
  const { actor, recordedAt, look } = basis;
  if (actor.kind !== 'officer') return refuse({ code: 'not-permitted', needs: 'officer' });
  if (actor.officer === officer) return refuse({ code: 'second-officer-required', officer });
  const second = look.at<OfficerState>(streamOf.officer(actor.officer));
  if (!servesAt(second, recordedAt) || suspensionAt(second, recordedAt)) {
    return refuse({ code: 'second-officer-required', officer });
  }
  const state = look.at<OfficerState>(streamOf.officer(officer));
  const finding = keyOf(state, keyId, recordedAt);
  if (finding.status === 'unknown') return refuse({ code: 'unknown-key', keyId });
  if (finding.status === 'revoked') return refuse({ code: 'key-revoked', keyId, at: finding.at });
  if (finding.status === 'active') return refuse({ code: 'key-not-pending', keyId });
  const enrolled: OfficerEvent = { type: 'KeyEnrolled', data: { keyId, confirmedBy: actor.officer } };
  const { replaces } = finding.key;
  if (replaces === undefined || ['revoked', 'unknown'].includes(keyOf(state, replaces, recordedAt).status))
    return accept(enrolled);
  return accept<OfficerEvent>(enrolled, { type: 'KeyRetired', data: { keyId: replaces, at: recordedAt } });
}
