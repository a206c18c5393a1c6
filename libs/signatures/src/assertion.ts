import type { Digest, Sha256, Signature } from '#libs/kernel';
import { fromBase64url, toBase64url } from './base64url.js';
import { digestBytes } from './canonical.js';
import { rawOfDer } from './der.js';
import { type KeyAlg, readPublicKey } from './public-keys.js';
import type { SignatureVerifier, VerificationKey } from './verify.js';

/** Whose passkeys are taken. @property origins of the pages that may ask for a signature, as browsers write them */
export type RelyingParty = Readonly<{ rpId: string; origins: readonly string[] }>;

/**
 * What a passkey's signature (a WebAuthn assertion) says.
 *
 * @property holds this key signed both structures, and the challenge in them is this record's digest
 * @property origin of the page that asked the authenticator, as the browser says
 * @property ours that page, and the party the authenticator signed for, are of this relying party
 * @property userVerified the authenticator knew its user by PIN or body, and he was present
 * @property counter of signatures by this authenticator; 0 throughout for one that does not count
 */
export type AssertionFinding = Readonly<{
  holds: boolean;
  origin: string;
  ours: boolean;
  userVerified: boolean;
  counter: number;
}>;

type ClientData = Readonly<{
  type?: unknown;
  challenge?: unknown;
  origin?: unknown;
  crossOrigin?: unknown;
  topOrigin?: unknown;
}>;

const RP_ID_HASH_BYTES = 32;
const HEAD_BYTES = 37;
const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
/** Attested key or extensions follow the head. */
const MORE_FOLLOWS = 0xc0;

const nothing: AssertionFinding = { holds: false, origin: '', ours: false, userVerified: false, counter: 0 };

/**
 * Reads and verifies a passkey's signature over a record, from what the event itself keeps: no network, no clock.
 *
 * @source W3C Web Authentication Level 3, section 7.2, steps 11 to 22
 */
export function readAssertion(
  { keyId, alg, value, authenticatorData, clientDataJSON }: Signature,
  record: Digest,
  key: VerificationKey,
  { rpId, origins }: RelyingParty,
  means: Readonly<{ verifier: SignatureVerifier; sha256: Sha256 }>,
): AssertionFinding {
  const data = fromBase64url(authenticatorData ?? '');
  const client = fromBase64url(clientDataJSON ?? '');
  const said = client && clientDataOf(client);
  if (alg !== 'WebAuthn' || !data || !client || !said || !isWhole(data)) return nothing;
  const flags = data[RP_ID_HASH_BYTES] ?? 0;
  const origin = typeof said.origin === 'string' ? said.origin : '';
  const signed = concatenated(data, means.sha256(client));
  const ownParty = sameBytes(data.subarray(0, RP_ID_HASH_BYTES), means.sha256(utf8(rpId)));
  const framed = said.crossOrigin === true || said.topOrigin !== undefined;
  return {
    holds:
      key.alg === 'WebAuthn' &&
      key.keyId === keyId &&
      said.type === 'webauthn.get' &&
      said.challenge === toBase64url(digestBytes(record)) &&
      verifies(value, signed, key.publicKey, means.verifier),
    origin,
    ours: ownParty && !framed && origins.includes(origin),
    userVerified: (flags & USER_PRESENT) !== 0 && (flags & USER_VERIFIED) !== 0,
    counter: counterOf(data),
  };
}

function clientDataOf(bytes: Uint8Array): ClientData | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

const isWhole = (data: Uint8Array) =>
  data.length === HEAD_BYTES ||
  (data.length > HEAD_BYTES && ((data[RP_ID_HASH_BYTES] ?? 0) & MORE_FOLLOWS) !== 0);

function verifies(
  value: string,
  message: Uint8Array,
  publicKey: string,
  verifier: SignatureVerifier,
): boolean {
  const given = fromBase64url(value);
  const alg = algOfPasskey(publicKey);
  if (!given || !alg) return false;
  const signature = alg === 'ES256' ? rawOfDer(given) : given.length === 64 ? given : null;
  const spki = readPublicKey(alg, publicKey);
  return signature !== null && typeof spki !== 'string' && verifier.verify(alg, spki, message, signature);
}

/** A passkey's own algorithm stands in its public key. Null for a key of neither kind. */
export function algOfPasskey(publicKey: string): KeyAlg | null {
  const algs = ['ES256', 'Ed25519'] as const;
  return algs.find((alg) => typeof readPublicKey(alg, publicKey) !== 'string') ?? null;
}

const counterOf = (data: Uint8Array): number =>
  new DataView(data.buffer, data.byteOffset, data.byteLength).getUint32(RP_ID_HASH_BYTES + 1);

const utf8 = (text: string) => new TextEncoder().encode(text);

function concatenated(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

const sameBytes = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
