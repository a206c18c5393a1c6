import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { must } from '#libs/client';
import type { Page } from 'playwright-core';
import { pickOfficer } from './support/officer-page.js';
import { World } from './support/world.js';

const csv = (rows: readonly string[]) => ({
  name: 'cases.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['title,caseNumber,unit,handlers,suspects,fact.offence', ...rows].map((row) => `${row}\n`).join(''),
  ),
});

describe("a handler's desk in a browser", () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await World.open();
    page = await world.loggedIn('handler', '/desk');
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const caseNow = async (id: string) => must('case', (await world.bureau.as('investigator')).case(id));

  const found = async (q: string) =>
    (await must('cases', (await world.bureau.as('handler')).cases({ q }))).items;
  const chosen = async (rows: readonly string[]) => {
    await page.goto('/desk');
    await page.getByRole('link', { name: '从文件录入' }).click();
    await page.locator('input[type=file]:enabled').waitFor({ state: 'attached' });
    await page.getByLabel('选择案件文件').setInputFiles(csv(rows));
  };

  it('is told every fault of a file by the server before any of its cases is started', async () => {
    await chosen([
      '甲案,A-1,nowhere,handler,甲,盗窃罪',
      '乙案,A-2,criminal-investigation,nobody;noone,乙,盗窃罪',
      ',A-2,criminal-investigation,,丙,盗窃罪',
      '戊母亲案,,criminal-investigation,handler,戊母|1101|minor,盗窃罪',
    ]);
    const row = async (nth: number) => page.getByRole('row').nth(nth).getByRole('listitem').allInnerTexts();
    await page.getByText('0 件可以录入').waitFor();
    expect(await row(1)).toEqual(['无此单位: nowhere']);
    expect(await row(2)).toEqual(['无此民警: nobody', '无此民警: noone']);
    expect(await row(3)).toEqual(['title 缺少或不符合要求', 'handlers 缺少或不符合要求']);
    expect(await row(4)).toEqual(['标题不得出现未成年人姓名 (title)']);
    expect(await page.getByRole('button', { name: /^录入/ }).isDisabled()).toBe(true);
    expect(await found('A-')).toEqual([]);
  }, 60_000);

  it('starts the cases of a file, each once however often it is broken off, and takes the result away', async () => {
    const rows = [
      '甲案,A-1,criminal-investigation,handler,甲|110101199001011234,盗窃罪',
      '"乙, 丙案",A-2,criminal-investigation,handler,乙;丙,盗窃罪',
      '=丁案,A-3,criminal-investigation,handler,,盗窃罪',
    ];
    await chosen(rows);
    let asked = 0;
    await page.route('**/v1/cases', (route) => {
      if (route.request().method() === 'POST') asked += 1;
      return asked === 2 ? route.abort('connectionrefused') : route.continue();
    });
    await page.getByRole('button', { name: '录入 3 件' }).click();
    await page.getByText('录入中断').waitFor();
    await page.getByText('已录入 1 / 3').waitFor();
    await page.unroute('**/v1/cases');
    expect(await found('A-')).toHaveLength(1);

    // The same file another day, with one of its later lines mended: what was started is known.
    await chosen([...rows.slice(0, 2), '=丁甲案,A-3,criminal-investigation,handler,,盗窃罪']);
    await page.getByRole('button', { name: '继续录入 2 件' }).click();
    await page.getByText('已录入 3 / 3').waitFor();
    const titles = (await found('A-')).map(({ title }) => title);
    expect(titles).toHaveLength(3);
    expect(titles).toEqual(expect.arrayContaining(['甲案', '乙, 丙案', '=丁甲案']));

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载逐行结果 CSV' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFF行,案号,案件名称,结果,案件标识,原因');
    expect(lines[3]).toMatch(/^4,A-3,'=丁甲案,已录入,c\w+,$/);

    await chosen([rows[2] ?? '']);
    await page.getByText('案号已有案件使用: A-3').waitFor();
    expect(await found('A-')).toHaveLength(3);
  }, 90_000);

  it('produces an instrument, shows its PDF and has it among the materials', async () => {
    const { id } = await world.bureau.requestFiling();
    await page.goto(`/desk/${id}?work=instrument&what=filing-report`);
    await page.getByRole('button', { name: /^生成并入卷/ }).click();
    const viewer = page.getByRole('dialog');
    const missing = page.getByRole('alert');
    await viewer.or(missing).first().waitFor();
    for (const field of await page.locator('textarea[aria-invalid=true]').all()) await field.fill('补充内容');
    if ((await missing.count()) > 0) await page.getByRole('button', { name: /^生成并入卷/ }).click();
    await viewer.locator('canvas').first().waitFor();
    const { materials } = await caseNow(id);
    expect(materials.filter(({ mediaType }) => mediaType === 'application/pdf')).toHaveLength(1);
    await viewer.getByRole('button', { name: '关闭' }).click();
  }, 90_000);

  it('withdraws a request that nobody has decided, with its reason', async () => {
    const { id } = await world.bureau.requestFiling();
    await page.goto(`/desk/${id}`);
    await page.getByRole('button', { name: '撤回', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '撤回理由' }).fill('材料有误，另行呈请。');
    await dialog.getByRole('button', { name: '撤回', exact: true }).click();
    await page.getByText('没有未决的呈请').waitFor();
    expect((await caseNow(id)).requests.map(({ status }) => status)).toEqual(['withdrawn']);
  }, 60_000);

  it('raises a recusal that the Leader decides, and proposes a repair in a case of its own', async () => {
    const { id } = await world.bureau.requestFiling();
    await page.goto(`/cases/${id}?tab=recusals`);
    await page.getByRole('button', { name: '提出回避' }).click();
    const dialog = page.getByRole('dialog');
    await pickOfficer(dialog, '申请回避的民警', 'legal-officer');
    await dialog.getByRole('textbox', { name: '事实与理由' }).fill('与被害人系近亲属。');
    await dialog.getByRole('button', { name: '提出回避', exact: true }).click();
    await page.getByText('待决定').waitFor();
    const leader = await world.loggedIn('bureau-leader', `/admin?tab=recusals&case=${id}`);
    await leader.getByRole('button', { name: '决定', exact: true }).click();
    const decision = leader.getByRole('dialog');
    await decision.getByRole('radio', { name: '已回避' }).check();
    await decision.getByRole('button', { name: '决定', exact: true }).click();
    await decision.waitFor({ state: 'detached' });
    await leader.context().close();
    expect((await caseNow(id)).recusals).toMatchObject([{ officer: 'legal-officer', status: 'recused' }]);

    await page.goto(`/cases/${id}?tab=repairs`);
    await page.getByRole('button', { name: '提出更正' }).click();
    await dialog.getByRole('combobox', { name: '更正方式' }).selectOption('unlock-request');
    await dialog.getByRole('combobox', { name: '更正对象' }).selectOption({ index: 1 });
    await dialog.getByRole('textbox', { name: '差错事实与理由' }).fill('审签人调离，呈请停滞。');
    await dialog.getByRole('button', { name: '提出更正', exact: true }).click();
    await page.getByRole('link', { name: '查看更正程序' }).click();
    await page.waitForURL(/\/cases\/(?!.*tab=repairs)/);
    await page
      .getByRole('heading', { name: /差错更正/ })
      .first()
      .waitFor();
  }, 90_000);

  it('goes on to the next task on the page of one task, and points a problem out outside a signature', async () => {
    const first = await world.bureau.requestFiling();
    const reviewer = await world.loggedIn('legal-officer-2', `/tasks/${first.task}`);
    await reviewer.getByRole('link', { name: /^下一项/ }).waitFor();
    await reviewer.getByRole('tab', { name: /^问题/ }).click();
    await reviewer.getByRole('tabpanel').getByRole('button', { name: '指出问题' }).click();
    const dialog = reviewer.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '整改要求' }).fill('补充价格认定。');
    await dialog.getByRole('button', { name: '指出问题', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await reviewer.getByText('补充价格认定。').first().waitFor();
    expect((await caseNow(first.id)).findings).toMatchObject([
      { requirement: '补充价格认定。', signature: null, by: 'legal-officer-2' },
    ]);
    await reviewer.getByRole('link', { name: /^下一项/ }).click();
    await reviewer.waitForURL((url) => !url.pathname.endsWith(first.task));
    await reviewer.getByRole('tab', { name: /^问题/ }).waitFor();
    await reviewer.context().close();
  }, 90_000);
});
