import type { Locator, Page } from 'playwright-core';

/** A case worked on by its handler, through the pages of the desk alone. */
export class HandlerDesk {
  #filed = 0;
  caseId = '';

  constructor(private readonly page: Page) {}

  /** Starts a case of one suspect by the form. */
  async start(title: string, suspect: string): Promise<void> {
    const { page } = this;
    await page.goto('/desk');
    await page.getByRole('link', { name: '新建案件' }).click();
    await page.getByLabel('案件名称').fill(title);
    await page.getByRole('textbox', { name: '姓名', exact: true }).fill(suspect);
    await page.getByLabel('涉嫌罪名').fill('盗窃罪');
    await page.getByRole('button', { name: '录入案件' }).click();
    await page.waitForURL(/\/desk\/[^/?]+\?work=record/);
    this.caseId = new URL(page.url()).pathname.split('/')[2] ?? '';
  }

  /** Requests a link with a document of each kind that it needs. */
  async request(link: string, ...documents: readonly string[]): Promise<void> {
    const { page } = this;
    await page.goto(`/desk/${this.caseId}?work=request&what=${link}`);
    for (const document of documents) await this.#file(page.locator('main'), document);
    await page.getByLabel('事实与理由').fill('事实清楚，依法呈请。');
    await page.getByRole('button', { name: /^呈请 · / }).click();
    await this.#told('已呈请');
  }

  /** Records a fact; with its result and the document that proves it, where it has them. */
  async record(
    fact: string,
    { result, document }: Readonly<{ result?: string; document?: string }> = {},
  ): Promise<void> {
    const { page } = this;
    await page.goto(`/desk/${this.caseId}?work=record&what=${fact}`);
    if (result !== undefined) await page.getByLabel('结果').selectOption({ label: result });
    if (document !== undefined) await this.#file(page.locator('main'), document);
    await page.getByRole('button', { name: /^记录 · / }).click();
    await this.#told('已记录');
  }

  async discharge(duty: string, document: string): Promise<void> {
    const { page } = this;
    await page.goto(`/desk/${this.caseId}`);
    const owed = page.getByRole('listitem').filter({ hasText: duty });
    await owed.getByRole('button', { name: '履行' }).click();
    const dialog = page.getByRole('dialog');
    await this.#file(dialog, document);
    await dialog.getByRole('button', { name: '履行', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.#told('已记录');
  }

  /** Answers every item of what came back, and submits the next round. */
  async mend(answers: readonly string[]): Promise<void> {
    const { page } = this;
    await page.goto('/desk');
    await page.getByRole('link', { name: '逐项答复' }).click();
    const again = page.getByRole('button', { name: '重新呈请' });
    await again.waitFor();
    for (const [nth, answer] of answers.entries()) {
      if (await again.isEnabled()) throw new Error(`item ${nth + 1} need not be answered`);
      await page.getByLabel(`整改答复 ${nth + 1}`).fill(answer);
    }
    await again.click();
    await this.#told('已呈请');
  }

  async #file(within: Locator, document: string): Promise<void> {
    this.#filed += 1;
    const buffer = Buffer.from(`${document} ${this.#filed}`);
    const picked = within.getByLabel(`上传新文件 ${document}`).first();
    await picked.setInputFiles({ name: 'it.txt', mimeType: 'text/plain', buffer });
    await within.getByRole('checkbox', { checked: true }).first().waitFor();
  }

  async #told(words: string): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: words }).waitFor();
  }
}
