import { beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { TokenVerifier } from './token-verifier.js';

const issuer = 'https://issuer.example/oidc';
const audience = 'countersign';
const nowMs = Date.parse('2026-03-02T00:00:00Z');
const nowS = nowMs / 1_000;

describe('TokenVerifier', () => {
  let keys: Awaited<ReturnType<typeof generateKeyPair>>;
  let verifier: TokenVerifier;

  beforeAll(async () => {
    keys = await generateKeyPair('ES256', { extractable: true });
    const key = createLocalJWKSet({
      keys: [{ ...(await exportJWK(keys.publicKey)), alg: 'ES256', kid: 'k1' }],
    });
    verifier = new TokenVerifier({ issuer, audience, officerClaim: 'sub', algorithms: ['ES256'], key });
  });

  const token = (claims: Record<string, unknown> = {}) =>
    new SignJWT({ sub: 'handler', iss: issuer, aud: audience, exp: nowS + 60, client_id: 'cli', ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .sign(keys.privateKey);
  const verify = (text: string, atMs = nowMs) => verifier.verify(`Bearer ${text}`, atMs);

  it('names the subject, and tells a system acting for itself from a person', async () => {
    expect(await verify(await token())).toMatchObject({ subject: 'handler', isClient: false });
    expect(await verify(await token({ client_id: 'handler' }))).toMatchObject({ isClient: true });
  });

  it('refuses a token at the second of its expiry, also one it has verified before', async () => {
    const text = await token();
    await expect(verify(text, nowMs + 59_999)).resolves.toMatchObject({ subject: 'handler' });
    await expect(verify(text, nowMs + 60_000)).rejects.toMatchObject({ code: 'token-expired' });
    await expect(verify(await token({ exp: nowS - 1 }))).rejects.toMatchObject({ code: 'token-expired' });
  });

  it.each([
    ['another audience', { aud: 'somebody-else' }],
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['no subject', { sub: undefined }],
    ['no expiry', { exp: undefined }],
  ])('refuses %s', async (_, claims) => {
    await expect(verify(await token(claims))).rejects.toMatchObject({ code: 'invalid-token' });
  });

  it('refuses alg none', async () => {
    const text = new UnsecuredJWT({ sub: 'handler' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('1h')
      .encode();
    await expect(verify(text)).rejects.toMatchObject({ code: 'invalid-token' });
  });

  it('refuses an HMAC made with the public key', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(keys.publicKey));
    const text = await new SignJWT({ sub: 'admin', iss: issuer, aud: audience, exp: nowS + 60 })
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .sign(secret);
    await expect(verify(text)).rejects.toMatchObject({ code: 'invalid-token' });
  });

  it('refuses a changed signature and what is no token', async () => {
    const text = await token();
    const changed = `${text.slice(0, -4)}${text.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    await expect(verify(changed)).rejects.toMatchObject({ code: 'invalid-token' });
    await expect(verify('nonsense')).rejects.toMatchObject({ code: 'invalid-token' });
    await expect(verifier.verify(undefined)).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
