import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allItems, must, type CountersignClient } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const header = 'kind,id,name_zh,name_en,unit,posts';
const csv = (...lines: readonly string[]) => ({
  name: 'bureau.csv',
  mediaType: 'text/csv',
  bytes: bytes([header, ...lines, ''].join('\n')),
});

/** The bureau of the specs as a personnel system would export it. */
const staff = [
  'officer,handler,handler,handler,criminal-investigation,criminal-investigation/handler',
  'officer,legal-officer,legal-officer,legal-officer,criminal-investigation,criminal-investigation/legal-officer',
  'officer,legal-officer-2,legal-officer-2,legal-officer-2,criminal-investigation,criminal-investigation/legal-officer',
  'officer,unit-leader,unit-leader,unit-leader,criminal-investigation,criminal-investigation/unit-leader',
  'officer,legal-reviewer,legal-reviewer,legal-reviewer,legal,legal/legal-reviewer',
  'officer,bureau-leader,bureau-leader,bureau-leader,bureau,bureau/bureau-leader',
  'officer,investigator,investigator,investigator,inspectorate,inspectorate/investigator',
  'officer,stranger,stranger,stranger,traffic,traffic/handler',
];
const without = (...ids: readonly string[]) =>
  staff.filter((line) => !ids.some((id) => line.startsWith(`officer,${id},`)));

describe('the import of a directory', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let admin: CountersignClient;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    admin = await bureau.as('admin');
  });
  afterAll(() => api.end());

  it('is the administrator’s alone, whatever the file', async () => {
    const { directory } = await bureau.as('bureau-leader');
    const answer = await directory.import(csv(...staff), { dryRun: true });
    expect(answer).toMatchObject({ ok: false, problem: { status: 403, code: 'forbidden' } });
  });

  it('takes no file that is larger than any directory', async () => {
    const answer = await admin.directory.import({ ...csv(), bytes: new Uint8Array(16 * 1024 * 1024 + 1) });
    expect(answer).toMatchObject({
      ok: false,
      problem: { status: 413, code: 'too-large', limitBytes: 16 * 1024 * 1024 },
    });
  });

  it('changes nothing in a dry run, and nothing when all is so already', async () => {
    const news = 'officer,new-officer,新人,New Officer,traffic,traffic/handler';
    const tried = await must(
      'dry run',
      admin.directory.import(csv(...without('stranger'), news), { dryRun: true }),
    );
    expect(tried).toMatchObject({
      dryRun: true,
      rows: 8,
      adds: [{ kind: 'officer', id: 'new-officer' }],
      changes: [],
      leavers: ['stranger'],
      made: 0,
      receipt: null,
    });
    expect((await admin.directory.officer('new-officer')).ok).toBe(false);
    expect((await must('officer', admin.directory.officer('stranger'))).retiredAt).toBeNull();
    const same = await must('import', admin.directory.import(csv(...staff)));
    expect(same).toMatchObject({ adds: [], changes: [], leavers: [], made: 0, receipt: null });
  });

  it('reports every fault of ten thousand rows with its line, and applies none', async () => {
    const rows = Array.from({ length: 10_000 }, (_, nth) => `officer,o-${nth},张三,Zhang San,traffic,`);
    rows[4_321] = 'officer,o-4321,张三,Zhang San,nowhere,';
    const answer = await admin.directory.import(csv(...staff, ...rows));
    expect(answer).toMatchObject({
      ok: false,
      problem: {
        status: 400,
        code: 'invalid-directory-file',
        faults: [{ line: 4_331, code: 'unknown-unit' }],
      },
    });
    expect((await admin.directory.officer('o-0')).ok).toBe(false);
  });

  it('retires who has left: his open task goes on, his acts stay, and the log says which file did it', async () => {
    const { id, task } = await bureau.requestFiling();
    await must('claim', (await bureau.as('legal-officer')).claim(task));
    const moved = 'officer,stranger,改名,Renamed,legal,legal/legal-reviewer';
    const file = csv(...without('legal-officer', 'stranger'), moved);
    const done = await must('import', admin.directory.import(file, {}, 'import-1'));
    expect(done).toMatchObject({
      leavers: ['legal-officer'],
      changes: [
        { id: 'stranger', what: 'name' },
        { id: 'stranger', what: 'unit', from: 'traffic', to: 'legal' },
        { id: 'stranger', what: 'posts', from: ['traffic/handler'], to: ['legal/legal-reviewer'] },
      ],
      made: 5,
      refused: [],
    });
    const { tasks } = await must('case', (await bureau.as('investigator')).case(id));
    expect(tasks.find((each) => each.id === task)).toMatchObject({
      status: 'open',
      claimedBy: null,
      eligibility: {
        eligible: ['legal-officer-2'],
        passedOver: [{ officer: 'legal-officer', because: 'not-in-service' }],
      },
    });
    const { receipt } = done;
    expect(receipt?.stream).toBe(`import/${done.file}`);
    const events = await api.engine.log.read(`import/${done.file}` as never);
    expect(events.map(({ event: { type, data } }) => [type, data])).toEqual([
      ['ImportBegun', { file: done.file, rows: 7, adds: 0, changes: 3, leavers: 1 }],
      ['ImportEnded', { file: done.file, made: 5, refused: 0 }],
    ]);
    // Again, as after a lost answer: the same, and nothing is done.
    expect(await must('import', admin.directory.import(file, {}, 'import-1'))).toEqual(done);
    // What others did meanwhile stays: the same key asks for nothing new.
    const late = { id: 'late', name: { zh: '迟到', en: 'Late' }, unit: 'traffic' };
    await must('register', admin.directory.registerOfficer(late));
    expect(await must('import', admin.directory.import(file, {}, 'import-1'))).toEqual(done);
    expect((await must('officer', admin.directory.officer('late'))).retiredAt).toBeNull();
    expect((await api.engine.log.read(`import/${done.file}` as never)).length).toBe(2);
    await must('retire', admin.directory.retireOfficer('late'));
    const ledger = allItems('ledger', async (cursor) =>
      (await bureau.as('investigator')).ledger('legal-officer', { cursor }),
    );
    const acts: string[] = [];
    for await (const { type } of ledger) acts.push(type);
    expect(acts).toContain('TaskClaimed');
  });

  it('brings a thousand officers, and what a cut-off import left undone when it is asked again', async () => {
    const now = without('legal-officer', 'stranger');
    const stranger = 'officer,stranger,改名,Renamed,legal,legal/legal-reviewer';
    const recruits = Array.from(
      { length: 1_000 },
      (_, nth) => `officer,recruit-${nth},李四,Li Si,traffic,traffic/handler`,
    );
    // As if the process had been killed after some of them.
    for (const id of ['recruit-3', 'recruit-7'])
      await must(
        id,
        admin.directory.registerOfficer({ id, name: { zh: '李四', en: 'Li Si' }, unit: 'traffic' }),
      );
    const done = await must('import', admin.directory.import(csv(...now, stranger, ...recruits)));
    expect([done.adds.length, done.made, done.refused]).toEqual([998, 1_998, []]);
    const { items } = await must('posts', admin.directory.posts());
    const holders = items.find(({ id }) => id === 'traffic/handler')?.holders ?? [];
    expect(holders).toHaveLength(1_000);
  }, 120_000);
});
