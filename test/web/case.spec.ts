import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { heldCase, type HeldCase } from './support/held-case.js';
import { World } from './support/world.js';

describe('a case in a browser', () => {
  let world: World;
  let held: HeldCase;
  beforeAll(async () => {
    world = await World.open();
    held = await heldCase(world);
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const advance = async (to: string) => must('advance', (await world.bureau.as('admin')).advance(to, true));

  it('is found, and tells its story: stage, who is held, what is owed, who signed', async () => {
    const page = await world.loggedIn('handler', '/cases');
    await page.getByRole('link', { name: '电缆盗窃案' }).click();
    await page.getByRole('heading', { level: 1, name: '电缆盗窃案' }).waitFor();
    expect(await page.locator('[aria-current=step]').innerText()).toContain('强制措施');
    const timeline = page.getByRole('region', { name: '时间轴' });
    expect(await timeline.getByText('拘留：自 2026-03-05 21:50').count()).toBe(1);
    expect(await timeline.getByText('提请批准逮捕期限：2026-03-09 00:00 届满').count()).toBeGreaterThan(0);
    expect(await page.getByText('拘留通知家属').count()).toBeGreaterThan(0);

    await timeline.getByRole('link', { name: '按环节' }).click();
    await page.waitForURL(/by=link/);
    expect(await timeline.getByText('bureau-leader 同意').count()).toBe(2);

    await page.getByRole('link', { name: '文书材料 3' }).click();
    await page.getByRole('button', { name: '呈请拘留报告书' }).click();
    await page.getByRole('dialog').getByText('detention-report').first().waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: '谁负责' }).click();
    await page.getByText('尚无处理决定，暂无全案负责人').waitFor();
    expect(await page.getByRole('row', { name: /^拘留/ }).innerText()).toContain('bureau-leader');
    await page.context().close();
  }, 60_000);

  it('is not there for whom it does not exist', async () => {
    const page = await world.loggedIn('stranger', `/cases/${held.id}`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('电缆盗窃案').count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('prints whole, whatever view is chosen', async () => {
    const page = await world.loggedIn('handler', `/cases/${held.id}?tab=answers`);
    await page.getByText('尚无处理决定，暂无全案负责人').waitFor();
    const story = page.getByRole('region', { name: '时间轴' });
    expect(await story.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await story.isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: '主导航' }).isVisible()).toBe(false);
    await page.context().close();
  }, 60_000);

  it('is replayed at any event, by the keyboard, as it stood then', async () => {
    const page = await world.loggedIn('investigator', `/replay/${held.id}`);
    const slider = page.getByRole('slider', { name: '时刻' });
    await slider.waitFor();
    const events = await must(
      'events',
      (await world.bureau.as('investigator')).events(held.id, { limit: 200 }),
    );
    const count = events.items.length;
    expect(await slider.inputValue()).toBe(String(count));
    expect(await page.getByText('拘留', { exact: true }).first().isVisible()).toBe(true);

    // Before the first signature: nobody is held, and the legal officer is waited for.
    const first = events.items.find(({ type }) => type === 'SignedOff')?.version ?? 0;
    await slider.focus();
    await page.keyboard.press('Home');
    for (let version = 1; version < first - 1; version += 1) await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe(String(first - 1));
    await page.getByText('未采取强制措施').waitFor();
    await page.waitForURL((url) => url.searchParams.get('at') === String(first - 1));
    // The address alone brings back the same instant.
    await page.reload();
    await page.getByText('未采取强制措施').waitFor();
    expect(await slider.inputValue()).toBe(String(first - 1));
    await page.context().close();
  }, 60_000);

  it('shows what an officer had before him, had opened and did not act on; and that this look is recorded', async () => {
    const investigator = await world.bureau.as('investigator');
    const events = await must('events', investigator.events(held.id, { limit: 200 }));
    const opened = events.items.find(({ type }) => type === 'TaskOpened')?.version ?? 0;
    const page = await world.loggedIn('investigator', `/replay/${held.id}?at=${opened}`);
    await page.getByRole('combobox', { name: '谁的视角' }).selectOption('legal-officer');
    await page.getByText('本次查看已记入日志').filter({ hasText: '以 legal-officer 的视角' }).waitFor();
    const eyes = page.locator('section', { has: page.getByRole('combobox', { name: '谁的视角' }) }).last();
    await eyes.getByText('未打开 1 份').waitFor();
    expect(await eyes.getByText('尚未签署').isVisible()).toBe(true);
    // At the end he had signed twice, each time with everything opened.
    await page.getByRole('button', { name: '最后' }).click();
    await eyes.getByText('当时没有可签事项').waitFor();
    expect(await eyes.getByText('已打开 1 份').count()).toBe(2);
    const looks = await world.api.engine.open.log.read('access/2026-03-05' as never);
    expect(looks.map(({ event }) => [event.actor, event.data])).toContainEqual([
      { kind: 'officer', officer: 'investigator' },
      { case: held.id, asOf: null, as: 'legal-officer' },
    ]);
    await page.context().close();
  }, 60_000);

  it('compares two instants', async () => {
    const page = await world.loggedIn('investigator', `/replay/${held.id}?at=1`);
    await page.getByRole('button', { name: /^钉住此刻/ }).click();
    await page.getByText('两个时刻没有不同').waitFor();
    await page.getByRole('button', { name: '最后' }).click();
    const row = page.getByRole('row', { name: /^强制措施/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/无\s+拘留/);
    await page.context().close();
  }, 60_000);

  it('stands on the custody board, by how long is left, in words', async () => {
    const page = await world.loggedIn('handler', '/custody');
    await page.getByRole('heading', { name: '其后届满' }).waitFor();
    await advance('2026-03-08T15:59:59.000Z');
    await page.reload();
    await page.getByRole('heading', { name: '24 小时内届满' }).waitFor();
    const row = page.getByRole('listitem').filter({ hasText: '甲' });
    expect(await row.innerText()).toContain('逾期未办：handler');
    await advance('2026-03-08T16:00:00.000Z');
    await page.reload();
    await page.getByRole('heading', { name: '已超期' }).waitFor();
    expect(await row.getByText('立即释放').isVisible()).toBe(true);
    await page.context().close();
  }, 60_000);
});
