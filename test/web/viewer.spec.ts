import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { must } from '#libs/client';
import { filing, theft } from '../../apps/api/test/support/bureau.js';
import { pdfOf, png, wav } from './support/files.js';
import { World } from './support/world.js';

const script = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>';

/** What of the page's document is asked about from inside it. */
type Media = Readonly<{ readyState: number; duration: number; naturalWidth: number; height: number }>;
type Inside = Readonly<{ document: Readonly<{ querySelector(of: string): Media | null }> }>;

/** So much of it has come that it can be played. */
const playable = (page: Page, kind: 'audio' | 'video') =>
  page.waitForFunction(
    (of) => ((globalThis as unknown as Inside).document.querySelector(of)?.readyState ?? 0) > 0,
    kind,
  );

const files = [
  ['report.pdf', 'application/pdf', pdfOf(['First line', 'Second line'])],
  ['scene.png', 'image/png', png],
  ['notes.txt', 'text/plain', Buffer.from(`第一行\n${script}`)],
  ['call.wav', 'audio/wav', wav()],
  ['room.webm', 'video/webm', wav()],
  ['page.html', 'text/html', Buffer.from(`<p>讯问笔录</p>${script}`)],
  ['odd.bin', 'application/octet-stream', Buffer.from([1, 2, 3])],
  ['torn.pdf', 'application/pdf', Buffer.from('%PDF-1.4 and nothing of one')],
] as const;

describe('materials in a browser', () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await World.open();
    const system = await world.bureau.system();
    const { id } = await must('case', system.startCase({ ...theft, title: `电缆案 ${script}` }));
    const digests: string[] = [];
    for (const [name, mediaType, bytes] of files) {
      const file = { name: `${script}${name}`, mediaType, bytes };
      const filed = { document: 'filing-report', title: `${script} ${name}`, file };
      digests.push((await must(name, system.fileMaterial(id, filed))).digest);
    }
    const handler = await world.bureau.as('handler');
    const [first = ''] = digests;
    const request = { ...filing(first), materials: digests, grounds: script };
    await must('request', handler.requestLink(id, request));
    page = await world.loggedIn('legal-officer', `/inbox?task=${await world.bureau.openTask(id)}`);
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const show = (name: string) =>
    page.getByRole('navigation', { name: '材料' }).getByRole('button', { name }).click();

  it('leave the column to answer in within the window, however long the title', async () => {
    const panel = await page.getByRole('tabpanel').boundingBox();
    const { width = 0 } = page.viewportSize() ?? {};
    expect((panel?.x ?? 0) + (panel?.width ?? Infinity)).toBeLessThanOrEqual(width);
  });

  it('are named, asked for and titled in words that run nothing', async () => {
    await page.getByRole('heading', { level: 1, name: script }).waitFor();
    await page.getByText(script).first().waitFor();
    expect(await page.title()).not.toBe('run');
  });

  it('are drawn when they are PDF, and a click finds the line', async () => {
    await show('report.pdf');
    const canvas = page.getByRole('img', { name: '第 1 页' });
    await canvas.waitFor();
    await page.waitForFunction(
      () => ((globalThis as unknown as Inside).document.querySelector('canvas')?.height ?? 0) > 500,
    );
    await page.getByRole('button', { name: '指出问题' }).click();
    const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
    await canvas.click({ position: { x: width / 4, y: height * ((842 - 686) / 842) } });
    const item = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('textbox', { name: '1 须做什么' }) });
    expect(await item.getByRole('textbox').first().inputValue()).toBe('“Second line”：');
    expect(await item.getByRole('spinbutton', { name: '1 页' }).inputValue()).toBe('1');
    expect(await item.getByRole('spinbutton', { name: '1 行' }).inputValue()).toBe('2');
    await item.getByRole('button', { name: '1 删除此项' }).click();
    await page.getByRole('button', { name: '指出问题' }).click();
  });

  it('are shown as pictures', async () => {
    await show('scene.png');
    const image = page.getByRole('img', { name: 'scene.png' });
    await image.waitFor();
    expect(await image.evaluate((shown) => (shown as unknown as Media).naturalWidth)).toBe(1);
  });

  it('are read as text, line by line, markup and all', async () => {
    await show('notes.txt');
    await page.getByText('第一行').waitFor();
    await page.locator('ol').getByText(script, { exact: true }).waitFor();
    expect(await page.title()).not.toBe('run');
  });

  it('are heard', async () => {
    await show('call.wav');
    await page.locator('audio').waitFor();
    await playable(page, 'audio');
    const heard = await page.locator('audio').evaluate((sound) => (sound as unknown as Media).duration);
    expect(heard).toBeCloseTo(0.1);
  });

  it('are watched', async () => {
    await show('room.webm');
    await page.locator('video[controls]').waitFor();
    await playable(page, 'video');
  });

  it('are shown as documents in a frame that runs nothing', async () => {
    await show('page.html');
    await page.frameLocator('iframe').getByText('讯问笔录').waitFor();
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-same-origin');
    expect(await page.title()).not.toBe('run');
  });

  it('are handed over as a file when they cannot be shown, and said to be broken when they are', async () => {
    await show('odd.bin');
    await page.getByText('此类文件（application/octet-stream）不能在此显示').waitFor();
    expect(await page.getByRole('link', { name: '下载' }).getAttribute('download')).not.toMatch(/[<>"|]/);
    await show('torn.pdf');
    await page.getByText('此文件名为 PDF，内容却不是可读的 PDF').waitFor();
    await page.getByText('材料已全部打开').waitFor();
  });
});
