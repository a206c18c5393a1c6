import type { Page } from 'playwright-core';
import { casePictures } from './case-pictures.js';

type Language = 'zh' | 'en';

/** One picture: whose page, where, and what is done there before it is taken. */
export type Picture = Readonly<{
  officer: string;
  path: string;
  show: (page: Page, language: Language) => Promise<void>;
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

/** Nothing is being read any more. */
async function still(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('[class*=spinner]').first().waitFor({ state: 'detached' });
}

export const pictures: Readonly<Record<string, Picture>> = {
  ...casePictures,
  inbox: {
    officer: 'legal-reviewer',
    path: '/inbox',
    show: (page) => open(page, 0),
  },
  'signing-room': {
    officer: 'bureau-leader',
    path: '/inbox',
    show: async (page) => {
      await open(page, 0);
      for (const material of await page.locator('nav ol button').all()) await material.click();
      await still(page);
    },
  },
};
