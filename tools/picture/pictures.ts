import type { Page } from 'playwright-core';
import { casePictures } from './case-pictures.js';

type Language = 'zh' | 'en';

/** One picture: whose page, where, and what is done there before it is taken. */
export type Picture = Readonly<{
  officer: string;
  path: string;
  show: (page: Page, language: Language) => Promise<void>;
  /** Undoes what was done for the picture. */
  after?: (page: Page) => Promise<unknown>;
  width?: number;
  height?: number;
  dark?: boolean;
}>;

const rows = '[class*=place] button';

/** Opens the task at a place of the list. */
async function open(page: Page, nth: number): Promise<void> {
  await page.locator(rows).nth(nth).click();
  await page.locator('[role=tabpanel]').waitFor();
  await still(page);
}

/** Nothing is being read any more; news never ends, so that the network is no sign of it. */
async function still(page: Page): Promise<void> {
  await page.waitForTimeout(1_500);
  await page.locator('[class*=spinner]').first().waitFor({ state: 'detached' });
}

/** An opinion as it is being written: read, mostly ticked, one problem pointed out on a line. */
async function answering(page: Page, language: Language): Promise<void> {
  for (const material of await page.locator('nav ol button').all()) await material.click();
  await still(page);
  const rows = await page.locator('[role=radiogroup]').all();
  for (const [nth, row] of rows.entries())
    await row
      .locator('input')
      .nth(0)
      .check({ force: true, timeout: nth < 3 ? 5_000 : 1_000 });
  const said = {
    zh: [
      '程序合法，三项二十四小时义务均已按时完成。',
      '事实清楚。',
      '言词证据与监控相互印证。',
      '同意提请批准逮捕。',
    ],
    en: [
      'Lawful; the three duties of 24 hours were done in time.',
      'Clear.',
      'Statements and video agree.',
      'Arrest is warranted.',
    ],
  };
  for (const [nth, text] of said[language].entries())
    await page.locator('fieldset textarea').nth(nth).fill(text);
  await page.keyboard.press('Escape');
  await page.locator('input[name=decision]').first().check();
  await page.locator('input[name=decision]').first().blur();
  await page.keyboard.press('p');
  await page.frameLocator('iframe').locator('p').nth(4).click();
  const demand = { zh: '补记律师会见安排', en: 'Add when the lawyer is to be seen' };
  const field = page.locator('[class*=rectify] textarea').first();
  await field.fill(`${await field.inputValue()}${demand[language]}`);
  await page.waitForResponse((reply) => reply.url().endsWith('/draft') && reply.ok());
  await field.blur();
}

/** Nothing stays of what was written for the picture. */
const forgetDraft = (page: Page): Promise<unknown> =>
  page.evaluate(`(async () => {
    const task = new URL(location.href).searchParams.get('task');
    const { csrfToken } = await (await fetch('/v1/session')).json();
    await fetch('/v1/tasks/' + task + '/draft', { method: 'DELETE', headers: { 'x-csrf-token': csrfToken } });
  })()`);

export const pictures: Readonly<Record<string, Picture>> = {
  ...casePictures,
  inbox: {
    officer: 'unit-leader',
    path: '/inbox?view=unit',
    show: (page) => open(page, 0),
  },
  'signing-room': {
    officer: 'bureau-leader',
    path: '/inbox',
    show: async (page, language) => {
      await open(page, 0);
      await answering(page, language);
    },
    after: forgetDraft,
  },
};
