import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import type { Page } from 'playwright-core';
import { World } from './support/world.js';

const megabyte = 1_048_576;
/** Of an office line that somebody else is using too. */
const slowBytesPerSecond = 4 * megabyte;

describe('a file that is filed by the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-uploads-'));
  let world: World;
  let page: Page;
  let id: string;
  beforeAll(async () => {
    world = await World.open();
    ({ id } = await world.bureau.startCase());
    page = await world.loggedIn('handler', `/desk/${id}?work=file`);
    await page.getByLabel('文书种类').selectOption('filing-report');
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await world.end();
  }, 60_000);

  const filed = async () =>
    (await must('case', (await world.bureau.as('handler')).case(id))).materials.map(({ bytes }) => bytes);
  const fileOf = (name: string, bytes: number) => {
    const path = join(folder, name);
    writeFileSync(path, 'x');
    truncateSync(path, bytes);
    return path;
  };
  const picker = () => page.getByLabel(/^上传新文件 呈请立案报告书/);
  const sent = () => {
    let count = 0;
    const hear = ({ method }: { method: () => string }) => void (count += method() === 'POST' ? 1 : 0);
    page.on('request', hear);
    return () => (page.off('request', hear), count);
  };

  it('is refused before a byte has gone when it is empty or larger than the server takes', async () => {
    const before = await filed();
    const posts = sent();
    await picker().setInputFiles(fileOf('empty.pdf', 0));
    await page.getByRole('alert').getByText('空文件不能入卷').waitFor();
    await picker().setInputFiles(fileOf('huge.pdf', 100 * megabyte + 1));
    await page.getByRole('alert').getByText('文件 100.1 MB，超过上限 100.0 MB').waitFor();
    expect(posts()).toBe(0);
    expect(await filed()).toEqual(before);
  }, 60_000);

  it('is refused in words when it is a program under the name of a PDF', async () => {
    const before = await filed();
    const path = join(folder, '<img src=x onerror=alert(1)>.pdf');
    writeFileSync(path, Buffer.from('MZ\u0090\u0000\u0003', 'latin1'));
    await picker().setInputFiles(path);
    await page.getByRole('alert').getByText('文件内容与所称类型不符').waitFor();
    expect(await filed()).toEqual(before);
  }, 60_000);

  it('of 50 MB shows how much has gone, can be stopped, and then is filed once', async () => {
    const before = await filed();
    const devtools = await page.context().newCDPSession(page);
    const throttled = (uploadThroughput: number) =>
      devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput,
      });
    const volume = fileOf('volume.bin', 50 * megabyte);
    await throttled(slowBytesPerSecond);
    await picker().setInputFiles(volume);
    await page
      .getByRole('status')
      .getByText(/已传 [1-9]\d?%/)
      .waitFor();
    await page.getByRole('button', { name: '取消上传' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
    await throttled(-1);
    expect(await filed()).toEqual(before);
    await picker().setInputFiles(volume);
    await page.getByRole('status').filter({ hasText: '已入卷' }).waitFor({ timeout: 60_000 });
    expect(await filed()).toEqual([...before, 50 * megabyte]);
  }, 120_000);
});
