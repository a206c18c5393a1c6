import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { SoftPasskey, type Oddly } from '../../../test/support/soft-passkey.js';
import { ApiUnderTest } from './support/api-under-test.js';
import { Browser } from './support/browser.js';
import { Bureau, type OfficerName } from './support/bureau.js';
import { signedIn } from './support/signed-in.js';

/** A real log with the issuer in the box: nobody is believed, and at first only the installation's secret opens. */
describe('the first login in a real log', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  beforeAll(async () => {
    api = await ApiUnderTest.start({ simulated: false, browsable: true });
    bureau = await Bureau.open(api);
  });
  afterAll(() => api.end());

  const login = '/auth/login?returnTo=/health/live';
  const asked = async (browser = new Browser()) => ({
    browser,
    page: await browser.open(`${api.baseUrl}${login}`),
  });
  async function byCode(officer: string, secret: string) {
    const { browser, page } = await asked();
    return { browser, landed: await browser.submit(page.url, page.url, { officer, secret }) };
  }
  const session = async (browser: Browser) => {
    const response = await browser.fetch(`${api.baseUrl}/v1/session`);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const invited = async (officer: OfficerName, key?: string) =>
    must('invite', (await bureau.as('admin')).directory.invite(officer, undefined, key));

  /** What the page asks a passkey to sign. */
  const challengeIn = (text: string) => /data-challenge="([\w-]+)"/.exec(text)?.[1] ?? '';
  const answerOf = (passkey: SoftPasskey, challenge: string, oddly?: Oddly) => {
    const { value, authenticatorData, clientDataJSON } = passkey.sign(
      Buffer.from(challenge, 'base64url'),
      oddly,
    );
    return { credential: passkey.credentialId, value, authenticatorData, clientDataJSON };
  };
  async function byPasskey(passkey: SoftPasskey, oddly?: Oddly) {
    const { browser, page } = await asked();
    const form = answerOf(passkey, challengeIn(page.text), oddly);
    return { browser, landed: await browser.submit(page.url, page.url, form), form };
  }

  it('is the administrator’s, by the secret that lies in the keys folder, once', async () => {
    const secret = readFileSync(join(api.settings.keysFolder, 'admin-sign-in.secret'), 'utf8').trim();
    expect((await byCode('unit-leader', secret)).landed.status).toBe(403);
    expect((await byCode('admin', 'guess')).landed.status).toBe(403);
    const { browser, landed } = await byCode('admin', secret);
    expect(landed.status).toBe(200);
    expect((await session(browser)).body).toMatchObject({
      officer: { id: 'admin' },
      rights: { administers: true },
      simulated: false,
      session: { methods: ['otp'] },
    });
    expect((await byCode('admin', secret)).landed.status).toBe(403);
  });

  it('is everybody else’s by an invitation: his own, the newest, once', async () => {
    const first = await invited('handler');
    const { secret, link } = await invited('handler');
    expect(link).toBe(`${api.settings.origin}/auth/login`);
    for (const [officer, given] of [
      ['handler', first.secret],
      ['handler', 'guess'],
      ['unit-leader', secret],
      ['nobody', secret],
    ] as const)
      expect((await byCode(officer, given)).landed.status).toBe(403);
    const { browser, landed } = await byCode('handler', secret);
    expect(landed.status).toBe(200);
    expect((await session(browser)).body).toMatchObject({ officer: { id: 'handler' } });
    expect((await byCode('handler', secret)).landed.status).toBe(403);
  });

  it('is told the same secret when the administrator asks again, and nobody else is', async () => {
    const { secret } = await invited('handler', 'invite-1');
    expect(await invited('handler', 'invite-1')).toMatchObject({ secret });
    expect((await invited('unit-leader', 'invite-2')).secret).not.toBe(secret);
    const refused = await (await bureau.as('unit-leader')).directory.invite('handler');
    expect(refused).toMatchObject({ ok: false, problem: { status: 403, code: 'not-permitted' } });
  });

  it('leads to a first key that a second person confirms, and that opens from then on', async () => {
    const { secret } = await invited('legal-reviewer');
    const { browser } = await byCode('legal-reviewer', secret);
    const own = (await signedIn(api, browser)).directory;
    const passkey = new SoftPasskey(api.settings.origin);
    const options = await must('options', own.beginPasskey());
    const { keyId } = await must('propose', own.proposePasskey(passkey.register(options as never)));
    expect(await own.confirmKey('legal-reviewer', keyId)).toMatchObject({
      ok: false,
      problem: { code: 'second-officer-required' },
    });
    expect((await byPasskey(passkey)).landed.status).toBe(403);
    const second = (await bureau.as('bureau-leader')).directory;
    await must('confirm', second.confirmKey('legal-reviewer', keyId));
    const { browser: later, landed } = await byPasskey(passkey);
    expect(landed.status).toBe(200);
    expect((await session(later)).body).toMatchObject({
      officer: { id: 'legal-reviewer' },
      session: { methods: ['pop', 'user'] },
    });
  });

  describe('by a passkey is refused', () => {
    let passkey: SoftPasskey;
    beforeAll(async () => {
      passkey = await bureau.passkey('bureau-leader');
    });

    it.each([
      ['of another page', { origin: 'https://evil.example' }],
      ['for another party', { rpId: 'evil.example' }],
      ['without its user', { userVerified: false }],
      ['of another kind', { type: 'webauthn.create' }],
    ] as const)('%s', async (_, oddly) => {
      expect((await byPasskey(passkey, oddly)).landed.status).toBe(403);
    });

    it('that answered another login before, or has a copy', async () => {
      const { landed, form } = await byPasskey(passkey);
      expect(landed.status).toBe(200);
      const { browser, page } = await asked();
      expect((await browser.submit(page.url, page.url, form)).status).toBe(403);
      expect((await byPasskey(passkey, { counter: passkey.counter })).landed.status).toBe(403);
      expect((await byPasskey(passkey, { counter: passkey.counter + 2 })).landed.status).toBe(200);
    });

    it('that nobody registered, or that was revoked', async () => {
      expect((await byPasskey(new SoftPasskey(api.settings.origin))).landed.status).toBe(403);
      passkey.counter += 10;
      const own = (await bureau.as('bureau-leader')).directory;
      await must('revoke', own.revokeKey('bureau-leader', passkey.keyId, '遗失'));
      expect((await byPasskey(passkey)).landed.status).toBe(403);
    });
  });

  it('and every session are ended together, by the officer or the administrator, and the next request is told', async () => {
    const open = await byCode('legal-officer', (await invited('legal-officer')).secret);
    const unused = await invited('legal-officer');
    expect((await session(open.browser)).status).toBe(200);
    const stranger = (await bureau.as('stranger')).directory;
    expect(await stranger.endLogins('legal-officer', '…')).toMatchObject({ ok: false });
    expect((await session(open.browser)).status).toBe(200);
    await must('end', (await bureau.as('admin')).directory.endLogins('legal-officer', '手机遗失'));
    expect(await session(open.browser)).toMatchObject({ status: 401, body: { code: 'session-over' } });
    expect((await byCode('legal-officer', unused.secret)).landed.status).toBe(403);
    const again = await byCode('legal-officer', (await invited('legal-officer')).secret);
    expect((await session(again.browser)).status).toBe(200);
  });
});
