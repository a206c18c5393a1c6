import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CountersignClient, must } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
import { Browser } from './support/browser.js';
import { OtherIssuer } from './support/other-issuer/other-issuer.js';

const named = (id: string) => ({ zh: id, en: id });

/** An issuer that knows people by their police numbers, each bound to an officer by the invitation he used. */
describe('logins bound to officers', () => {
  let issuer: OtherIssuer;
  let api: ApiUnderTest;
  beforeAll(async () => {
    issuer = await OtherIssuer.start();
    api = await ApiUnderTest.start({
      simulated: false,
      browsable: true,
      env: {
        OIDC_ISSUER: issuer.url,
        OIDC_OFFICER_CLAIM: 'police_number',
        OIDC_OFFICER_MATCH: 'bound',
        OIDC_FIRST_ADMINISTRATOR: '000001',
      },
    });
    const { directory } = await administrator();
    for (const id of ['li', 'wang'])
      await must(id, directory.registerOfficer({ id, name: named(id), unit: 'bureau' }));
  });
  afterAll(async () => {
    await api.end();
    await issuer.end();
  });

  const client = async (number: string) =>
    new CountersignClient({
      baseUrl: api.baseUrl,
      token: await issuer.token({ sub: 'x', police_number: number }),
      retries: 0,
      fetch: api.fetch,
    });
  const administrator = () => client('000001');
  const invited = async (officer: string) =>
    must('invite', (await administrator()).directory.invite(officer));
  async function comes(number: string, address = `${api.baseUrl}/auth/login`) {
    await issuer.logsIn({ sub: 'x', police_number: number });
    const browser = new Browser();
    const landed = await browser.open(address);
    return { browser, landed, who: await who(browser) };
  }
  const who = async (browser: Browser) => {
    const response = await browser.fetch(`${api.baseUrl}/v1/session`);
    const body = (await response.json()) as { code?: string; officer?: { id: string } };
    return body.officer?.id ?? body.code;
  };
  const byToken = async (number: string) => {
    const answer = await (await client(number)).directory.officers();
    return answer.ok ? 'in' : answer.problem.code;
  };

  it('lets nobody in who is bound to no officer, though he bears an officer’s id', async () => {
    expect(await comes('li')).toMatchObject({
      landed: { status: 403, text: expect.stringContaining('unknown-caller') },
      who: 'unauthenticated',
    });
    expect(await byToken('li')).toBe('unknown-caller');
    expect(await byToken('admin')).toBe('unknown-caller');
    expect((await comes('000001')).who).toBe('admin');
  });

  it('binds who comes with an invitation, and knows him from then on', async () => {
    const { link } = await invited('li');
    expect(new URL(link).searchParams.get('officer')).toBe('li');
    expect((await comes('120034', link)).who).toBe('li');
    expect((await comes('120034')).who).toBe('li');
    expect(await byToken('120034')).toBe('in');
    // The link has been used.
    expect(await comes('999999', link)).toMatchObject({
      landed: { text: expect.stringContaining('invitation-void') },
      who: 'unauthenticated',
    });
  });

  it('gives nobody a second officer', async () => {
    const { link } = await invited('wang');
    expect(await comes('120034', link)).toMatchObject({
      landed: { text: expect.stringContaining('invitation-void') },
    });
    expect((await comes('120035', link)).who).toBe('wang');
  });

  it('forgets an officer’s logins at once when they are ended', async () => {
    const { browser } = await comes('120034');
    await must('end', (await administrator()).directory.endLogins('li', '账号被盗'));
    expect(await who(browser)).toBe('session-over');
    expect((await comes('120034')).who).toBe('unauthenticated');
    expect(await byToken('120034')).toBe('unknown-caller');
    expect((await comes('120036', (await invited('li')).link)).who).toBe('li');
  });

  it('needs the configured administrator no more once one is bound', async () => {
    const { link } = await invited('admin');
    expect((await comes('000002', link)).who).toBe('admin');
    expect((await comes('000001')).who).toBe('unauthenticated');
    expect(await byToken('000001')).toBe('unknown-caller');
    expect(await byToken('000002')).toBe('in');
  });
});
