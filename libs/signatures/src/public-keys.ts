import { fromBase64url } from './base64url.js';

/** Algorithms a key of a program or an officer's file may have. */
export type KeyAlg = 'Ed25519' | 'ES256';

export type PublicKeyFault = 'not-base64url' | 'not-spki' | 'weak-key';

/** DER of SubjectPublicKeyInfo up to the key itself: RFC 8410 for Ed25519, RFC 5480 for an uncompressed P-256 point. */
const prefixes: Readonly<Record<KeyAlg, readonly number[]>> = {
  Ed25519: [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00],
  ES256: [
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86,
    0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
  ],
};
/** How many bytes the key itself has; they end its SPKI. */
export const keyBytes: Readonly<Record<KeyAlg, number>> = { Ed25519: 32, ES256: 64 };

/**
 * The SPKI DER bytes of a public key, or what is wrong with it. Taken only in the one encoding the algorithm has, so
 * that a key has one keyId.
 *
 * @param publicKey base64url of SPKI DER
 */
export function readPublicKey(alg: KeyAlg, publicKey: string): Uint8Array | PublicKeyFault {
  const name = `${alg} ${publicKey}`;
  const known = readBefore.get(name);
  if (known) return known;
  const read = readAnew(alg, publicKey);
  if (typeof read === 'string') return read;
  if (readBefore.size >= READ_MAX) readBefore.clear();
  readBefore.set(name, read);
  return read;
}

/** The same few thousand officers sign all day. */
const READ_MAX = 10_000;
const readBefore = new Map<string, Uint8Array>();

function readAnew(alg: KeyAlg, publicKey: string): Uint8Array | PublicKeyFault {
  const der = fromBase64url(publicKey);
  if (!der) return 'not-base64url';
  const prefix = prefixes[alg];
  if (der.length !== prefix.length + keyBytes[alg] || prefix.some((byte, i) => der[i] !== byte))
    return 'not-spki';
  return alg === 'Ed25519' && isSmallOrder(der.subarray(prefix.length)) ? 'weak-key' : der;
}

/**
 * The y coordinates, little-endian without the sign bit, of the eight points of small order on Curve25519, and their
 * non-canonical forms. A signature by such a key can hold for any message, and OpenSSL verifies it.
 * @source libsodium, crypto_core/ed25519/ref10, ge25519_has_small_order
 */
const smallOrder = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

function isSmallOrder(point: Uint8Array): boolean {
  const y = Array.from(point, (byte, i) => (i === 31 ? byte & 0x7f : byte));
  return smallOrder.has(y.map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
