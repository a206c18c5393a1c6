import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { must } from '#libs/client';
import { pickOfficer } from './support/officer-page.js';
import { World } from './support/world.js';

const total = 100_000;
const pageLength = 100;
const rowHeight = 78;

/** Of the page, what is looked at from inside it. */
type Inside = Readonly<{
  document: { querySelector(of: string): { scrollTop: number; readonly scrollHeight: number } | null };
}>;

/** The inbox of a province: one task, said a hundred thousand times. */
async function endless(page: Page): Promise<() => number> {
  let asked = 0;
  await page.route(/\/v1\/tasks\?/, async (route) => {
    const url = new URL(route.request().url());
    const from = Number(url.searchParams.get('cursor') ?? 0);
    url.searchParams.delete('cursor');
    const reply = await route.fetch({ url: url.href });
    const { items, counts } = (await reply.json()) as { items: object[]; counts: object };
    asked += 1;
    const page100 = Array.from({ length: pageLength }, (_, nth) => ({
      ...items[0],
      id: `c.${from + nth + 1}`,
      title: `第 ${from + nth + 1} 案`,
    }));
    const next = from + pageLength < total ? String(from + pageLength) : null;
    await route.fulfill({
      json: { items: page100, nextCursor: next, counts: { ...counts, available: total } },
    });
  });
  return () => asked;
}

describe('the inbox in a browser', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    for (let nth = 0; nth < 3; nth += 1) await world.bureau.requestFiling();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  it('keeps a hundred thousand tasks in a few dozen rows, page by page as they are scrolled to', async () => {
    const page = await world.loggedIn('legal-officer');
    const asked = await endless(page);
    await page.reload();
    await page.getByText('第 1 案', { exact: true }).waitFor();
    await page.getByRole('link', { name: /可办理.*999\+/ }).waitFor();
    // Scrolled down again and again, until five pages have been read.
    await page.waitForFunction(
      (height) => {
        const list = (globalThis as unknown as Inside).document.querySelector('[class*=scroller]');
        if (!list) return false;
        list.scrollTop = list.scrollHeight;
        return list.scrollHeight >= height;
      },
      5 * pageLength * rowHeight,
      { polling: 100 },
    );
    await page
      .getByText(/^第 [5-9]\d\d 案$/)
      .first()
      .waitFor();
    expect(asked()).toBeGreaterThanOrEqual(5);
    expect(await page.locator('[class*=place]').count()).toBeLessThan(60);
    // An answer may be on its way still: nobody waits for it.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  }, 120_000);

  it('asks for its list before it knows who signed in: one way, not one after another', async () => {
    const page = await world.loggedIn('legal-officer');
    let asked: () => void = () => undefined;
    const listAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    await page.route(/\/v1\/tasks\?/, (route) => {
      asked();
      return route.continue();
    });
    await page.route(/\/v1\/session$/, async (route) => {
      await listAsked;
      return route.continue();
    });
    await page.goto('/inbox');
    await page.locator('[class*=place]').first().waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  }, 60_000);

  it('narrows and orders by what stands in its address, and keeps that under a name, for the unit too', async () => {
    const page = await world.loggedIn('legal-officer');
    const rows = page.locator('[class*=place]');
    await rows.first().waitFor();
    await page.getByRole('button', { name: /^筛选/ }).click();
    await page.getByRole('combobox', { name: '环节' }).selectOption('arrest-request');
    await page.getByText('当前筛选没有结果').waitFor();
    await page.getByRole('combobox', { name: '环节' }).selectOption('filing');
    await rows.first().waitFor();
    await page.getByRole('combobox', { name: '排序' }).selectOption('newest');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      link: 'filing',
      sort: 'newest',
    });
    await page.getByRole('button', { name: '保存的视图' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '名称' }).fill('待立案');
    await dialog.getByRole('checkbox', { name: '与本单位共享' }).check();
    await dialog.getByRole('button', { name: '保存', exact: true }).click();
    await dialog
      .getByRole('button', { name: /^待立案/ })
      .first()
      .waitFor();
    await page.context().close();

    const other = await world.loggedIn('legal-officer-2');
    await other.getByRole('button', { name: '保存的视图' }).click();
    await other
      .getByRole('dialog')
      .getByRole('button', { name: /^待立案/ })
      .click();
    await other.waitForURL(/link=filing/);
    await other.context().close();
  }, 120_000);

  it('hands several tasks over at once, each by an act of its own, and offers no way to sign them so', async () => {
    const page = await world.loggedIn('legal-officer');
    const marks = page.getByRole('checkbox', { name: /^选中/ });
    await marks.first().check();
    await marks.nth(1).check();
    const bar = page.getByRole('toolbar');
    await bar.getByText('已选 2 项').waitFor();
    expect(await bar.getByRole('button').allInnerTexts()).toEqual(['改派', '全选', '取消选择']);
    await bar.getByRole('button', { name: '改派' }).click();
    const dialog = page.getByRole('dialog');
    await pickOfficer(dialog, '改派给', 'legal-officer-2');
    await dialog.getByRole('textbox', { name: '理由' }).fill('值班调整');
    await dialog.getByRole('button', { name: '改派', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /本单位/ }).click();
    await page.getByText('指派给 legal-officer-2').first().waitFor();
    expect(await page.getByText('指派给 legal-officer-2').count()).toBe(2);
    await page.context().close();
  }, 120_000);

  it('delegates for an absence, and shows the delegate what has become his', async () => {
    const page = await world.loggedIn('unit-leader');
    await page.getByRole('button', { name: '外出' }).click();
    const dialog = page.getByRole('dialog');
    await pickOfficer(dialog, '委托给', 'legal-officer-2');
    await dialog.getByRole('radio', { name: '仅限下列环节' }).check();
    await dialog.getByRole('checkbox', { name: '立案', exact: true }).check();
    await dialog.getByRole('textbox', { name: '事由' }).fill('外出开会');
    await dialog.getByRole('button', { name: '委托', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const { directory } = await world.bureau.as('unit-leader');
    const { items } = await must('delegations', directory.delegations());
    expect(items).toMatchObject([
      {
        post: 'criminal-investigation/unit-leader',
        delegate: 'legal-officer-2',
        scope: { links: ['filing'] },
        reason: '外出开会',
        status: 'runs',
      },
    ]);
    await page.getByRole('button', { name: '外出' }).click();
    await page.getByRole('dialog').getByText('生效中').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
    await page.getByRole('dialog').getByText('没有委托').waitFor();
    await page.context().close();
  }, 120_000);
});
