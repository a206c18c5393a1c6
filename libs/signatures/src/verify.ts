import type { Digest, Signature } from '#libs/kernel';
import { fromBase64url } from './base64url.js';
import { digestBytes } from './canonical.js';
import { type KeyAlg, readPublicKey } from './public-keys.js';

/** Verifies one raw signature: by libsodium and OpenSSL on servers, by another implementation in browsers. */
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
  const { alg } = signature;
  if (alg === 'WebAuthn' || alg !== key.alg || signature.keyId !== key.keyId) return false;
  const value = fromBase64url(signature.value);
  const spki = readPublicKey(alg, key.publicKey);
  if (value?.length !== SIGNATURE_BYTES || typeof spki === 'string') return false;
  return verifier.verify(alg, spki, digestBytes(record), value);
}
