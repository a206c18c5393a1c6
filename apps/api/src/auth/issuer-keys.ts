import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { newSecret, secretFile } from '../secrets/secret-file.js';

/** ES256 only: what the embedded issuer signs with and what its tokens are verified by. */
export const issuerAlgorithm = 'ES256';

export type IssuerKeys = Readonly<{
  /** Private, never leaves the process. */
  signing: JWK;
  public: JWK;
  cookie: string;
}>;

/** The embedded issuer's keys, made at its first start under `{keys}/oidc`, mode 0600. */
export async function issuerKeys(keysFolder: string): Promise<IssuerKeys> {
  const folder = join(keysFolder, 'oidc');
  const stored = JSON.parse(secretFile(join(folder, 'signing.jwk'), newSigningKey)) as JWK;
  const { d: _private, ...shared } = stored;
  const kid = await calculateJwkThumbprint(shared);
  const described = { kid, alg: issuerAlgorithm, use: 'sig' };
  return {
    signing: { ...stored, ...described },
    public: { ...shared, ...described },
    cookie: secretFile(join(folder, 'cookie.secret'), newSecret),
  };
}

function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return JSON.stringify(privateKey.export({ format: 'jwk' }));
}
