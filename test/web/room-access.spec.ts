import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { must } from '#libs/client';
import { seriousFaults } from './support/axe.js';
import { settled, World } from './support/world.js';

describe('inbox and signing room, whatever is open in them', () => {
  let world: World;
  let task: string;
  beforeAll(async () => {
    world = await World.open();
    const filed = await world.bureau.requestFiling();
    ({ task } = filed);
    const reviewer = await world.bureau.as('legal-reviewer');
    const finding = {
      case: filed.id,
      request: filed.request,
      material: filed.report,
      page: 1,
      requirement: '补充一份证言',
    };
    await must('finding', reviewer.raiseFinding(finding));
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const tab = (page: Page, nth: number) => page.getByRole('tab').nth(nth).click();
  const dialog = (page: Page) => page.locator('dialog[open]').waitFor();

  /** What is opened, by keys and places: the words differ between the languages. */
  /** What was written before has come. */
  const mayWrite = (page: Page) => page.locator('textarea:enabled').first().waitFor();
  const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ['history', (page) => tab(page, 1)],
    ['findings', (page) => tab(page, 2)],
    ['dialogue', (page) => tab(page, 3)],
    [
      'a return in the making',
      async (page) => {
        await mayWrite(page);
        await page.keyboard.press('2');
        await page.locator('nav ol button').nth(1).click();
        await page.locator('ol li button[title]').first().click();
        await page.locator('[class*=rectify]').first().waitFor();
      },
    ],
    [
      'the record to sign',
      async (page) => {
        for (const chip of await page.locator('nav ol button').all()) await chip.click();
        await mayWrite(page);
        for (const row of await page.getByRole('radiogroup').all())
          await row.getByRole('radio').first().check({ force: true });
        await page.keyboard.press('1');
        await page.locator('footer button:enabled').waitFor();
        await page.keyboard.press('Control+Enter');
        await dialog(page);
      },
    ],
    [
      'the sheet of keys',
      async (page) => {
        await page.keyboard.press('?');
        await dialog(page);
      },
    ],
    [
      'filters',
      async (page) => {
        await page.locator('[class*=filterRow] button').nth(0).click();
        await page.locator('[class*=narrowing]').waitFor();
      },
    ],
    [
      'saved views',
      async (page) => {
        await page.locator('[class*=filterRow] button').nth(1).click();
        await dialog(page);
      },
    ],
    [
      'an absence',
      async (page) => {
        await page.locator('[class*=filterRow] button').nth(2).click();
        await dialog(page);
        await page.locator('dialog input[name=scope]').nth(1).check();
      },
    ],
    [
      'reassigning',
      async (page) => {
        await page.locator('[class*=place] input').first().check();
        await page.locator('[role=toolbar] button').first().click();
        await dialog(page);
      },
    ],
  ];

  it.each(['zh', 'en'] as const)(
    'have no serious or critical fault for axe, in %s, light and dark, and fit the screen',
    async (language) => {
      for (const dark of [false, true]) {
        const page = await world.loggedIn('legal-officer', '/inbox', { language, dark });
        for (const [name, show] of states) {
          await page.goto(`/inbox?task=${task}`);
          await page.getByRole('tab').first().waitFor();
          await settled(page);
          await show(page);
          await settled(page);
          const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          expect({ name, dark, over, faults: await seriousFaults(page) }).toEqual({
            name,
            dark,
            over: 0,
            faults: [],
          });
        }
        await page.context().close();
      }
    },
    240_000,
  );
});
