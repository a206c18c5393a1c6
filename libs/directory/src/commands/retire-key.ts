import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { type DirectoryBasis, officerHimself } from '../basis.js';
import type { RetireKey } from '../commands.js';
import type { OfficerEvent } from '../events.js';
import { keyOf } from '../keys.js';
import type { OfficerState } from '../officers.js';
import type { DirectoryRefusal } from '../refusals.js';

/**
 * Ends a key at the instant of recording, by its officer, who had it to the end. What it signed before stays valid.
 *
 * @refuses not-permitted (only the officer himself), unknown-officer, unknown-key, key-revoked
 */
export function retireKey(
  { data: { officer, keyId } }: RetireKey,
  basis: DirectoryBasis,
): Decision<OfficerEvent, DirectoryRefusal> {
  const forbidden = officerHimself(officer, basis);
  if (forbidden) return forbidden;
  const { recordedAt, look } = basis;
  const finding = keyOf(look.at<OfficerState>(streamOf.officer(officer)), keyId, recordedAt);
  if (finding.status === 'unknown') return refuse({ code: 'unknown-key', keyId });
  if (finding.status === 'revoked') return refuse({ code: 'key-revoked', keyId, at: finding.at });
  return accept({ type: 'KeyRetired', data: { keyId, at: recordedAt } });
}
