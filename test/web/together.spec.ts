import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { must } from '#libs/client';
import { enrolKey } from './support/officer-page.js';
import { answer, openMaterials, sign } from './support/room.js';
import { World } from './support/world.js';

/** How long the server stays away; `AWAY_SECONDS=60` waits out the whole minute. */
const awayMs = Number(process.env['AWAY_SECONDS'] ?? 3) * 1_000;

describe('several people, several windows, and a network that fails', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    world.publish();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const signedOffs = async (id: string) => {
    const { items } = await must(
      'events',
      (await world.bureau.as('investigator')).events(id, { limit: 200 }),
    );
    return items.filter(({ type }) => type === 'SignedOff');
  };
  const facts = (page: Page) => page.getByRole('textbox', { name: '事实' });
  /** The field, once what was written in it before is there. */
  const written = (page: Page) => page.getByRole('textbox', { name: '事实', disabled: false });
  const keptDraft = (page: Page) =>
    page.waitForResponse(
      (reply) => reply.request().method() === 'PUT' && reply.url().endsWith('/draft') && reply.ok(),
    );

  it('hear of a new task, of each other, and of a task that is taken away while it is open', async () => {
    const page = await world.loggedIn('legal-officer');
    await page.getByText('没有等待办理的任务').waitFor();
    const { task } = await world.bureau.requestFiling();
    await page.getByRole('button', { name: /^电缆盗窃案/ }).waitFor();
    await page.goto(`/inbox?task=${task}`);
    const kept = keptDraft(page);
    await facts(page).fill('正在核实时间。');
    await kept;

    const other = await world.loggedIn('legal-officer-2', `/inbox?task=${task}`);
    await other.getByText(/legal-officer (也在查看|正在填写意见)/).waitFor();
    await other.getByRole('button', { name: '认领' }).click();
    await page.getByText('任务已由他人办理 · legal-officer-2').waitFor();
    await page.getByText('您写的内容仍在草稿中').waitFor();
    await page.getByText('正在核实时间。').waitFor();
    await other.getByRole('button', { name: '放回' }).click();
    await facts(page).waitFor();
    expect(await facts(page).inputValue()).toBe('正在核实时间。');
    await other.context().close();
    await page.context().close();
  }, 120_000);

  it('are told when another window has changed the draft, and lose neither', async () => {
    const { task } = await world.bureau.requestFiling();
    const first = await world.loggedIn('legal-officer', `/inbox?task=${task}`);
    await facts(first).waitFor();
    const second = await first.context().newPage();
    await second.goto(`/inbox?task=${task}`);
    await facts(second).waitFor();
    const kept = keptDraft(first);
    await facts(first).fill('第一个窗口');
    await kept;
    await facts(second).fill('第二个窗口');
    await second.getByText('另一窗口改过这份草稿').waitFor();
    expect(await facts(second).inputValue()).toBe('第二个窗口');
    const overwritten = keptDraft(second);
    await second.getByRole('button', { name: '保留本页内容' }).click();
    await overwritten;
    await first.reload();
    await written(first).waitFor();
    expect(await facts(first).inputValue()).toBe('第二个窗口');
    await first.context().close();
  }, 120_000);

  it('write nothing until their draft has come, and read meanwhile; pages count as read', async () => {
    const { task } = await world.bureau.requestFiling();
    const page = await world.loggedIn('legal-officer', `/inbox?task=${task}`);
    const kept = keptDraft(page);
    await facts(page).fill('上午写下的');
    await kept;
    let arrive: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/draft', async (route) => {
      if (route.request().method() === 'GET') await held;
      await route.continue();
    });
    await page.reload();
    await page.getByText('正在取回先前写下的内容').waitFor();
    expect(await facts(page).isDisabled()).toBe(true);
    await page.keyboard.press('2');
    expect(await page.getByRole('radio', { name: /^退回/ }).isChecked()).toBe(false);
    await openMaterials(page);
    arrive();
    await written(page).waitFor();
    expect(await facts(page).inputValue()).toBe('上午写下的');
    expect(await page.getByRole('radio', { name: /^退回/ }).isChecked()).toBe(false);
    await page.context().close();
  }, 60_000);

  it('go on when their draft cannot be had, and overwrite it only when they say so', async () => {
    const { task } = await world.bureau.requestFiling();
    const page = await world.loggedIn('legal-officer', `/inbox?task=${task}`);
    const kept = keptDraft(page);
    await facts(page).fill('上午写下的');
    await kept;
    const gone = (route: Route) =>
      route.request().method() === 'GET' ? route.abort('connectionrefused') : route.continue();
    await page.route('**/draft', gone);
    await page.reload();
    await page.getByText('未能取回先前写下的内容').waitFor();
    await facts(page).fill('下午写下的');
    await page.getByText('另一窗口改过这份草稿').waitFor();
    await page.unroute('**/draft', gone);
    await page.reload();
    await written(page).waitFor();
    expect(await facts(page).inputValue()).toBe('上午写下的');
    await page.context().close();
  }, 60_000);

  it('sign once when the network is away for the whole of it, and the draft waits on the page', async () => {
    const { id, task } = await world.bureau.requestFiling();
    const page = await world.loggedIn('legal-officer');
    await enrolKey(world, page, 'legal-officer', /软件密钥/);
    await page.goto(`/inbox?task=${task}`);
    await answer(page);
    await page.context().setOffline(true);
    await facts(page).fill('断网时写下的一句。');
    await page.getByText('草稿仅存于本页').waitFor();
    await page.getByRole('button', { name: '核对并签署' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^签署/ }).click();
    await dialog.getByText('正在用同一编号重试；不会重复签署').waitFor();
    expect(await signedOffs(id)).toHaveLength(0);
    await page.context().setOffline(false);
    await dialog.waitFor({ state: 'detached', timeout: 30_000 });
    expect(await signedOffs(id)).toHaveLength(1);
    await page.context().close();
  }, 120_000);

  it(
    'sign once when the server is gone meanwhile, and what was written while it was is what was signed',
    async () => {
      const { id, task } = await world.bureau.requestFiling();
      const page = await world.loggedIn('legal-officer');
      await enrolKey(world, page, 'legal-officer', /软件密钥/);
      await page.goto(`/inbox?task=${task}`);
      await answer(page);
      const gone = (route: Route) => route.abort('connectionrefused');
      await page.route('**/*', gone);
      await facts(page).fill('服务器不在时写下的一句。');
      await page.getByText('草稿仅存于本页').waitFor();
      await page.getByRole('button', { name: '核对并签署' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: /^签署/ }).dblclick();
      await dialog.getByText('正在用同一编号重试；不会重复签署').waitFor();
      await page.waitForTimeout(awayMs);
      expect(await signedOffs(id)).toHaveLength(0);
      await page.unroute('**/*', gone);
      await dialog.waitFor({ state: 'detached', timeout: 60_000 });
      const { requests } = await must('case', (await world.bureau.as('investigator')).case(id));
      const signatures = requests.flatMap(({ rounds }) => rounds.flatMap((round) => round.signatures));
      expect(signatures.map(({ opinion }) => opinion.facts)).toEqual(['服务器不在时写下的一句。']);
      await page.context().close();
    },
    180_000 + awayMs,
  );

  it('sign after all when the session ended while the record lay open', async () => {
    const { id, task } = await world.bureau.requestFiling();
    const page = await world.loggedIn('legal-officer');
    await enrolKey(world, page, 'legal-officer', /软件密钥/);
    await page.goto(`/inbox?task=${task}`);
    await answer(page);
    await page.getByRole('button', { name: '核对并签署' }).click();
    const record = page.getByRole('dialog', { name: '核对将要签署的内容' });
    const signNow = record.getByRole('button', { name: /^签署/ });
    await signNow.waitFor();
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await signNow.click();
    const over = page.getByRole('dialog', { name: '登录已过期' });
    await over.waitFor();
    expect(await signedOffs(id)).toHaveLength(0);
    // Signing in happens in a window of its own; here the session simply is there again, and the page is told.
    await page.context().addCookies(cookies);
    const signedIn = await page.context().newPage();
    await signedIn.goto('/signed-in');
    await over.waitFor({ state: 'detached' });
    await signNow.dblclick();
    await record.waitFor({ state: 'detached' });
    expect(await signedOffs(id)).toHaveLength(1);
    await page.context().close();
  }, 120_000);

  it('take back a signature while nothing rests on it, with a reason, and sign anew', async () => {
    const { id, task } = await world.bureau.requestFiling();
    const page = await world.loggedIn('legal-officer');
    await enrolKey(world, page, 'legal-officer', /软件密钥/);
    await page.goto(`/tasks/${task}`);
    await answer(page);
    await sign(page);
    await page.goto(`/tasks/${task}`);
    await page.getByRole('button', { name: '撤回我的签名' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '撤回理由' }).fill('漏看一份材料');
    await dialog.getByRole('button', { name: '撤回', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await answer(page);
    await page.getByRole('tab', { name: /^经过/ }).click();
    await page.getByText('本人已撤回：').waitFor();
    await page.getByRole('tab', { name: '审签' }).click();
    await sign(page);
    const { items } = await must(
      'events',
      (await world.bureau.as('investigator')).events(id, { limit: 200 }),
    );
    const acts = items.map(({ type }) => type).filter((type) => type.startsWith('Sign'));
    expect(acts).toEqual(['SignedOff', 'SignatureWithdrawn', 'SignedOff']);
    await page.context().close();
  }, 120_000);
});
