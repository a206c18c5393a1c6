import { fromBase64url, toBase64url } from '#libs/signatures';

/** An assertion as it goes with a decision: what the authenticator signed, and over what. */
export type Assertion = Readonly<{
  keyId: string;
  alg: 'WebAuthn';
  value: string;
  authenticatorData: string;
  clientDataJSON: string;
}>;

/** The officer turned the browser's question down, or nothing was there to answer it. */
export class PasskeyNotUsed extends Error {}

export const passkeysWork = (): boolean => typeof PublicKeyCredential === 'function' && isSecureContext;

const bytes = (buffer: ArrayBuffer): string => toBase64url(new Uint8Array(buffer));

function fromText(text: string): Uint8Array<ArrayBuffer> {
  const read = fromBase64url(text);
  if (!read) throw new Error('not base64url');
  return new Uint8Array(read);
}

/**
 * Signs the digest of a decision record: the digest is the challenge, so what is confirmed on the authenticator is this
 * decision and no other. User verification is required.
 *
 * @param keyIds ids of the officer's passkeys, which are their credential ids
 */
export async function signWithPasskey(keyIds: readonly string[], digest: Uint8Array): Promise<Assertion> {
  const credential = await navigator.credentials
    .get({
      publicKey: {
        challenge: new Uint8Array(digest),
        rpId: location.hostname,
        allowCredentials: keyIds.map((id) => ({ type: 'public-key' as const, id: fromText(id) })),
        userVerification: 'required',
        timeout: 120_000,
      },
    })
    .catch((error: unknown) => {
      throw new PasskeyNotUsed(String(error));
    });
  if (!(credential instanceof PublicKeyCredential)) throw new PasskeyNotUsed('nothing was given');
  const { signature, authenticatorData, clientDataJSON } =
    credential.response as AuthenticatorAssertionResponse;
  return {
    keyId: credential.id,
    alg: 'WebAuthn',
    value: bytes(signature),
    authenticatorData: bytes(authenticatorData),
    clientDataJSON: bytes(clientDataJSON),
  };
}
