import type { KeyObject } from 'node:crypto';
import sodium from 'sodium-native';

/**
 * Does an Ed25519 signature hold (RFC 8032, 5.1.7)? By libsodium, which takes half of OpenSSL's time and, unlike it,
 * refuses keys and nonces of small order and encodings that are not the canonical one.
 *
 * @param publicKey the point's 32 bytes, without SPKI around them
 * @param signature R ‖ S, 64 bytes. Of any other length it does not hold
 */
export const verifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
  publicKey.length === sodium.crypto_sign_PUBLICKEYBYTES &&
  signature.length === sodium.crypto_sign_BYTES &&
  sodium.crypto_sign_verify_detached(signature, message, publicKey);

/** Signs with one key, the same message always alike: R ‖ S, 64 bytes. */
export type Ed25519Signer = (message: Uint8Array) => Buffer;

/** @throws for a key that is not a private Ed25519 key */
export function ed25519Signer(key: KeyObject): Ed25519Signer {
  const { crv, d } = key.export({ format: 'jwk' });
  if (crv !== 'Ed25519' || d === undefined) throw new Error('Not a private Ed25519 key');
  const secret = Buffer.alloc(sodium.crypto_sign_SECRETKEYBYTES);
  const publicKey = Buffer.alloc(sodium.crypto_sign_PUBLICKEYBYTES);
  sodium.crypto_sign_seed_keypair(publicKey, secret, Buffer.from(d, 'base64url'));
  return (message) => {
    const signature = Buffer.alloc(sodium.crypto_sign_BYTES);
    sodium.crypto_sign_detached(signature, message, secret);
    return signature;
  };
}
