import type { Digest, Signature } from '#libs/kernel';
import { fromBase64url } from './base64url.js';
import { digestBytes } from './canonical.js';
import { type KeyAlg, readPublicKey } from './public-keys.js';

/** Verifies one raw signature: `node:crypto` on servers, another implementation in browsers. */
export type SignatureVerifier = Readonly<{
  /**
   * @param message the 32 bytes of the record's digest; for a passkey, what its authenticator signs
   * @param signature Ed25519: 64 bytes (RFC 8032). ES256: r ‖ s, 64 bytes (RFC 7518), over SHA-256 of the message
   */
  verify(alg: KeyAlg, publicKeySpki: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}>;

/** The key that a signature names, as the directory has it. `publicKey` is base64url of its SPKI DER. */
export type VerificationKey = Readonly<{ keyId: string; alg: Signature['alg']; publicKey: string }>;

const SIGNATURE_BYTES = 64;

/** A signature whose every form has been checked: whether it holds is left to arithmetic. */
export type RawSignature = Readonly<{
  alg: KeyAlg;
  publicKeySpki: Uint8Array;
  message: Uint8Array;
  signature: Uint8Array;
}>;

export const verifyRaw = (raw: RawSignature | null, verifier: SignatureVerifier): boolean =>
  raw !== null && verifier.verify(raw.alg, raw.publicKeySpki, raw.message, raw.signature);

/**
 * Does a signature hold for a record's digest under this key? False for another key's id or algorithm, an encoding
 * other than the canonical one, a wrong length, a weak key, and WebAuthn, whose
 * signatures {@link readAssertion} reads.
 */
export function verifySignature(
  signature: Signature,
  record: Digest,
  key: VerificationKey,
  verifier: SignatureVerifier,
): boolean {
  return verifyRaw(rawSignature(signature, record, key), verifier);
}

/** What is left to verify of a signature over a record's digest. Null: it cannot hold, see {@link verifySignature}. */
export function rawSignature(
  { alg, keyId, value }: Signature,
  record: Digest,
  key: VerificationKey,
): RawSignature | null {
  if (alg === 'WebAuthn' || alg !== key.alg || keyId !== key.keyId) return null;
  const signature = fromBase64url(value);
  const publicKeySpki = readPublicKey(alg, key.publicKey);
  if (signature?.length !== SIGNATURE_BYTES || typeof publicKeySpki === 'string') return null;
  return { alg, publicKeySpki, message: digestBytes(record), signature };
}
