import { chromium, type Browser, type Page } from 'playwright-core';
import { runSequencer, type Sequencer } from '#libs/event-log';
import { ApiUnderTest } from '../../../apps/api/test/support/api-under-test.js';
import { Bureau, type OfficerName } from '../../../apps/api/test/support/bureau.js';
import { chromium as chromiumHere } from '../../../tools/browser/chromium.js';

export type Language = 'zh' | 'en';
type Opening = Readonly<{ language?: Language; dark?: boolean; width?: number; height?: number }>;

/** The whole product in one process and a real browser before it: specs see what an officer sees. */
export class World {
  /** Requests that left the origin, scripts that the policy stopped, errors nobody caught. */
  readonly faults: string[] = [];
  readonly #ending = new AbortController();
  #sequencer: Sequencer | null = null;

  private constructor(
    readonly api: ApiUnderTest,
    readonly bureau: Bureau,
    private readonly browser: Browser,
  ) {}

  /** @param log simulated, as of the demonstration, or real: then nobody is believed */
  static async open(log: 'simulated' | 'real' = 'simulated'): Promise<World> {
    const executablePath = chromiumHere((line) => void process.stderr.write(`${line}\n`));
    const api = await ApiUnderTest.start({ browsable: true, simulated: log === 'simulated' });
    const bureau = await Bureau.open(api);
    // Root may not use Chromium's own sandbox.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return new World(api, bureau, await chromium.launch({ executablePath, args }));
  }

  /** A browser of its own for each officer: no cookie or storage is shared. */
  async context({ language = 'zh', dark = false, width = 1280, height = 720 }: Opening = {}) {
    const context = await this.browser.newContext({
      viewport: { width, height },
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      colorScheme: dark ? 'dark' : 'light',
      baseURL: this.api.baseUrl,
    });
    context.setDefaultTimeout(15_000);
    context.on('page', (page) => this.#watch(page));
    return context;
  }

  /** Logs an officer in by the login page, and lands at a path. */
  async loggedIn(officer: OfficerName, path = '/inbox', opening: Opening = {}): Promise<Page> {
    const context = await this.context(opening);
    const page = await context.newPage();
    await page.goto(path);
    await page.locator('main button').first().click();
    const choice = page.locator(`button[name=officer][value="${officer}"]`);
    await choice.waitFor({ state: 'attached' });
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await choice.click();
    await page.locator('#content').waitFor();
    return page;
  }

  /** A browser that nobody watches: for pages that are not ours. */
  async elsewhere(): Promise<Page> {
    return (await this.browser.newContext()).newPage();
  }

  /** From now on what is committed becomes known: pages hear of it by themselves. */
  publish(): void {
    const { databaseUrl, keysFolder: keysDir } = this.api.settings;
    this.#sequencer = runSequencer({ databaseUrl, keysDir, signal: this.#ending.signal });
  }

  async end(): Promise<void> {
    this.#ending.abort();
    await this.#sequencer?.ended;
    await this.browser.close();
    await this.api.end();
    if (this.faults.length > 0) throw new Error(this.faults.join('\n'));
  }

  #watch(page: Page): void {
    const { origin } = new URL(this.api.baseUrl);
    page.on('request', (request) => {
      const url = new URL(request.url());
      const inside = ['data:', 'blob:', 'about:'].includes(url.protocol) || url.origin === origin;
      if (!inside) this.faults.push(`left the origin: ${request.url()}`);
    });
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) this.faults.push(message.text());
    });
    page.on('pageerror', (error) => void this.faults.push(`uncaught: ${error.message}`));
  }
}

/** What was asked for has come: something is said, and nothing is still being read. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1:visible, strong:visible').first().waitFor();
  await page.locator('[class*=spinner]').first().waitFor({ state: 'detached' });
}
