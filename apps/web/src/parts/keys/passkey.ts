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

const unused = (error: unknown): never => {
  throw new PasskeyNotUsed(String(error));
};

/** A passkey of the officer as the directory knows it. */
export type KnownPasskey = Readonly<{ keyId: string; credentialId: string }>;

/**
 * Signs the digest of a decision record: the digest is the challenge, so what is confirmed on the authenticator is this
 * decision and no other. User verification is required.
 *
 * @throws PasskeyNotUsed when the officer turns it down, or nothing answers
 */
export async function signWithPasskey(keys: readonly KnownPasskey[], digest: Uint8Array): Promise<Assertion> {
  const credential = await navigator.credentials
    .get({
      publicKey: {
        challenge: new Uint8Array(digest),
        rpId: location.hostname,
        allowCredentials: keys.map(({ credentialId }) => ({
          type: 'public-key',
          id: fromText(credentialId),
        })),
        userVerification: 'required',
        timeout: 120_000,
      },
    })
    .catch(unused);
  if (!(credential instanceof PublicKeyCredential)) throw new PasskeyNotUsed('nothing was given');
  const key = keys.find(({ credentialId }) => credentialId === credential.id);
  if (!key) throw new PasskeyNotUsed('another key was given');
  const { signature, authenticatorData, clientDataJSON } =
    credential.response as AuthenticatorAssertionResponse;
  return {
    keyId: key.keyId,
    alg: 'WebAuthn',
    value: bytes(signature),
    authenticatorData: bytes(authenticatorData),
    clientDataJSON: bytes(clientDataJSON),
  };
}

/** What an authenticator answered when it was asked for a new key. */
export type Registration = Readonly<{
  alg: 'WebAuthn';
  attestation: Readonly<{ credentialId: string; attestationObject: string; clientDataJSON: string }>;
  transports: readonly string[];
}>;

/**
 * Asks the authenticator for a new key.
 *
 * @param options as the server gave them, in JSON
 * @throws PasskeyNotUsed when the officer turns it down, or nothing answers
 */
export async function registerPasskey(options: unknown): Promise<Registration> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as PublicKeyCredentialCreationOptionsJSON,
  );
  const credential = await navigator.credentials.create({ publicKey }).catch(unused);
  if (!(credential instanceof PublicKeyCredential)) throw new PasskeyNotUsed('nothing was given');
  const response = credential.response as AuthenticatorAttestationResponse;
  return {
    alg: 'WebAuthn',
    attestation: {
      credentialId: credential.id,
      attestationObject: bytes(response.attestationObject),
      clientDataJSON: bytes(response.clientDataJSON),
    },
    transports: response.getTransports(),
  };
}
