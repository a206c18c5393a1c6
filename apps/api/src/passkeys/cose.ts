import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { cose, decodeCredentialPublicKey } from '@simplewebauthn/server/helpers';

const base64url = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('base64url');

/** SubjectPublicKeyInfo (DER) of an authenticator's key. Null for kinds other than P-256 and Ed25519. */
export function spkiOfCose(bytes: Uint8Array): Uint8Array | null {
  try {
    const jwk = jwkOf(decodeCredentialPublicKey(new Uint8Array(bytes)));
    return jwk && createPublicKey({ key: jwk, format: 'jwk' }).export({ format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

function jwkOf(key: cose.COSEPublicKey): JsonWebKey | null {
  if (cose.isCOSEPublicKeyEC2(key) && key.get(cose.COSEKEYS.crv) === cose.COSECRV.P256)
    return {
      kty: 'EC',
      crv: 'P-256',
      x: base64url(key.get(cose.COSEKEYS.x)),
      y: base64url(key.get(cose.COSEKEYS.y)),
    };
  if (cose.isCOSEPublicKeyOKP(key) && key.get(cose.COSEKEYS.crv) === cose.COSECRV.ED25519)
    return { kty: 'OKP', crv: 'Ed25519', x: base64url(key.get(cose.COSEKEYS.x)) };
  return null;
}
