/**
 * Takes the pictures of the documentation from a running demonstration, in both languages:
 * `node dist/tools/picture/pages.js [--origin http://localhost:3000] [--out docs/images] [--only NAME]`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromium as chromiumHere } from '../browser/chromium.js';
import { projectRoot } from '../process/project-root.js';
import { pictures, type Picture } from './pictures.js';

const { values } = parseArgs({
  options: {
    origin: { type: 'string', default: 'http://localhost:3000' },
    out: { type: 'string', default: join(projectRoot, 'docs', 'images') },
    only: { type: 'string' },
    /** A built application to show instead of the one that is served there, while designing. */
    app: { type: 'string' },
  },
});

const say = (line: string) => void process.stderr.write(`${line}\n`);
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: chromiumHere(say), args });
for (const [name, picture] of Object.entries(pictures)) {
  if (values.only !== undefined && !name.startsWith(values.only)) continue;
  for (const language of ['zh', 'en'] as const) {
    const page = await signedIn(browser, picture, language);
    await picture.show(page, language);
    const path = join(values.out, `${name}-${language}.png`);
    await page.screenshot({ path });
    await picture.after?.(page);
    say(path);
    await page.context().close();
  }
}
await browser.close();

async function signedIn(on: Browser, picture: Picture, language: 'zh' | 'en'): Promise<Page> {
  const { officer, path, width = 1280, height = 720, dark = false } = picture;
  const context = await on.newContext({
    viewport: { width, height },
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    baseURL: values.origin,
  });
  const page = await context.newPage();
  await page.goto(path);
  await page.locator('main button').first().click();
  const choice = page.locator(`button[name=officer][value="${officer}"]`);
  await choice.waitFor({ state: 'attached' });
  await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  await choice.click();
  await page.locator('#content').waitFor();
  if (values.app !== undefined) await serve(page, values.app);
  await page.goto(path);
  await page.locator('#content').waitFor();
  return page;
}

/** Answers for the application alone; what it shows comes from where it is signed in. */
async function serve(page: Page, app: string): Promise<void> {
  await page.route(/\/assets\//, (route) => {
    const path = join(app, new URL(route.request().url()).pathname);
    return existsSync(path) ? route.fulfill({ path }) : route.continue();
  });
  await page.route(/\/inbox|\/tasks\//, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ path: join(app, 'index.html') })
      : route.continue(),
  );
}
