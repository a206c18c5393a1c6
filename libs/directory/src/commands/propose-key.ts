import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { type DirectoryBasis, officerHimself } from '../basis.js';
import type { ProposeKey } from '../commands.js';
import type { OfficerEvent } from '../events.js';
import { keyOf } from '../keys.js';
import type { OfficerState } from '../officers.js';
import type { DirectoryRefusal } from '../refusals.js';

/**
 * An officer's own key, which signs once a second officer has confirmed that it is his.
 *
 * @refuses not-permitted (only the officer himself), unknown-officer, key-exists (a revoked one never comes back),
 *   user-not-verified (a passkey that anybody who has it can use), unknown-key, key-revoked (the one it is to replace)
 */
export function proposeKey(
  { data }: ProposeKey,
  basis: DirectoryBasis,
): Decision<OfficerEvent, DirectoryRefusal> {
  const { officer, keyId, alg, publicKey, passkey, replaces } = data;
  const forbidden = officerHimself(officer, basis);
  if (forbidden) return forbidden;
  const state = basis.look.at<OfficerState>(streamOf.officer(officer));
  if (state.keys.some((key) => key.keyId === keyId)) return refuse({ code: 'key-exists', keyId });
  if (passkey && !passkey.userVerified) return refuse({ code: 'user-not-verified' });
  const old = replaces === undefined ? null : keyOf(state, replaces, basis.recordedAt);
  if (old?.status === 'unknown') return refuse({ code: 'unknown-key', keyId: replaces ?? '' });
  if (old?.status === 'revoked') return refuse({ code: 'key-revoked', keyId: old.key.keyId, at: old.at });
  return accept({
    type: 'KeyProposed',
    data: {
      keyId,
      alg,
      publicKey,
      ...(passkey && { passkey }),
      ...(replaces !== undefined && { replaces }),
    },
  });
}
