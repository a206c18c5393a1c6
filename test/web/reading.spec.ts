import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { must } from '#libs/client';
import { askedToRead, pdfOf, publishReadingDrill } from '../support/reading-drill.js';
import { enrolKey } from './support/officer-page.js';
import { World } from './support/world.js';

const document = (pages: number) =>
  new TextEncoder().encode(
    Array.from(
      { length: pages },
      (_, nth) => `<section id="p${nth + 1}" style="height: 1400px"><p>第 ${nth + 1} 页</p></section>`,
    ).join(''),
  );

describe('reading in a browser', () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await World.open();
    await publishReadingDrill(world.bureau);
    page = await world.loggedIn('legal-officer', '/profile');
    await enrolKey(world, page, 'legal-officer', /软件密钥/);
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const opened = (mediaType: string, bytes: Uint8Array<ArrayBuffer>) =>
    askedToRead(world.bureau, { name: 'report', mediaType, bytes }, 3);
  async function toldOf(task: string) {
    const { dossier } = await must('task', (await world.bureau.as('legal-officer')).task(task));
    return dossier.materials[0]?.displayed;
  }
  const rail = () => page.getByRole('navigation', { name: '材料' });

  /** A page is drawn when it comes near, and grows by it: only then is it where it stays. */
  async function leafTo(nth: number): Promise<void> {
    const canvas = page.locator('figure canvas').nth(nth);
    await canvas.scrollIntoViewIfNeeded();
    await page.waitForFunction((each) => (each?.clientHeight ?? 0) > 500, await canvas.elementHandle());
    await canvas.evaluate((each) => each.scrollIntoView({ block: 'start' }));
  }

  it('is told page by page as pages come into sight, and a signature waits for the last', async () => {
    const { task, material } = await opened('application/pdf', pdfOf(3));
    await page.goto(`/inbox?task=${task}`);
    // A text waits until it may be written; a tick that is forced does not.
    await page.getByRole('textbox', { name: '程序' }).fill('程序合法。');
    await page.getByRole('radio', { name: '是', exact: true }).check({ force: true });
    await page.getByRole('radio', { name: /^同意/ }).check();
    const check = page.getByRole('button', { name: '核对并签署' });
    expect(await toldOf(task)).toEqual([]);
    await rail().getByRole('button').last().click();
    await rail().getByText('还有 2 页必阅页未显示').waitFor();
    expect(await toldOf(task)).toEqual([{ from: 1, to: 1 }]);
    expect(await check.isDisabled()).toBe(true);
    // The last before the second: what was not in sight is not told.
    await leafTo(2);
    await rail().getByText('还有 1 页必阅页未显示').waitFor();
    expect(await toldOf(task)).toEqual([
      { from: 1, to: 1 },
      { from: 3, to: 3 },
    ]);
    await leafTo(1);
    await rail().getByText('必阅页未显示').waitFor({ state: 'detached' });
    await check.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^签署/ }).click();
    await dialog.waitFor({ state: 'detached' });
    const told = await must('told', (await world.bureau.as('investigator')).signatories(task));
    expect(told.opened.map((one) => [one.material, one.pages.map(({ from, to }) => [from, to])])).toEqual([
      [
        material,
        [
          [1, 1],
          [3, 3],
          [2, 2],
        ],
      ],
    ]);
  }, 120_000);

  it('tells the pages of a document that numbers them itself', async () => {
    const { task } = await opened('text/html', document(3));
    await page.goto(`/inbox?task=${task}`);
    await rail().getByRole('button').last().click();
    await rail().getByText('还有 2 页必阅页未显示').waitFor();
    const inside = page.frameLocator('iframe');
    for (const nth of [2, 3]) await inside.locator(`#p${nth} p`).scrollIntoViewIfNeeded();
    await rail().getByText('必阅页未显示').waitFor({ state: 'detached' });
    expect(await toldOf(task)).toEqual([{ from: 1, to: 3 }]);
  }, 60_000);
});
