import { useQuery } from '@tanstack/react-query';
import { keysQuery } from '@/api/keys';
import { useMe, useSession } from '@/api/session';
import type { SignOff } from '@/api/tasks';
import { passkeysWork, signWithPasskey } from '@/parts/keys/passkey';
import { heldSoftwareKeys, signWithSoftwareKey } from '@/parts/keys/software-key';

/** One way this officer can sign in this browser. */
export type Signer = Readonly<{
  id: string;
  kind: 'passkey' | 'softwareKey';
  sign: (digest: Uint8Array) => Promise<SignOff['signature']>;
}>;

/** The officer's ways to sign, the best first; undefined while they are being found out. */
export function useSigners(): readonly Signer[] | undefined {
  const me = useMe();
  const { simulated } = useSession();
  const { data: keys } = useQuery(keysQuery(me.id));
  const { data: held } = useQuery({
    queryKey: ['held-keys', me.id],
    queryFn: () => heldSoftwareKeys(me.id),
    enabled: simulated,
  });
  if (!keys || (simulated && !held)) return undefined;
  const active = keys.filter(({ status }) => status === 'active');
  const passkeys = active.flatMap(({ keyId, passkey }) =>
    passkey ? [{ keyId, credentialId: passkey.credentialId }] : [],
  );
  const here = active.filter(({ keyId }) => held?.includes(keyId));
  return [
    ...(passkeys.length > 0 && passkeysWork()
      ? [
          {
            id: 'passkey',
            kind: 'passkey' as const,
            sign: (digest: Uint8Array) => signWithPasskey(passkeys, digest),
          },
        ]
      : []),
    ...here.map(({ keyId }) => ({
      id: keyId,
      kind: 'softwareKey' as const,
      sign: async (digest: Uint8Array) => ({
        keyId,
        alg: 'Ed25519',
        value: await signWithSoftwareKey(keyId, digest),
      }),
    })),
  ];
}
