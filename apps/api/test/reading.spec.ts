import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import type { Digest } from '#libs/kernel';
import { askedToRead, pdfOf, publishReadingDrill } from '../../../test/support/reading-drill.js';
import { ApiUnderTest } from './support/api-under-test.js';
import { agreed, Bureau } from './support/bureau.js';

describe('reading by pages', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    await publishReadingDrill(bureau);
  });
  afterAll(() => api.end());

  const report = { name: 'report.pdf', mediaType: 'application/pdf', bytes: pdfOf(3) };
  const asked = (pages: number | null = 3) => askedToRead(bureau, report, pages);
  const reader = () => bureau.as('legal-officer');
  const refused = (code: string, more: object = {}) => ({ ok: false, problem: { code, ...more } });
  type Asked = Awaited<ReturnType<typeof asked>>;
  const open = async ({ id, material, task }: Asked) =>
    must('open', (await reader()).openMaterial(id, material, task));
  const display = async ({ material, task }: Asked, from: number, to = from) =>
    (await reader()).displayed(task, [{ material, from, to }]);
  const dossier = async ({ task }: Asked) => (await must('task', (await reader()).task(task))).dossier;

  it('believes nothing of what was not delivered, nor of pages that are not there', async () => {
    const read = await asked();
    expect(await display(read, 1)).toMatchObject(
      refused('materials-unopened', { materials: [read.material] }),
    );
    await open(read);
    expect(await display(read, 3, 4)).toMatchObject(refused('unknown-page', { page: 4, pages: 3 }));
    const other = `sha256:${'0'.repeat(64)}`;
    expect(await display({ ...read, material: other }, 1)).toMatchObject(refused('unknown-material'));
    expect(await display(read, 3, 2)).toMatchObject(refused('malformed-request'));
    expect(await (await bureau.as('stranger')).displayed(read.task, [])).toMatchObject({ ok: false });
    expect((await dossier(read)).materials).toMatchObject([
      { opened: true, displayed: [], pagesRequired: 3 },
    ]);
    const uncounted = await asked(null);
    await open(uncounted);
    expect(await display(uncounted, 2)).toMatchObject(refused('unknown-page', { pages: 1 }));
  });

  it('stamps them itself, once each, and refuses the approval that lacks one', async () => {
    const read = await asked();
    await open(read);
    const sign = () => bureau.sign('legal-officer', read.task);
    const lacking = (from: number, to: number) =>
      refused('pages-undisplayed', { materials: [{ material: read.material, pages: [{ from, to }] }] });
    expect(await sign()).toMatchObject(lacking(1, 3));
    const first = await must('first', display(read, 1, 2));
    expect(first.receipt).not.toBeNull();
    expect(await must('again', display(read, 2))).toMatchObject({ version: first.version, receipt: null });
    expect(await sign()).toMatchObject(lacking(3, 3));
    expect((await dossier(read)).materials).toMatchObject([{ displayed: [{ from: 1, to: 2 }] }]);
    await must('last', display(read, 3));
    expect((await dossier(read)).materials).toMatchObject([{ displayed: [{ from: 1, to: 3 }] }]);
    expect(await sign()).toMatchObject({ ok: true });
    const told = await must('told', (await bureau.as('investigator')).signatories(read.task));
    expect(told).toMatchObject({ reading: 'all-pages', opened: [{ material: read.material }] });
    const [opened] = told.opened;
    expect(opened?.pages.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 3],
    ]);
    const times = [opened?.at, ...(opened?.pages.map(({ at }) => at) ?? []), told.at].map(String);
    expect([...times].sort()).toEqual(times);
  });

  it('is asked of nobody who returns the file', async () => {
    const read = await asked();
    const said = {
      ...agreed,
      decision: 'return' as const,
      reasons: '缺页',
      rectification: [{ id: '1', requirement: '补齐第三页', material: read.material as Digest, page: 3 }],
    };
    expect(await bureau.sign('legal-officer', read.task, {}, said)).toMatchObject({ ok: true });
  });
});
