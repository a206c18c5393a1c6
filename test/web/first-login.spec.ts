import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { Authenticator } from './support/authenticator.js';
import { World } from './support/world.js';

describe('logging in to a real log, in a browser', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open('real');
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  it('is by an invitation at first, and by the passkey that a second person confirmed from then on', async () => {
    const { directory } = await world.bureau.as('admin');
    const { secret } = await must('invite', directory.invite('unit-leader'));
    const page = await (await world.context()).newPage();
    const authenticator = await Authenticator.in(page);
    await page.goto('/auth/login?returnTo=/profile');
    await page.getByRole('textbox', { name: /^账号/ }).fill('unit-leader');
    await page.getByLabel(/^一次性登录码/).fill(secret);
    await page.getByRole('button', { name: /^登录/ }).click();
    await page.getByRole('button', { name: '登记通行密钥' }).click();
    await page.getByText('已提交，请另一名民警').waitFor();
    expect(await page.getByRole('button', { name: /软件密钥/ }).count()).toBe(0);
    const { items } = await must('keys', directory.keys('unit-leader'));
    const pending = items.find(({ status }) => status === 'pending')?.keyId ?? '';
    await must('confirm', directory.confirmKey('unit-leader', pending));

    await page.context().clearCookies();
    await page.goto('/auth/login?returnTo=/profile');
    await authenticator.recognises(false);
    const byPasskey = page.getByRole('button', { name: /^用通行密钥登录/ });
    await byPasskey.click();
    await page.getByRole('alert').getByText('未使用通行密钥').waitFor();
    await authenticator.recognises(true);
    await byPasskey.click();
    await page.waitForURL('**/profile');
    await page.getByRole('row').filter({ hasText: pending }).getByText('可用').waitFor();
    await page.context().close();
  }, 120_000);
});
