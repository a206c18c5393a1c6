import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportSPKI, importJWK, UnsecuredJWT, type JWK } from 'jose';
import { ApiUnderTest } from './support/api-under-test.js';
import { Browser } from './support/browser.js';
import type { Claims } from './support/other-issuer/asked.js';
import { OtherIssuer } from './support/other-issuer/other-issuer.js';

describe('an issuer of somebody else', () => {
  let issuer: OtherIssuer;
  let api: ApiUnderTest;
  beforeAll(async () => {
    issuer = await OtherIssuer.start();
    api = await ApiUnderTest.start({ browsable: true, env: { OIDC_ISSUER: issuer.url } });
  });
  afterAll(async () => {
    await api.end();
    await issuer.end();
  });

  const at = (path: string) => `${api.baseUrl}${path}`;
  const login = async (claims: Claims = {}, query = '') => {
    await issuer.logsIn({ sub: 'admin', ...claims });
    const browser = new Browser();
    const landed = await browser.open(at(`/auth/login?returnTo=/health/live${query}`));
    return { browser, landed };
  };
  const who = async (browser: Browser) => {
    const response = await browser.fetch(at('/v1/session'));
    return { status: response.status, body: await response.json() };
  };

  it('logs an officer in, by code and PKCE', async () => {
    const { browser, landed } = await login({ amr: ['hwk', 'user'] });
    expect(landed.url).toBe(at('/health/live'));
    expect(await who(browser)).toMatchObject({
      status: 200,
      body: {
        officer: { id: 'admin' },
        rights: { administers: true },
        session: { methods: ['hwk', 'user'] },
      },
    });
  });

  it.each([
    ['an officer whom the log does not know', { sub: 'nobody' }, 403, 'unknown-caller'],
    ['a token for another client', { aud: 'somebody-else' }, 403, 'login-refused'],
    ['a token of another issuer', { iss: 'https://evil.example' }, 403, 'login-refused'],
    ['a token of another login', { nonce: 'another' }, 403, 'login-refused'],
    ['a token that has expired', { exp: 1 }, 403, 'login-refused'],
  ])('is refused with %s', async (_, claims, status, code) => {
    const { browser, landed } = await login(claims);
    expect(landed).toMatchObject({ status, text: expect.stringContaining(code) });
    expect((await who(browser)).status).toBe(401);
  });

  it('is asked anew for a step-up, and must say when it saw the officer', async () => {
    const now = Math.floor(Date.now() / 1_000);
    const { browser, landed } = await login({ auth_time: now }, '&stepUp=1');
    expect(landed.url).toBe(at('/health/live'));
    const asked = new URL(browser.visited.find((url) => url.startsWith(issuer.url))!).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({ prompt: 'login', max_age: '0' });
    const stale = await login({ auth_time: now - 3_600 }, '&stepUp=1');
    expect(stale.landed).toMatchObject({ status: 403, text: expect.stringContaining('login-refused') });
    const silent = await login({}, '&stepUp=1');
    expect(silent.landed).toMatchObject({ status: 403, text: expect.stringContaining('login-refused') });
  });

  it('asks for a younger login where a key is changed, and is content with one', async () => {
    const begin = async (browser: Browser) => {
      const { csrfToken } = (await who(browser)).body as { csrfToken: string };
      const response = await browser.fetch(at('/v1/keys/registrations'), {
        method: 'POST',
        headers: { origin: api.settings.origin, 'x-csrf-token': csrfToken },
      });
      return { status: response.status, body: (await response.json()) as Claims };
    };
    const now = Math.floor(Date.now() / 1_000);
    const old = await login({ auth_time: now - 901 });
    expect(await begin(old.browser)).toMatchObject({
      status: 403,
      body: { code: 'step-up-required', login: '/auth/login?stepUp=1' },
    });
    const young = await login({ auth_time: now });
    expect((await begin(young.browser)).status).toBe(201);
  });

  it('ends its own session when the officer logs out', async () => {
    const { browser } = await login();
    const answer = await browser.fetch(at('/auth/logout'), {
      method: 'POST',
      headers: { origin: api.settings.origin, accept: 'application/json' },
    });
    const { location } = (await answer.json()) as { location: string };
    expect(location.startsWith(`${issuer.url}/endsession?`)).toBe(true);
    expect((await who(browser)).status).toBe(401);
  });

  it('gives tokens that are taken, and no others are', async () => {
    const asked = async (token: string) => {
      const response = await fetch(at('/v1/session'), { headers: { authorization: `Bearer ${token}` } });
      return response.status === 200 ? 200 : ((await response.json()) as { code: string }).code;
    };
    const good = await issuer.token();
    expect(await asked(good)).toBe(200);
    expect(await asked(await issuer.token({ iss: 'https://evil.example' }))).toBe('invalid-token');
    expect(await asked(await issuer.token({ aud: 'another' }))).toBe('invalid-token');
    expect(await asked(await issuer.token({ exp: 1 }))).toBe('token-expired');
    const [, payload = ''] = good.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
    expect(await asked(new UnsecuredJWT(claims).encode())).toBe('invalid-token');
    const { keys } = (await (await fetch(`${issuer.url}/jwks`)).json()) as { keys: [JWK] };
    const [jwk] = keys;
    const pem = await exportSPKI((await importJWK(jwk, 'RS256')) as never);
    const head = Buffer.from(JSON.stringify({ alg: 'HS256', kid: jwk.kid })).toString('base64url');
    const mac = createHmac('sha256', pem).update(`${head}.${payload}`).digest('base64url');
    expect(await asked(`${head}.${payload}.${mac}`)).toBe('invalid-token');
    expect(await asked(`${good.slice(0, -4)}AAAA`)).toBe('invalid-token');
  });
});
