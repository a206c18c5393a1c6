import type { Actor, OfficerId } from '#libs/kernel';
import { SoftPasskey } from '../../test/support/soft-passkey.js';
import type { Office } from './office.js';

const administrator: Actor = { kind: 'officer', officer: 'admin' as OfficerId };

/** Gives officers passkeys, several each: one passkey counts its signatures, and is in one place at a time. */
export async function enrolPasskeys(
  { engine: { directory } }: Office,
  origin: string,
  officers: readonly OfficerId[],
  each: number,
): Promise<ReadonlyMap<OfficerId, readonly SoftPasskey[]>> {
  const enrolled = new Map<OfficerId, readonly SoftPasskey[]>();
  for (const officer of officers) {
    const passkeys = Array.from({ length: each }, () => new SoftPasskey(origin));
    for (const { keyId, publicKey, credentialId } of passkeys) {
      const passkey = {
        credentialId,
        rpId: new URL(origin).hostname,
        counter: 0,
        transports: ['internal'],
        aaguid: '00000000-0000-0000-0000-000000000000',
        backupEligible: false,
        userVerified: true,
        attestation: { format: 'none', object: '', clientDataJSON: '' },
      };
      const data = { officer, keyId, alg: 'WebAuthn' as const, publicKey };
      for (const [command, actor] of [
        [
          { type: 'ProposeKey', data: { ...data, passkey } },
          { kind: 'officer', officer },
        ],
        [{ type: 'ConfirmKey', data: { officer, keyId } }, administrator],
      ] as const) {
        const outcome = await directory.execute({ command, actor });
        if (!outcome.ok) throw new Error(`${command.type} was refused: ${outcome.refusal.code}`);
      }
    }
    enrolled.set(officer, passkeys);
  }
  return enrolled;
}
