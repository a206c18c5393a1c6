import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, signTask } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
import { Browser } from './support/browser.js';
import { agreed, Bureau, type OfficerName } from './support/bureau.js';
import { OtherIssuer } from './support/other-issuer/other-issuer.js';
import { signedIn } from './support/signed-in.js';

/** An issuer with an API that trusts it, and how an officer logs in there. */
type Ground = Readonly<{
  api: ApiUnderTest;
  bureau: Bureau;
  env: Readonly<Record<string, string>>;
  logIn(browser: Browser, officer: string, path: string): Promise<Readonly<{ url: string; status: number }>>;
  end(): Promise<void>;
}>;

async function embedded(): Promise<Ground> {
  const api = await ApiUnderTest.start({ browsable: true });
  return {
    api,
    bureau: await Bureau.open(api),
    env: {},
    logIn: async (browser, officer, path) => {
      const page = await browser.open(`${api.baseUrl}${path}`);
      return browser.submit(page.url, page.url, { officer });
    },
    end: () => api.end(),
  };
}

async function somebodyElses(): Promise<Ground> {
  const issuer = await OtherIssuer.start();
  const env = { OIDC_ISSUER: issuer.url };
  const api = await ApiUnderTest.start({ browsable: true, env });
  const tokens = {
    officer: (sub: string) => issuer.token({ sub }),
    system: (sub: string) => issuer.token({ sub, client_id: sub }),
  };
  return {
    api,
    bureau: await Bureau.open(api, tokens),
    env,
    logIn: async (browser, officer, path) => {
      await issuer.logsIn({ sub: officer, auth_time: Math.floor(Date.now() / 1_000) });
      return browser.open(`${api.baseUrl}${path}`);
    },
    end: async () => {
      await api.end();
      await issuer.end();
    },
  };
}

describe.each([
  ['the embedded issuer', embedded],
  ['an issuer of somebody else', somebodyElses],
])('a session that began at %s', (_, open) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await open();
  }, 60_000);
  afterAll(() => ground.end());

  const at = (path: string) => `${ground.api.baseUrl}${path}`;
  async function loggedIn(officer: string) {
    const browser = new Browser();
    const landed = await ground.logIn(browser, officer, '/auth/login?returnTo=/health/live');
    return { browser, landed };
  }
  const asked = async (browser: Browser, path = '/v1/session') => {
    const response = await browser.fetch(at(path));
    return [response.status, ((await response.json()) as { code?: string }).code];
  };
  const admin = async () => (await ground.bureau.as('admin')).directory;
  const sign = async (
    browser: Browser,
    officer: OfficerName,
    task: string,
    options: Parameters<typeof signTask>[4] = {},
  ) => signTask(await signedIn(ground.api, browser), task, agreed, ground.bureau.keyOf(officer), options);
  /** Who has lost his post has lost his need of the materials with it. */
  const unread = { read: false } as const;
  const refused = (code: string, more: object = {}) => ({ ok: false, problem: { code, ...more } });

  it('needs a younger login for a signature by a key that nobody unlocks, and goes on after one', async () => {
    const { browser } = await loggedIn('legal-officer');
    const { task } = await ground.bureau.requestFiling();
    await ground.api.sql(`UPDATE work.sessions SET authenticated_at = authenticated_at - interval '15 min'`);
    expect(await sign(browser, 'legal-officer', task)).toMatchObject(
      refused('step-up-required', { status: 403, login: '/auth/login?stepUp=1' }),
    );
    await ground.logIn(browser, 'legal-officer', '/auth/login?stepUp=1&returnTo=/health/live');
    expect(await sign(browser, 'legal-officer', task)).toMatchObject({ ok: true });
  });

  it('is content with a login one moment younger than the limit', async () => {
    const { browser } = await loggedIn('legal-officer');
    const { task } = await ground.bureau.requestFiling();
    await ground.api.sql(
      `UPDATE work.sessions SET authenticated_at = authenticated_at - interval '14 min 50 s'`,
    );
    expect(await sign(browser, 'legal-officer', task)).toMatchObject({ ok: true });
  });

  it('signs nothing from the moment its officer is suspended, and again when that is lifted', async () => {
    const { browser } = await loggedIn('legal-officer');
    const { task } = await ground.bureau.requestFiling();
    const { now } = await must('now', (await ground.bureau.as('admin')).simulation());
    const directory = await admin();
    await must('suspend', directory.suspend({ officer: 'legal-officer', from: now, reason: '调查' }));
    expect(await sign(browser, 'legal-officer', task)).toMatchObject(refused('suspended'));
    expect(await asked(browser)).toEqual([200, undefined]);
    await must('lift', directory.liftSuspension('legal-officer', '查清'));
    expect(await sign(browser, 'legal-officer', task)).toMatchObject({ ok: true });
  });

  it('signs nothing from the moment its officer has lost his post', async () => {
    const { browser } = await loggedIn('legal-officer-2');
    const { task } = await ground.bureau.requestFiling();
    const post = 'criminal-investigation/legal-officer';
    await must('remove', (await admin()).removeHolder(post, 'legal-officer-2', '调离'));
    expect(await sign(browser, 'legal-officer-2', task)).toMatchObject(refused('forbidden'));
    expect(await sign(browser, 'legal-officer-2', task, unread)).toMatchObject(refused('not-your-post'));
  });

  it('is over at the next request when its officer leaves, whichever process recorded it', async () => {
    const { api, env } = ground;
    const second = await ApiUnderTest.start({
      beside: api,
      env: { ...env, COUNTERSIGN_ORIGIN: api.settings.origin },
    });
    try {
      const { browser } = await loggedIn('unit-leader');
      expect(await asked(browser)).toEqual([200, undefined]);
      const retired = await second.fetch(`${second.baseUrl}/v1/officers/unit-leader/retire`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await ground.bureau.token('admin')}` },
      });
      expect(retired.status).toBe(201);
      expect(await asked(browser)).toEqual([403, 'caller-inactive']);
      expect(await asked(browser, '/v1/tasks')).toEqual([403, 'caller-inactive']);
      const again = await loggedIn('unit-leader');
      expect(again.landed.status).toBe(403);
      expect(await asked(again.browser)).toEqual([401, 'unauthenticated']);
    } finally {
      await second.end();
    }
  });

  it('is over when it was logged out, whoever has kept its cookie', async () => {
    const { browser } = await loggedIn('handler');
    const kept = browser.cookie(ground.api.baseUrl, 'countersign-session')?.value ?? '';
    const { origin } = ground.api.settings;
    const left = await browser.fetch(at('/auth/logout'), { method: 'POST', headers: { origin } });
    expect(left.status).toBe(303);
    const thief = new Browser();
    thief.setCookie(ground.api.baseUrl, 'countersign-session', kept);
    expect(await asked(thief)).toEqual([401, 'session-over']);
  });
});
