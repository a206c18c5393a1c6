import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import type { Locator, Page } from 'playwright-core';
import { projectRoot } from '../../tools/process/project-root.js';
import { enrolKey, pickOfficer } from './support/officer-page.js';
import { World } from './support/world.js';

const repair = join(projectRoot, 'libs', 'procedures', 'definitions', 'repair.yaml');

const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** Every change is made through the page, and looked for in the log's own answers. */
describe('administration in a browser', () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await World.open();
    page = await world.loggedIn('admin', '/admin');
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const officer = async (id: string) =>
    must('officer', (await world.bureau.as('admin')).directory.officer(id));
  const dialog = (): Locator => page.getByRole('dialog').last();
  /** Presses the button of the dialog in front, and waits until that dialog has gone. */
  const act = async (word: string) => {
    const all = page.getByRole('dialog');
    const nth = (await all.count()) - 1;
    await dialog().getByRole('button', { name: word, exact: true }).last().click();
    await all.nth(nth).waitFor({ state: 'detached' });
  };

  it('finds an officer by a part of the id, records a failed exam, suspends and lifts, each with its reason', async () => {
    await page.goto('/admin?tab=officers');
    await page.getByRole('searchbox').fill('legal-officer-');
    await page.getByRole('link', { name: 'legal-officer-2' }).click();
    await page.getByRole('button', { name: '登记考试' }).click();
    await dialog().getByRole('textbox', { name: '考试名称' }).fill('2026 初级');
    await dialog().getByRole('combobox', { name: '结果' }).selectOption('fail');
    await act('登记考试');
    await page.getByRole('dialog').getByText('2026 初级').waitFor();
    await page.getByRole('button', { name: '停止审批' }).click();
    await dialog().getByRole('textbox', { name: '理由' }).fill('末位三次');
    await act('停止审批');
    await page.getByRole('dialog').getByText('末位三次').first().waitFor();
    expect(await officer('legal-officer-2')).toMatchObject({
      suspension: { reason: '末位三次', to: null },
      exams: [{ exam: '2026 初级', level: 'basic', result: 'fail' }],
    });
    await page.getByRole('button', { name: '恢复审批' }).click();
    await dialog().getByRole('textbox', { name: '理由' }).fill('培训考试合格');
    await act('恢复审批');
    await page.getByRole('button', { name: '停止审批' }).waitFor();
    expect(await officer('legal-officer-2')).toMatchObject({ suspension: null });
  }, 120_000);

  it('says an invitation once, and to nobody else', async () => {
    await page.goto('/admin?tab=officers&officer=legal-officer-2');
    await page.getByRole('button', { name: '签发登录邀请' }).click();
    await dialog().getByRole('button', { name: '签发登录邀请', exact: true }).click();
    const secret = await dialog().locator('dd code').last().innerText();
    expect(secret.length).toBeGreaterThan(20);
    await dialog().getByRole('button', { name: '完成' }).click();
    await page.reload();
    await page.getByRole('dialog').getByText('资格').first().waitFor();
    expect(await page.content()).not.toContain(secret);
  }, 60_000);

  it('appoints somebody to act in a post, and removes him', async () => {
    const post = 'criminal-investigation/unit-leader';
    await page.goto('/admin');
    const line = page.getByRole('listitem').filter({ hasText: 'unit-leader' }).last();
    await line.getByRole('button', { name: /^任命/ }).click();
    await pickOfficer(dialog(), '民警', 'legal-officer-2');
    await dialog().getByRole('checkbox', { name: /^代行/ }).check();
    await act('任命');
    await page.getByRole('link', { name: 'legal-officer-2' }).first().waitFor();
    expect((await officer('legal-officer-2')).posts).toContain(post);
    await page.getByRole('button', { name: /^免职: legal-officer-2 · .*unit-leader/ }).click();
    await dialog().getByRole('textbox', { name: '理由' }).fill('原任返岗');
    await act('免职');
    expect((await officer('legal-officer-2')).posts).not.toContain(post);
  }, 60_000);

  it('finds one of five hundred by a part of the name, with the keyboard alone', async () => {
    const head = 'kind,id,name_zh,name_en,unit,posts';
    const staff = Array.from(
      { length: 500 },
      (_, nth) => `officer,p-${nth + 1},警员${nth + 1},Officer ${nth + 1},traffic,`,
    );
    const { directory } = await world.bureau.as('admin');
    const { items: known } = await must('officers', directory.officers({ limit: 200 }));
    const kept = known.map(({ id, unit, posts }) => `officer,${id},${id},${id},${unit},${posts.join(' ')}`);
    const bytes = new TextEncoder().encode([head, ...kept, ...staff].join('\n'));
    await must('import', directory.import({ name: 'all.csv', mediaType: 'text/csv', bytes }));
    await page.goto('/admin?tab=keys');
    const field = page.getByRole('combobox', { name: '谁的密钥' });
    await field.click();
    const offered = page.getByRole('listbox', { name: '谁的密钥' }).getByRole('option');
    await offered.first().waitFor();
    expect(await offered.count()).toBeLessThanOrEqual(12);
    await field.pressSequentially('警员417');
    await page.getByRole('option', { name: /^警员417 / }).waitFor();
    await field.press('Enter');
    expect(await field.inputValue()).toMatch(/^警员417 · /);
    await field.press('ArrowDown');
    await field.press('Escape');
    expect(await offered.count()).toBe(0);
    await page.goto('/admin?tab=officers');
    await page.getByRole('button', { name: /^继续读取/ }).waitFor();
    expect(await page.getByRole('row').count()).toBe(51);
  }, 120_000);

  it('tries a directory file, names each fault with its line, and writes only what was confirmed', async () => {
    await page.goto('/admin?tab=import');
    const give = (name: string, text: string) =>
      page.getByLabel('选择机构人员文件').setInputFiles(textFile(name, text));
    const head = 'kind,id,name_zh,name_en,unit,posts';
    await give('bad.csv', `${head}\nunit,new-unit,新单位,New unit,nowhere,\n`);
    await page
      .getByRole('alert')
      .getByText(/第 2 行/)
      .waitFor();
    await give('good.csv', `${head}\nunit,river-station,河口派出所,River Station,,\n`);
    await page.getByText('新增 1').waitFor();
    const units = async () => must('units', (await world.bureau.as('admin')).directory.units({ limit: 200 }));
    const has = async () => (await units()).items.some(({ id }) => id === 'river-station');
    expect(await has()).toBe(false);
    await page.getByRole('button', { name: '确认写入' }).click();
    await page.getByText(/已写入 \d+ 项变更/).waitFor();
    expect(await has()).toBe(true);
  }, 60_000);

  it('confirms a key as the second person', async () => {
    const owner = await world.loggedIn('legal-officer', '/profile');
    await enrolKey(world, owner, 'legal-officer', /软件密钥/);
    await owner.goto('/profile');
    await owner.getByRole('button', { name: /软件密钥/ }).click();
    await owner.context().close();
    await page.goto('/admin?tab=keys');
    await pickOfficer(page, '谁的密钥', 'legal-officer');
    const confirm = page.getByRole('button', { name: '确认: legal-officer', exact: true });
    await confirm.click();
    await confirm.waitFor({ state: 'detached' });
    const keys = await must('keys', (await world.bureau.as('admin')).directory.keys('legal-officer'));
    expect(keys.items.filter(({ status }) => status === 'pending')).toEqual([]);
  }, 90_000);

  it('tries a definition, shows what it changes, publishes it, and compares it with the version before', async () => {
    await page.goto('/admin?tab=procedures&procedure=repair');
    const text = readFileSync(repair, 'utf8');
    const give = (name: string, said: string) =>
      page.getByLabel('试一个程序文件').setInputFiles(textFile(name, said));
    await give('torn.yaml', text.replace('kind: review', 'kind: glance'));
    await page
      .getByRole('alert')
      .getByText(/第 \d+ 行/)
      .first()
      .waitFor();
    await give('next.yaml', text.replace('version: 1', 'version: 2').replace('limit: P5D', 'limit: P3D'));
    const row = page.getByRole('row').filter({ hasText: '法制部门审核' });
    expect(await row.first().innerText()).toMatch(/5 日.*3 日/s);
    await page.getByRole('button', { name: '发布为第 2 版' }).click();
    await page.getByText('已发布第 2 版').waitFor();
    await page.getByRole('link', { name: '与第 1 版比较' }).click();
    await page.getByRole('heading', { name: '第 1 版 → 第 2 版' }).waitFor();
    expect(await row.first().innerText()).toMatch(/5 日.*3 日/s);
  }, 90_000);
});
