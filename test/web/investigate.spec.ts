import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { must } from '#libs/client';
import { Following } from '../../apps/api/test/support/following.js';
import { expectAccessible, expectFitting } from './support/page-checks.js';
import { World, type Language } from './support/world.js';

/** An investigator asks across cases, keeps the question under an inquiry, takes the answer away, and sees who answers. */
describe('an investigator’s pages', () => {
  let world: World;
  let following: Following;
  let caseId: string;
  let inquiry: string;

  beforeAll(async () => {
    world = await World.open();
    following = new Following(world.api);
    caseId = await world.bureau.approvedFiling();
    await world.bureau.approvedFiling();
    await following.caughtUp();
    const { questions } = await world.bureau.as('investigator');
    ({ id: inquiry } = await must(
      'open',
      questions.openInquiry({ number: '督〔2026〕1号', subject: '抽查' }),
    ));
    await must(
      'save',
      questions.saveQuestion(inquiry, { kind: 'pairs', parameters: { atLeast: 1 }, note: '谁总为谁签' }),
    );
    await must('close', questions.closeInquiry(inquiry, '核查完毕'));
    await must('reopen', questions.reopenInquiry(inquiry, '有新线索'));
    await must('close', questions.closeInquiry(inquiry, '再次核查完毕'));
  }, 120_000);
  afterAll(async () => {
    await following.end();
    await world.end();
  }, 60_000);

  const downloaded = async (page: Page, press: () => Promise<void>): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return readFileSync(await download.path());
  };

  it('asks, saves under a new inquiry, and is told what has changed since', async () => {
    const page = await world.loggedIn('investigator', '/investigate');
    await page.getByRole('link', { name: /^快签/ }).click();
    await page.getByText('8 项', { exact: true }).waitFor();
    await page.getByRole('combobox', { name: '意见', exact: true }).selectOption('return');
    await page.getByRole('button', { name: '提问' }).click();
    await page.getByText('没有符合条件的签名').waitFor();
    expect(new URL(page.url()).searchParams.get('decision')).toBe('return');
    await page.getByRole('combobox', { name: '意见', exact: true }).selectOption('approve');
    await page.getByRole('button', { name: '提问' }).click();
    await page.getByText('8 项', { exact: true }).waitFor();

    await page.getByRole('button', { name: '存入督察案号' }).click();
    await page.getByRole('textbox', { name: '案号' }).fill('督〔2026〕2号');
    await page.getByRole('textbox', { name: '事由' }).fill('快签核查');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('link', { name: '已存入 督〔2026〕2号' }).click();
    await page.getByRole('heading', { level: 1, name: '督〔2026〕2号' }).waitFor();
    await page.getByText('存时 8 项').waitFor();

    await world.bureau.approvedFiling();
    await following.caughtUp();
    await page.getByRole('button', { name: '存后有何变化' }).click();
    await page.getByText('现在 12 项').waitFor();
    await page.getByRole('heading', { name: '新增 · 4' }).waitFor();
    await page.getByRole('link', { name: /^签名/ }).first().click();
    await page.getByRole('slider').waitFor();
    await page.context().close();
  }, 90_000);

  it('closes an inquiry with a reason, asks nothing more for it, and opens it again, by the keyboard', async () => {
    const { questions } = await world.bureau.as('investigator');
    const number = '督〔2026〕3号';
    const { id } = await must('open', questions.openInquiry({ number, subject: '结案' }));
    await must('save', questions.saveQuestion(id, { kind: 'pairs', parameters: { atLeast: 1 } }));
    const page = await world.loggedIn('investigator', `/investigate/inquiries/${id}`);
    const turn = async (press: string, reason: string) => {
      await page.getByRole('button', { name: press, exact: true }).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: '理由' }).focus();
      await page.keyboard.insertText(reason);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
    };
    await turn('结案', '核查完毕');
    await page.getByText('核查完毕').waitFor();
    expect(await page.getByRole('link', { name: '为此案另提问题' }).count()).toBe(0);
    await page.getByRole('button', { name: '存后有何变化' }).click();
    await page.getByText('存后没有变化').waitFor();

    await page.goto('/investigate');
    await page.getByRole('combobox', { name: '显示哪些督察案' }).selectOption('closed');
    await page.getByRole('link', { name: number }).click();
    await page.getByText('核查完毕').waitFor();
    await turn('重启', '有新线索');
    await page.getByText('有新线索').waitFor();
    await page.getByRole('link', { name: '为此案另提问题' }).waitFor();
    expect((await must('view', questions.inquiry(id))).closedAt).toBeNull();
    await page.context().close();
  }, 60_000);

  it('says that every look is recorded, and it is', async () => {
    const page = await world.loggedIn('investigator', '/investigate/questions/never-returned?atLeast=1');
    await page.getByRole('note').filter({ hasText: '记入日志' }).waitFor();
    await page.getByText('4 项', { exact: true }).waitFor();
    const { items } = await must(
      'ledger',
      (await world.bureau.as('investigator')).ledger('investigator', { limit: 1 }),
    );
    expect(items[0]).toMatchObject({ type: 'QuestionAsked', data: { kind: 'never-returned' } });
    await page.context().close();
  });

  it('gives the answer, the case and the ledger as files', async () => {
    const page = await world.loggedIn('investigator', '/investigate/questions/pairs?atLeast=1');
    const csv = await downloaded(page, () => page.getByRole('button', { name: '导出 CSV' }).click());
    expect(csv.toString('utf8')).toMatch(/^\uFEFF呈请人,签署人,/);
    await page.goto(`/cases/${caseId}`);
    const pdf = await downloaded(page, () => page.getByRole('button', { name: '导出 PDF 报告' }).click());
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await page.goto('/investigate/unit-leader?type=SignedOff');
    const ledger = await downloaded(page, () => page.getByRole('button', { name: '导出 CSV' }).click());
    expect(ledger.toString('utf8').trim().split('\r\n').slice(1)).toEqual(
      expect.arrayContaining([expect.stringContaining('SignedOff')]),
    );
    await page.context().close();
  });

  it('draws who answers, reached by the keyboard, one link at a time', async () => {
    const page = await world.loggedIn('investigator', `/cases/${caseId}?tab=graph`);
    const drawing = page.getByRole('group', { name: '责任关系图' });
    const leader = drawing.getByRole('link', { name: /bureau-leader/ });
    await leader.focus();
    expect(await drawing.getAttribute('data-chosen')).toBe('true');
    await page.getByRole('combobox', { name: '只看环节' }).selectOption({ index: 1 });
    expect(new URL(page.url()).searchParams.get('of')).toMatch(/^c/);
    await leader.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /履职记录/ }).waitFor();
    await page.context().close();
  });

  it('draws who answered at the instant of the slider, and nothing that nobody had done yet', async () => {
    const { items } = await must(
      'events',
      (await world.bureau.as('investigator')).events(caseId, { limit: 200 }),
    );
    const [first, second] = items.filter(({ type }) => type === 'SignedOff').map(({ version }) => version);
    const page = await world.loggedIn('investigator', `/replay/${caseId}?tab=graph&at=${first}`);
    const drawing = page.getByRole('group', { name: '责任关系图' });
    const named = (officer: string) => page.getByRole('link', { name: new RegExp(`^${officer}(?!-\\d)`) });
    const person = (officer: string) => drawing.locator(named(officer));
    const place = async () => {
      const box = drawing.locator('foreignObject', { has: named('legal-officer') });
      return [await box.getAttribute('x'), await box.getAttribute('y')];
    };
    await person('legal-officer').waitFor();
    expect(await person('unit-leader').count()).toBe(0);
    expect(await person('handler').innerText()).toContain('对 1 个环节负责');
    const before = await place();

    await page.getByRole('slider').focus();
    for (let version = first ?? 0; version < (second ?? 0); version += 1)
      await page.keyboard.press('ArrowRight');
    await person('unit-leader').waitFor();
    expect(await person('bureau-leader').count()).toBe(0);
    await page.keyboard.press('End');
    await person('bureau-leader').filter({ hasText: '对 1 个环节负责' }).waitFor();
    expect(await person('handler').innerText()).not.toContain('负责');
    expect(await place()).toEqual(before);

    await page.keyboard.press('Home');
    await page.getByText('还没有呈请').waitFor();
    await page.getByRole('link', { name: '谁负责' }).click();
    await page.getByText('暂无全案负责人').waitFor();
    expect(await page.getByRole('row').count()).toBe(1);
    await page.context().close();
  }, 60_000);

  it('says so when the network is gone, and asks by itself when it is back', async () => {
    const page = await world.loggedIn('investigator', '/investigate/questions/pairs?atLeast=1');
    await page.getByText('1 项', { exact: true }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('spinbutton', { name: '至少签署次数' }).fill('2');
    await page.getByRole('button', { name: '提问' }).click();
    await page.getByText('网络已断开').waitFor();
    await page.context().setOffline(false);
    await page.getByText('1 项', { exact: true }).waitFor();
    await page.context().close();
  });

  const pages = [
    ['investigate', () => '/investigate'],
    ['reading time', () => '/investigate/questions/reading-time'],
    ['pairs', () => '/investigate/questions/pairs?atLeast=1'],
    ['never returned', () => '/investigate/questions/never-returned?atLeast=1'],
    ['outside authority', () => '/investigate/questions/outside-authority'],
    ['inquiry', () => `/investigate/inquiries/${inquiry}`],
    ['closed inquiries', () => '/investigate?inquiries=closed'],
    ['ledger', () => '/investigate/legal-officer?type=SignedOff'],
    ['graph', () => `/cases/${caseId}?tab=graph`],
    ['graph in a replay', () => `/replay/${caseId}?tab=graph`],
  ] as const;

  it.each(['zh', 'en'] as const)(
    'have no serious or critical fault for axe, in %s, light and dark',
    (language: Language) =>
      expectAccessible(world, 'investigator', pages, language, async (name, page) => {
        if (name === 'inquiry') await page.locator('button[aria-expanded]').first().click();
      }),
    200_000,
  );

  it(
    'fit a phone and a magnified screen without scrolling sideways',
    () => expectFitting(world, 'investigator', pages),
    120_000,
  );
});
