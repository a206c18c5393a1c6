import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiUnderTest } from './support/api-under-test.js';
import { Browser } from './support/browser.js';
import { Bureau } from './support/bureau.js';

const sessionCookie = 'countersign-session';

describe('logging in by a browser', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  beforeAll(async () => {
    api = await ApiUnderTest.start({ browsable: true });
    bureau = await Bureau.open(api);
  });
  afterAll(() => api.end());

  const at = (path: string) => `${api.baseUrl}${path}`;

  async function loggedIn(officer = 'unit-leader', returnTo = '/health/live') {
    const browser = new Browser();
    const page = await browser.open(at(`/auth/login?returnTo=${encodeURIComponent(returnTo)}`));
    const landed = await browser.submit(page.url, page.url, { officer });
    return { browser, page, landed };
  }
  const session = async (browser: Browser) => {
    const response = await browser.fetch(at('/v1/session'));
    return { status: response.status, body: (await response.json()) as Record<string, never> };
  };

  it('leads through the issuer by code and PKCE and back to where one was', async () => {
    const { browser, page, landed } = await loggedIn('unit-leader', '/health/live?x=1');
    expect(page.text).toContain('模拟日志');
    expect(page.text).toContain('value="unit-leader"');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(landed).toMatchObject({ status: 200, url: at('/health/live?x=1') });
    const asked = new URL(browser.visited.find((url) => url.includes('/oidc/auth?'))!).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      client_id: 'countersign-web',
      redirect_uri: at('/auth/callback'),
    });
    expect(browser.cookie(api.baseUrl, sessionCookie)?.attributes).toMatch(/HttpOnly.*SameSite=Strict/);
    expect(browser.cookieNames(api.baseUrl).filter((name) => name.startsWith('countersign-login'))).toEqual(
      [],
    );
  });

  it('says who one is', async () => {
    const { browser } = await loggedIn('unit-leader');
    const { status, body } = await session(browser);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      caller: { kind: 'officer', officer: 'unit-leader' },
      officer: {
        id: 'unit-leader',
        unit: 'criminal-investigation',
        posts: [{ post: 'criminal-investigation/unit-leader', as: 'own' }],
      },
      rights: { administers: false, investigates: false },
      simulated: true,
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
      session: { methods: ['simulated'] },
    });
    const byToken = await bureau.raw('unit-leader', '/v1/session');
    expect(await byToken.json()).toMatchObject({
      officer: { id: 'unit-leader' },
      csrfToken: null,
      session: null,
    });
  });

  it('takes what changes something only from a page of ours, with its token', async () => {
    const { browser } = await loggedIn('admin');
    const { body } = await session(browser);
    const csrf = String(body['csrfToken']);
    const unit = (id: string, headers: Record<string, string>) =>
      browser.fetch(at('/v1/units'), {
        method: 'POST',
        body: JSON.stringify({ id, name: { zh: id, en: id } }),
        headers: { 'content-type': 'application/json', ...headers },
      });
    const codeOf = async (response: Response) => [
      response.status,
      ((await response.json()) as { code?: string }).code,
    ];
    const origin = api.settings.origin;
    const token = { 'x-csrf-token': csrf };
    expect(await codeOf(await unit('a1', {}))).toEqual([403, 'cross-site']);
    expect(await codeOf(await unit('a1', { origin }))).toEqual([403, 'cross-site']);
    expect(await codeOf(await unit('a1', { origin, 'x-csrf-token': `${csrf.slice(1)}A` }))).toEqual([
      403,
      'cross-site',
    ]);
    expect(await codeOf(await unit('a1', { ...token, origin: 'https://evil.example' }))).toEqual([
      403,
      'cross-site',
    ]);
    expect(await codeOf(await unit('a1', { ...token, origin: 'null' }))).toEqual([403, 'cross-site']);
    expect(await codeOf(await unit('a1', { ...token, 'sec-fetch-site': 'same-site' }))).toEqual([
      403,
      'cross-site',
    ]);
    const other = await session((await loggedIn('admin')).browser);
    expect(
      await codeOf(await unit('a1', { origin, 'x-csrf-token': String(other.body['csrfToken']) })),
    ).toEqual([403, 'cross-site']);
    expect((await unit('a1', { origin, ...token })).status).toBe(201);
  });

  it('logs out here and at the issuer, and the cookie is worth nothing afterwards', async () => {
    const { browser } = await loggedIn();
    const stolen = browser.cookie(api.baseUrl, sessionCookie)!.value;
    const foreign = await browser.fetch(at('/auth/logout'), {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
    expect((await session(browser)).status).toBe(200);
    const asked = await browser.open(at('/auth/logout'));
    expect(asked.text).toContain('action="/auth/logout"');
    const issuer = await browser.submit(asked.url, '/auth/logout', new FormData());
    expect(issuer.url).toContain('/oidc/session/end?');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(issuer.text)![1]!;
    const done = await browser.submit(issuer.url, '/oidc/session/end/confirm', { xsrf, logout: 'yes' });
    expect(done.url).toBe(at('/'));
    expect(browser.cookieNames(api.baseUrl)).not.toContain(sessionCookie);
    const thief = new Browser();
    thief.setCookie(api.baseUrl, sessionCookie, stolen);
    expect(await session(thief)).toMatchObject({ status: 401, body: { code: 'session-over' } });
  });

  it('tells a script where to go on to after logging out', async () => {
    const { browser } = await loggedIn();
    const answer = await browser.fetch(at('/auth/logout'), {
      method: 'POST',
      headers: { origin: api.settings.origin, accept: 'application/json' },
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ location: expect.stringContaining('/oidc/session/end?') });
    expect((await session(browser)).status).toBe(401);
  });

  it('ends a session that nobody used for half an hour, and any after twelve hours', async () => {
    const { browser } = await loggedIn();
    await api.sql(`UPDATE work.sessions SET seen_at = seen_at - interval '29 min 50 s'`);
    expect((await session(browser)).status).toBe(200);
    await api.sql(`UPDATE work.sessions SET seen_at = seen_at - interval '30 min'`);
    expect(await session(browser)).toMatchObject({ status: 401, body: { code: 'session-over' } });
    const again = await loggedIn();
    await api.sql(`UPDATE work.sessions SET begun_at = begun_at - interval '11 h 59 min 50 s'`);
    expect((await session(again.browser)).status).toBe(200);
    await api.sql(`UPDATE work.sessions SET begun_at = begun_at - interval '10 s'`);
    expect(await session(again.browser)).toMatchObject({ status: 401, body: { code: 'session-over' } });
  });

  it('is known to every process of the API', async () => {
    const second = await ApiUnderTest.start({
      beside: api,
      env: { COUNTERSIGN_ORIGIN: api.settings.origin },
    });
    try {
      const { browser } = await loggedIn();
      const cookie = browser.cookieHeader(at('/v1/session'));
      const answer = await fetch(`${second.baseUrl}/v1/session`, { headers: { cookie } });
      expect(await answer.json()).toMatchObject({ officer: { id: 'unit-leader' } });
    } finally {
      await second.end();
    }
  });

  it('uses a code once, and only in the browser that asked for it', async () => {
    const { browser } = await loggedIn();
    const callback = browser.visited.find((url) => url.includes('/auth/callback?'))!;
    expect(await browser.open(callback)).toMatchObject({
      status: 400,
      text: expect.stringContaining('login-expired'),
    });
    const page = await new Browser().open(callback);
    expect(page).toMatchObject({ status: 400, text: expect.stringContaining('login-expired') });
    expect(await session(browser)).toMatchObject({ status: 200 });
  });

  it('takes nobody whom the log does not know, and no sign-in from another site', async () => {
    const browser = new Browser();
    const page = await browser.open(at('/auth/login'));
    expect((await browser.submit(page.url, page.url, { officer: 'nobody' })).status).toBe(403);
    const foreign = await browser.fetch(page.url, {
      method: 'POST',
      body: new URLSearchParams({ officer: 'admin' }),
      headers: { origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
    expect((await session(browser)).status).toBe(401);
  });
});
