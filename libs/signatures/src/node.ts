import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { ed25519Signer, verifyEd25519 } from '#libs/ed25519';
import type { Sha256, Signature } from '#libs/kernel';
import { toBase64url } from './base64url.js';
import { digestBytes } from './canonical.js';
import type { DecisionRecord } from './decision-record.js';
import { type KeyAlg, keyBytes } from './public-keys.js';
import { recordDigest } from './record.js';
import type { SignatureVerifier } from './verify.js';

/** SHA-256 by OpenSSL. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();

/** A key's name: base64url of SHA-256 over its SPKI DER. */
export const keyIdOf = (spki: Uint8Array): string => toBase64url(sha256(spki));

/** The name of a private key's public half. */
export const keyIdOfPem = (privateKeyPem: string): string => keyIdOf(spkiOf(createPrivateKey(privateKeyPem)));

/** Parsing a key costs as much as verifying by it. By the very bytes, which `readPublicKey` gives anew only for a key it has not read before. */
const publicKeys = new WeakMap<Uint8Array, KeyObject>();

function p256Of(spki: Uint8Array): KeyObject {
  const known = publicKeys.get(spki);
  if (known) return known;
  const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
  publicKeys.set(spki, key);
  return key;
}

/** Verifies by libsodium, P-256 by OpenSSL. A key it cannot read, such as a point off the curve, verifies nothing. */
export const nodeVerifier: SignatureVerifier = {
  verify(alg, publicKeySpki, message, signature) {
    if (alg === 'Ed25519')
      return verifyEd25519(publicKeySpki.subarray(-keyBytes.Ed25519), message, signature);
    try {
      const key = p256Of(publicKeySpki);
      return verify('sha256', message, { key, dsaEncoding: 'ieee-p1363' }, signature);
    } catch {
      return false;
    }
  },
};

/** Signs decision records with one key, which is read once: reading it takes ten times as long as signing. */
export type RecordSigner = (record: DecisionRecord) => Signature;

/**
 * Signs decision records as a program does, with an Ed25519 or P-256 key.
 * @throws for a key of another kind
 */
export function recordSigner(privateKeyPem: string): RecordSigner {
  const key = createPrivateKey(privateKeyPem);
  const alg = algOf(key);
  const keyId = keyIdOf(spkiOf(key));
  const signed =
    alg === 'Ed25519'
      ? ed25519Signer(key)
      : (message: Uint8Array) => sign('sha256', message, { key, dsaEncoding: 'ieee-p1363' });
  return (record) => ({
    keyId,
    alg,
    value: toBase64url(signed(digestBytes(recordDigest(record, sha256)))),
  });
}

/** As {@link recordSigner}, for a key that signs once. */
export const signRecord = (record: DecisionRecord, privateKeyPem: string): Signature =>
  recordSigner(privateKeyPem)(record);

/** A new key pair: PKCS #8 PEM to keep, base64url of SPKI DER to enrol. */
export function newSigningKey(alg: KeyAlg = 'Ed25519'): Readonly<{
  keyId: string;
  alg: KeyAlg;
  publicKey: string;
  privateKeyPem: string;
}> {
  const { privateKey } =
    alg === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    ...publicPartOf(privateKey),
    privateKeyPem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}

/** The public part of a private key, as it is enrolled. @throws for a key that is neither Ed25519 nor P-256 */
export function publicKeyOfPem(
  privateKeyPem: string,
): Readonly<{ keyId: string; alg: KeyAlg; publicKey: string }> {
  return publicPartOf(createPrivateKey(privateKeyPem));
}

function publicPartOf(key: KeyObject) {
  const spki = spkiOf(key);
  return { keyId: keyIdOf(spki), alg: algOf(key), publicKey: toBase64url(spki) };
}

const spkiOf = (key: KeyObject): Uint8Array => createPublicKey(key).export({ format: 'der', type: 'spki' });

function algOf(key: KeyObject): KeyAlg {
  if (key.asymmetricKeyType === 'ed25519') return 'Ed25519';
  if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return 'ES256';
  throw new Error(`keys of type ${key.asymmetricKeyType} do not sign decision records`);
}
