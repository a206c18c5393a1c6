import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agree, enrolKey } from './support/officer-page.js';
import { World } from './support/world.js';

/** Of a page, what is looked at from inside it. */
type Browsing = Readonly<{
  document: Readonly<{ querySelectorAll(selector: string): Iterable<Readonly<{ value: string }>> }>;
}>;

describe('signing in a browser', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const eventsOf = async (id: string) => {
    const events = await (await world.bureau.as('investigator')).events(id, { limit: 200 });
    if (!events.ok) throw new Error(events.problem.code);
    return events.value.items;
  };
  const signedOffs = async (id: string) => (await eventsOf(id)).filter(({ type }) => type === 'SignedOff');

  it('is the officer’s own act: read, answered, shown to the letter, signed once, and the next task opens', async () => {
    const first = await world.bureau.requestFiling();
    const second = await world.bureau.requestFiling();
    const page = await world.loggedIn('legal-officer');
    await enrolKey(world, page, 'legal-officer', /软件密钥/);

    await page.goto(`/inbox?task=${first.task}`);
    const check = page.getByRole('button', { name: '核对并签署' });
    await check.waitFor();
    expect(await check.isDisabled()).toBe(true);
    await agree(page);
    await check.click();
    const dialog = page.getByRole('dialog');
    const digest = await dialog.locator('code').first().innerText();
    expect(digest).toMatch(/^sha256:[\da-f]{64}$/);
    await dialog.getByRole('button', { name: /^签署/ }).dblclick();
    await dialog.waitFor({ state: 'detached' });

    const signed = await signedOffs(first.id);
    expect(signed).toHaveLength(1);
    expect(signed[0]?.data).toMatchObject({ decision: 'approve', record: digest, step: 'legal-officer' });
    await page.waitForURL((url) => url.searchParams.get('task') === second.task);
    await page.context().close();
  }, 120_000);

  it('sends one act however often the network fails in between', async () => {
    const { id, task } = await world.bureau.requestFiling();
    const page = await world.loggedIn('legal-officer-2', `/inbox?task=${task}`);
    await enrolKey(world, page, 'legal-officer-2', /软件密钥/);
    await page.goto(`/inbox?task=${task}`);
    await agree(page);
    // The server signs and its answer is lost; then the server is away; then it answers.
    let attempts = 0;
    const keys = new Set<string>();
    await page.route('**/sign-offs', async (route) => {
      keys.add(route.request().headers()['idempotency-key'] ?? '');
      attempts += 1;
      if (attempts === 1) {
        await route.fetch();
        return route.abort('connectionreset');
      }
      return attempts === 2 ? route.abort('connectionrefused') : route.continue();
    });
    await page.getByRole('button', { name: '核对并签署' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^签署/ }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached', timeout: 30_000 });
    expect(attempts).toBe(3);
    expect(keys.size).toBe(1);
    expect(await signedOffs(id)).toHaveLength(1);
    await page.context().close();
  }, 120_000);

  it('works by the keyboard alone', async () => {
    const { id, task } = await world.bureau.requestFiling();
    const page = await world.loggedIn('legal-officer');
    await enrolKey(world, page, 'legal-officer', /软件密钥/);
    await page.goto('/inbox');
    await page.locator('[class*=row]').first().waitFor();
    const { keyboard } = page;
    for (let tries = 0; tries < 10 && !page.url().includes(task); tries += 1) {
      await keyboard.press('j');
      await keyboard.press('Enter');
      await page.getByRole('tab').first().waitFor();
    }
    expect(page.url()).toContain(task);
    await keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await keyboard.press('Escape');
    await page
      .getByText(/份材料未阅/)
      .first()
      .waitFor();
    await keyboard.press('o');
    await page.getByText('材料已全部打开').waitFor();
    await keyboard.press('c');
    const groups = await page.getByRole('radiogroup').count();
    for (let group = 0; group < groups; group += 1) {
      await keyboard.press('Space');
      await keyboard.press('Tab');
    }
    for (const said of ['程序合法', '事实清楚', '证据充分', '处理适当']) {
      await page.locator('textarea:focus').waitFor();
      await keyboard.type(said);
      await keyboard.press('Tab');
    }
    await page.locator('input[name=decision]:focus').waitFor();
    await keyboard.press('1');
    await keyboard.press('Control+Enter');
    await page.getByRole('dialog').getByRole('button', { name: /^签署/ }).waitFor();
    for (let tab = 0; tab < 12; tab += 1) {
      await keyboard.press('Tab');
      if (await page.locator('button:focus', { hasText: /^签署/ }).count()) break;
    }
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await signedOffs(id)).toHaveLength(1);
    await page.context().close();
  }, 120_000);

  it('keeps what was written by the server, over a reload and a session that ends', async () => {
    const { task } = await world.bureau.requestFiling();
    const page = await world.loggedIn('legal-officer', `/inbox?task=${task}`);
    const kept = page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/draft') && answer.ok(),
    );
    await page.getByRole('textbox', { name: '事实' }).fill('尚需核实一处时间。');
    await kept;
    await page.context().clearCookies();
    // The page may have asked for something by itself and be told already: then the dialog covers the button.
    await page.getByRole('button', { name: '认领' }).dispatchEvent('click');
    await page.getByRole('dialog', { name: '登录已过期' }).waitFor();
    expect(await page.getByRole('textbox', { name: '事实' }).inputValue()).toBe('尚需核实一处时间。');
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain('核实');
    await page.context().close();
    const again = await world.loggedIn('legal-officer', `/inbox?task=${task}`);
    await again.waitForFunction(() => {
      const { document } = globalThis as unknown as Browsing;
      return [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('核实'));
    });
    await again.context().close();
  }, 120_000);
});
