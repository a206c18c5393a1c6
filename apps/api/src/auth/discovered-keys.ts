import { errors, type createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';

type Remote = ReturnType<typeof createRemoteJWKSet>;

const timeoutMs = 5_000;

/**
 * The keys of an external issuer, found by its discovery document at the first token and kept up to date by `jose`.
 * An issuer that does not answer is asked again at the next token.
 */
export function discoveredKeys(issuer: string, remote: typeof createRemoteJWKSet): JWTVerifyGetKey {
  let found: Promise<Remote> | null = null;
  const keys = () =>
    (found ??= discover(issuer, remote).catch((error: unknown) => {
      found = null;
      throw error;
    }));
  return async (header, token) => (await keys())(header, token);
}

async function discover(issuer: string, remote: typeof createRemoteJWKSet): Promise<Remote> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) }).catch(() => null);
  if (!response?.ok) throw new errors.JWKSTimeout();
  const { issuer: named, jwks_uri: uri } = (await response.json()) as {
    issuer?: unknown;
    jwks_uri?: unknown;
  };
  if (named !== issuer || typeof uri !== 'string')
    throw new errors.JWKSInvalid('the discovery document is another’s');
  return remote(new URL(uri), { timeoutDuration: timeoutMs });
}
