import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';

/** What starting many cases would be refused for, told before any of them is started. */
describe('cases checked before they are started', () => {
  let bureau: Bureau;
  beforeAll(async () => {
    bureau = await Bureau.open(await ApiUnderTest.start());
  }, 120_000);
  afterAll(() => bureau.api.end());

  const sound = {
    procedure: 'criminal',
    title: '电缆盗窃案',
    unit: 'criminal-investigation',
    handlers: ['handler'],
    parties: [{ role: 'suspect' as const, name: '甲' }],
    facts: { offence: '盗窃罪' },
  };
  const checked = async (...cases: readonly unknown[]) =>
    (
      await must(
        'check',
        (await bureau.as('handler')).checkCases({ cases: cases.map((each) => ({ case: each })) }),
      )
    ).items;
  const faultsOf = async (given: unknown) =>
    (await checked(given))[0]?.faults.map(({ code, pointer, about }) => [code, pointer, about]);
  const casesNow = async () => (await must('cases', (await bureau.as('handler')).cases())).items.length;

  it('finds nothing wrong with what could be started, and starts nothing', async () => {
    const before = await casesNow();
    expect(await checked(sound, { ...sound, caseNumber: '临公〔2026〕1号' })).toEqual([
      { started: null, faults: [] },
      { started: null, faults: [] },
    ]);
    expect(await casesNow()).toBe(before);
  });

  it('tells every fault of a row at its place, in both languages', async () => {
    expect(await faultsOf({ ...sound, title: ' ', handlers: [], colour: 'red' })).toEqual([
      ['malformed-request', '/title', null],
      ['malformed-request', '/handlers', null],
      ['malformed-request', '/colour', null],
    ]);
    expect(await faultsOf('no case')).toEqual([['malformed-request', '', null]]);
    expect(await faultsOf({ ...sound, facts: { offence: 1, colour: 'red' } })).toEqual([
      ['invalid-facts', '/facts/colour', null],
      ['invalid-facts', '/facts/offence', null],
    ]);
    expect(await faultsOf({ ...sound, procedure: 'none' })).toEqual([
      ['unknown-procedure', '/procedure', 'none'],
    ]);
    expect(await faultsOf({ ...sound, procedure: 'repair' })).toEqual([['forbidden', '', null]]);
    const minor = [{ role: 'suspect', name: '电缆', minor: true }];
    expect(await faultsOf({ ...sound, handlers: ['noone', 'handler', 'nobody'], parties: minor })).toEqual([
      ['minor-named', '/title', null],
      ['unknown-officer', '/handlers', 'noone'],
      ['unknown-officer', '/handlers', 'nobody'],
    ]);
    const [item] = await checked({ ...sound, unit: 'nowhere' });
    expect(item?.faults).toEqual([
      {
        code: 'unknown-unit',
        titles: { zh: '无此单位', en: expect.any(String) },
        pointer: '/unit',
        message: null,
        about: 'nowhere',
      },
    ]);
  });

  it('tells numbers that stand twice, and those of cases that the caller sees', async () => {
    const client = await bureau.as('handler');
    const caseNumber = '临公〔2026〕2号';
    await must('start', client.startCase({ ...sound, caseNumber }));
    const numbered = { ...sound, caseNumber };
    const codes = (items: Awaited<ReturnType<typeof checked>>) =>
      items.map(({ faults }) => faults.map(({ code, about }) => [code, about]));
    expect(codes(await checked(numbered, numbered))).toEqual([
      [['case-number-taken', caseNumber]],
      [
        ['case-number-twice', caseNumber],
        ['case-number-taken', caseNumber],
      ],
    ]);
    const stranger = await bureau.as('stranger');
    const elsewhere = await must('check', stranger.checkCases({ cases: [{ case: numbered }] }));
    expect(elsewhere.items).toEqual([{ started: null, faults: [] }]);
  });

  it('knows what a key has started, and only to whom it belongs', async () => {
    const client = await bureau.as('handler');
    const body = { ...sound, caseNumber: '临公〔2026〕3号' };
    const { id } = await must('start', client.startCase(body, 'import/3'));
    const asked = { cases: [{ key: 'import/3', case: body }] };
    expect((await must('check', client.checkCases(asked))).items).toEqual([{ started: id, faults: [] }]);
    const other = await must('check', (await bureau.as('legal-officer')).checkCases(asked));
    expect(other.items.map(({ started, faults }) => [started, faults.map(({ code }) => code)])).toEqual([
      [null, ['case-number-taken']],
    ]);
    expect((await must('again', client.startCase(body, 'import/3'))).id).toBe(id);
  });

  it('is bounded, and for those who may start a case', async () => {
    const many = { cases: Array.from({ length: 501 }, () => ({ case: sound })) };
    const refused = await (await bureau.as('handler')).checkCases(many);
    expect(refused.ok || refused.problem.code).toBe('malformed-request');
    const whole = { cases: many.cases.slice(1) };
    expect((await must('500', (await bureau.as('handler')).checkCases(whole))).items).toHaveLength(500);
    const admin = await (await bureau.as('admin')).checkCases({ cases: [{ case: sound }] });
    expect(admin.ok || admin.problem.code).toBe('forbidden');
  });
});
