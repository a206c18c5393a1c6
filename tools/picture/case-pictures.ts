import type { Page } from 'playwright-core';
import type { Picture } from './pictures.js';

/** Something is said and nothing is being read any more. The stream of news never ends, so the network is never idle. */
async function still(page: Page): Promise<void> {
  await page.locator('h1:visible').first().waitFor();
  // Names come after what they name.
  await page.waitForTimeout(1_500);
  await page.locator('[class*=spinner]').first().waitFor({ state: 'detached' });
}

/** The page of a case, found in the list by its title. */
async function openCase(page: Page, title: string): Promise<string> {
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await still(page);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

const fraud = '丁虚假投资诈骗案';
const affray = '孙某等寻衅滋事案';

/** Two cases that could be started, and two that could not. */
const fileOfCases = [
  'title,caseNumber,unit,handlers,suspects,victims,fact.offence',
  '李某被诈骗案,临公（刑）受字〔2026〕301号,criminal-investigation,handler;handler-2,,李某,诈骗罪',
  '赵某盗窃电动车案,临公（刑）受字〔2026〕302号,criminal-investigation,handler,赵某|330101199001011234,,盗窃罪',
  '周某故意伤害案,临公（刑）受字〔2026〕302号,chengguan,cg-handler,周某,吴某,故意伤害罪',
  '郑某盗窃案,,criminal-investigation,nobody,郑某,,',
].join('\r\n');

/** A case, its replay, and the pages around it. */
export const casePictures: Readonly<Record<string, Picture>> = {
  case: {
    officer: 'investigator',
    path: '/cases',
    show: async (page) => void (await openCase(page, affray)),
  },
  'case-links': {
    officer: 'investigator',
    path: '/cases',
    show: async (page) => {
      const id = await openCase(page, fraud);
      await page.goto(`/cases/${id}?by=link`);
      await still(page);
    },
  },
  replay: {
    officer: 'investigator',
    path: '/cases',
    show: async (page) => {
      const id = await openCase(page, fraud);
      await page.goto(`/replay/${id}?at=70&as=bureau-leader`);
      await page.getByRole('slider').waitFor();
      await still(page);
    },
  },
  graph: {
    officer: 'investigator',
    path: '/cases',
    height: 1080,
    show: async (page) => {
      const id = await openCase(page, fraud);
      await page.goto(`/replay/${id}?at=133&tab=graph`);
      await page.getByRole('slider').waitFor();
      await still(page);
    },
  },
  questions: { officer: 'investigator', path: '/investigate/questions/reading-time', show: still },
  custody: { officer: 'bureau-leader', path: '/custody', show: still },
  desk: { officer: 'handler', path: '/desk', show: still },
  request: {
    officer: 'handler',
    path: '/desk',
    show: async (page) => {
      await page.locator('a[href*="work=request"]').first().click();
      // The header has one too.
      await page.getByRole('main').getByRole('combobox').first().selectOption('arrest-request');
      await still(page);
    },
  },
  import: {
    officer: 'handler',
    path: '/desk/import',
    show: async (page) => {
      await page.locator('input[type=file]').setInputFiles({
        name: 'cases.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(fileOfCases),
      });
      await page.getByRole('table').waitFor();
      await still(page);
    },
  },
  ledger: { officer: 'investigator', path: '/investigate/legal-reviewer', show: still },
  administration: { officer: 'admin', path: '/admin', show: still },
  procedure: { officer: 'admin', path: '/admin?tab=procedures', show: still },
};
