import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Response, Route } from 'playwright-core';
import { Authenticator, type Asserted } from './support/authenticator.js';
import { agree } from './support/officer-page.js';
import { OtherPage } from './support/other-page.js';
import { World } from './support/world.js';

type Body = Readonly<{ signature: Readonly<Record<string, string>> }>;
type Change = (body: Body) => Promise<Asserted> | Asserted;

const newKey = '登记通行密钥';
const check = '核对并签署';

describe('passkeys in a browser', () => {
  let world: World;
  let page: Page;
  let authenticator: Authenticator;
  let keyId: string;
  beforeAll(async () => {
    world = await World.open();
    page = await world.loggedIn('legal-officer', '/profile');
    authenticator = await Authenticator.in(page);
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const rowOf = (key: string) => page.getByRole('row').filter({ hasText: key });
  const keysOf = async () => {
    const keys = await (await world.bureau.as('legal-officer')).directory.keys('legal-officer');
    if (!keys.ok) throw new Error(keys.problem.code);
    return keys.value.items.filter(({ alg }) => alg === 'WebAuthn');
  };
  const signedOffs = async (id: string) => {
    const events = await (await world.bureau.as('investigator')).events(id, { limit: 200 });
    if (!events.ok) throw new Error(events.problem.code);
    return events.value.items.filter(({ type }) => type === 'SignedOff');
  };

  /** Opens the last look at a task: everything read and answered, nothing signed. */
  async function lookedAt(task: string) {
    await page.goto(`/inbox?task=${task}`);
    await agree(page);
    await page.getByRole('button', { name: check }).click();
    return page.getByRole('dialog');
  }

  /** Signs, with what the authenticator said changed on its way. @returns the server's answer */
  async function signed(change?: Change): Promise<Response> {
    const relay = async (route: Route) => {
      const body = route.request().postDataJSON() as Body;
      const signature = { ...body.signature, ...(await change?.(body)) };
      await route.continue({ postData: JSON.stringify({ ...body, signature }) });
    };
    if (change) await page.route('**/sign-offs', relay);
    const answer = page.waitForResponse((response) => response.url().endsWith('/sign-offs'));
    await page.getByRole('dialog').getByRole('button', { name: /^签署/ }).click();
    const response = await answer;
    if (change) await page.unroute('**/sign-offs', relay);
    return response;
  }

  async function refused(id: string, code: string, change?: Change): Promise<void> {
    const response = await signed(change);
    const problem = (await response.json()) as Readonly<{ code: string; titles: Readonly<{ zh: string }> }>;
    expect(problem.code).toBe(code);
    await page.getByRole('dialog').getByRole('alert').getByText(problem.titles.zh).waitFor();
    expect(await signedOffs(id)).toEqual([]);
  }

  const challengeOf = ({ signature }: Body): string =>
    (
      JSON.parse(Buffer.from(signature['clientDataJSON'] ?? '', 'base64url').toString()) as {
        challenge: string;
      }
    ).challenge;

  describe('are enrolled', () => {
    it('not while the authenticator does not recognise its user', async () => {
      await authenticator.recognises(false);
      await page.getByRole('button', { name: newKey }).click();
      await page.getByRole('alert').getByText('未使用通行密钥').waitFor();
      await authenticator.recognises(true);
      expect(await keysOf()).toEqual([]);
    }, 60_000);

    it('on one’s own page, and sign once a second officer has confirmed them on his', async () => {
      const { task } = await world.bureau.requestFiling();
      await page.getByRole('button', { name: newKey }).click();
      await page.getByText('已提交，请另一名民警').waitFor();
      const [key] = await keysOf();
      keyId = key?.keyId ?? '';
      expect(key).toMatchObject({ status: 'pending', passkey: { rpId: 'localhost' } });
      await rowOf(keyId).getByText('待确认').waitFor();
      await (await lookedAt(task)).getByText('没有可用的签名密钥').waitFor();

      await page.goto('/profile');
      const second = await world.loggedIn('unit-leader', '/profile');
      await second
        .getByRole('listitem')
        .filter({ hasText: keyId })
        .filter({ hasText: 'legal-officer' })
        .getByRole('button', { name: '确认' })
        .click();
      await second.getByText('没有待确认的密钥').waitFor();
      await second.context().close();
      await page.reload();
      await rowOf(keyId).getByText('可用').waitFor();
      await rowOf(keyId).getByText('由 unit-leader 确认').waitFor();
    }, 120_000);
  });

  it('sign what is shown, in the signing room', async () => {
    const { id, task } = await world.bureau.requestFiling();
    const dialog = await lookedAt(task);
    const digest = await dialog.locator('code').first().innerText();
    expect((await signed()).status()).toBe(201);
    await dialog.waitFor({ state: 'detached' });
    const [event] = await signedOffs(id);
    expect(event).toMatchObject({
      data: { record: digest, officer: 'legal-officer' },
      signature: { alg: 'WebAuthn', keyId, authenticatorData: expect.any(String) },
      command: {
        data: { verdicts: { passkey: { ours: true, userVerified: true, counterAdvanced: true } } },
      },
    });
    const client = Buffer.from(event?.signature?.clientDataJSON ?? '', 'base64url').toString();
    expect(JSON.parse(client)).toMatchObject({
      type: 'webauthn.get',
      origin: world.api.settings.origin,
      challenge: Buffer.from(digest.slice('sha256:'.length), 'hex').toString('base64url'),
    });
  }, 60_000);

  it('are refused from a page of another origin on the same host', async () => {
    const other = await OtherPage.open();
    const elsewhere = await world.elsewhere();
    await elsewhere.goto(other.url);
    const copy = await Authenticator.in(elsewhere);
    await copy.holds(await authenticator.credential(), 1_000);
    const { id, task } = await world.bureau.requestFiling();
    await lookedAt(task);
    await refused(id, 'wrong-origin', (body) =>
      copy.asked({ challenge: challengeOf(body), userVerification: 'required' }),
    );
    await elsewhere.context().close();
    await other.end();
  }, 60_000);

  it('are refused without their user: by the browser, and by the server where a page does not ask for him', async () => {
    const { id, task } = await world.bureau.requestFiling();
    const dialog = await lookedAt(task);
    await authenticator.recognises(false);
    await dialog.getByRole('button', { name: /^签署/ }).click();
    await dialog.getByText('未使用通行密钥').waitFor();
    await authenticator.recognises(true);
    await refused(id, 'user-not-verified', async (body) => {
      await authenticator.recognises(false);
      const asserted = await authenticator.asked({
        challenge: challengeOf(body),
        userVerification: 'discouraged',
      });
      await authenticator.recognises(true);
      return asserted;
    });
  }, 60_000);

  it('are refused when made for another case', async () => {
    let kept: Asserted | undefined;
    const first = await world.bureau.requestFiling();
    const dialog = await lookedAt(first.task);
    const made = await signed(({ signature }) => {
      const { value = '', authenticatorData = '', clientDataJSON = '' } = signature;
      kept = { value, authenticatorData, clientDataJSON };
      return kept;
    });
    expect(made.status()).toBe(201);
    await dialog.waitFor({ state: 'detached' });
    const second = await world.bureau.requestFiling();
    await lookedAt(second.task);
    await refused(second.id, 'bad-signature', () => {
      if (!kept) throw new Error('nothing was signed');
      return kept;
    });
  }, 60_000);

  it('are refused when their counter rolls back: there is a copy', async () => {
    const credential = await authenticator.credential();
    const { id, task } = await world.bureau.requestFiling();
    const dialog = await lookedAt(task);
    await authenticator.holds(credential, 0);
    await refused(id, 'counter-rolled-back');
    await authenticator.holds(credential, credential.signCount + 1);
    expect((await signed()).status()).toBe(201);
    await dialog.waitFor({ state: 'detached' });
  }, 60_000);

  it('give way to a new one, which another officer confirms', async () => {
    await page.goto('/profile');
    const other = await world.loggedIn('legal-officer', '/profile');
    await Authenticator.in(other);
    await other.getByLabel('新密钥确认后停用').selectOption(keyId);
    await other.getByRole('button', { name: newKey }).click();
    await other.getByText('已提交，请另一名民警').waitFor();
    const next = (await keysOf()).find(({ status }) => status === 'pending');
    expect(next).toMatchObject({ replaces: keyId });
    await other.context().close();
    expect((await keysOf()).find((key) => key.keyId === keyId)).toMatchObject({ status: 'active' });
    await page.reload();
    await page.getByText('确认后停用').first().waitFor();
  }, 60_000);

  it('are refused from the moment they are reported lost, and what they signed stays', async () => {
    const before = await world.bureau.requestFiling();
    await lookedAt(before.task);
    expect((await signed()).status()).toBe(201);
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    const { id, task } = await world.bureau.requestFiling();
    // Nothing tells this page that its key is gone meanwhile.
    await page.route('**/v1/stream', (route) => route.abort());
    await lookedAt(task);
    const other = await world.loggedIn('legal-officer', '/profile');
    await other
      .getByRole('row')
      .filter({ hasText: keyId })
      .getByRole('button', { name: '停用或挂失' })
      .click();
    const dialog = other.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^挂失/ }).check();
    await dialog.getByRole('textbox', { name: '原因' }).fill('遗失');
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.waitFor({ state: 'detached' });
    await other.getByRole('row').filter({ hasText: keyId }).getByText('已吊销').waitFor();
    await other.context().close();

    await refused(id, 'key-revoked');
    expect(await signedOffs(before.id)).toHaveLength(1);
    const { ok, ...answer } = await (await world.bureau.as('investigator')).case(before.id);
    expect({ ok, ...answer }).toMatchObject({
      ok: true,
      value: {
        tasks: expect.arrayContaining([expect.objectContaining({ id: before.task, status: 'signed' })]),
      },
    });
  }, 120_000);
});
