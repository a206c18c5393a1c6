import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { pickOfficer } from './support/officer-page.js';
import { World } from './support/world.js';

/** What is kept from a reader says so in his language; a case is sealed, and opened again, in its page. */
describe('what is withheld and what is sealed, in a browser', () => {
  let world: World;
  let id: string;
  beforeAll(async () => {
    world = await World.open();
    ({ id } = await world.bureau.requestFiling());
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  it.each([
    ['zh', '不予显示：与本案无办理关系', /与本案无办理关系，材料不予打开/, '文书材料 1'],
    ['en', 'Withheld: no need in this case', /The documents do not open/, 'Documents 1'],
  ] as const)(
    'tells who has no need, in %s',
    async (language, badge, papers, tab) => {
      const page = await world.loggedIn('legal-reviewer', `/cases/${id}`, { language });
      await page.getByRole('heading', { level: 1, name: '电缆盗窃案' }).waitFor();
      expect(await page.getByText(badge).first().isVisible()).toBe(true);
      expect(await page.getByText('甲').count()).toBe(0);
      await page.getByRole('link', { name: tab }).click();
      await page.getByText(papers).waitFor();
      expect(await page.getByRole('button', { name: /立案报告书|filing/i }).isDisabled()).toBe(true);
      await page.context().close();
    },
    60_000,
  );

  it('shows the name to who has something to do in the case', async () => {
    const page = await world.loggedIn('legal-officer', `/cases/${id}`);
    await page.getByText('甲').first().waitFor();
    expect(await page.getByText('不予显示').count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('is sealed by the leader of the unit, with a reason and a name, and is gone for the others', async () => {
    const page = await world.loggedIn('unit-leader', `/cases/${id}`);
    const seal = page.getByRole('region', { name: '封存' });
    await seal.getByRole('button', { name: '封存案件' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: '封存案件' }).isDisabled()).toBe(true);
    await dialog.getByRole('textbox', { name: /理由/ }).fill('涉及国家秘密');
    await dialog.getByRole('button', { name: '封存案件' }).click();
    await dialog.waitFor({ state: 'detached' });
    await seal.getByText('涉及国家秘密').waitFor();
    const head = page.locator('header', { has: page.getByRole('heading', { level: 1 }) });
    await head.getByText('封存', { exact: true }).waitFor();

    await seal.getByRole('button', { name: '增列知悉人' }).click();
    await pickOfficer(dialog, '民警', 'legal-officer-2');
    await dialog.getByRole('textbox', { name: /理由/ }).fill('审核');
    await dialog.getByRole('button', { name: '增列知悉人' }).click();
    await seal.getByText(/unit-leader 增列 legal-officer-2/).waitFor();
    await page.context().close();

    const gone = await world.loggedIn('legal-officer', `/cases/${id}`);
    await gone.getByRole('alert').waitFor();
    expect(await gone.getByText('电缆盗窃案').count()).toBe(0);
    await gone.goto('/inbox');
    expect(await gone.getByText('电缆盗窃案').count()).toBe(0);
    await gone.context().close();
  }, 90_000);

  it('is in the inbox of who is named, marked as sealed, until the seal is lifted', async () => {
    const page = await world.loggedIn('legal-officer-2', '/inbox?view=available');
    await page.getByText('电缆盗窃案').first().waitFor();
    expect(await page.getByText('封存', { exact: true }).first().isVisible()).toBe(true);
    await page.context().close();
    await must('lift', (await world.bureau.as('unit-leader')).seals.lift(id, '已解密'));
    const back = await world.loggedIn('legal-officer', `/cases/${id}`);
    await back.getByRole('heading', { level: 1, name: '电缆盗窃案' }).waitFor();
    await back.context().close();
  }, 60_000);

  it('is started sealed by the form, once somebody is named who keeps seals, and was never there for others', async () => {
    const page = await world.loggedIn('handler', '/desk/new');
    await page.getByLabel('案件名称').fill('自始封存案');
    await page.getByRole('textbox', { name: '姓名', exact: true }).fill('乙');
    await page.getByLabel('涉嫌罪名').fill('盗窃罪');
    const seal = page.getByRole('region', { name: '封存' });
    await seal.getByRole('checkbox', { name: '自受理起封存' }).check();
    await seal.getByRole('textbox', { name: /封存理由/ }).fill('涉及国家秘密');
    await pickOfficer(seal, '增列知悉人', 'legal-officer-2');
    await page.getByRole('button', { name: '录入案件' }).click();
    await page
      .getByRole('alert')
      .getByText(/须有一名有权封存的人员/)
      .waitFor();
    await pickOfficer(seal, '增列知悉人', 'unit-leader');
    await page.getByRole('button', { name: '录入案件' }).click();
    await page.waitForURL(/\/desk\/[^/?]+\?work=record/);
    const started = new URL(page.url()).pathname.split('/')[2] ?? '';
    await page.goto(`/cases/${started}`);
    await page.getByText('涉及国家秘密').waitFor();
    await page.context().close();

    const stranger = await world.loggedIn('legal-officer', `/cases/${started}`);
    await stranger.getByRole('alert').waitFor();
    expect(await stranger.getByText('自始封存案').count()).toBe(0);
    await stranger.context().close();
    const keeper = await world.loggedIn('unit-leader', `/cases/${started}`);
    await keeper.getByRole('heading', { level: 1, name: '自始封存案' }).waitFor();
    await keeper.context().close();
  }, 90_000);
});
