import { describe, expect, it } from '@jest/globals';
import { unprintable, instrumentPdf } from '#libs/instruments/pdf';
import type { Instant } from '#libs/kernel';
import {
  amountInCharacters,
  completed,
  instrumentTemplates,
  numberText,
  sealedDate,
  templateOf,
} from '../src/index.js';
import { discussed, ofInstrument, particulars, theft } from './case-1.js';

/** An instrument of the whole case concerns nobody alone. */
const factsFor = (document: string) =>
  templateOf(document)?.per === 'case' ? { ...theft, person: null } : theft;

const given = (document: string) =>
  Object.fromEntries(
    (templateOf(document)?.fields ?? []).flatMap(({ id }) => {
      const value = ofInstrument[document]?.[id] ?? particulars[id];
      return value === undefined ? [] : [[id, value]];
    }),
  );

describe('every instrument', () => {
  it.each(instrumentTemplates.map(({ document }) => document))('%s is complete from case 1', (document) => {
    const filled = completed(templateOf(document)!, factsFor(document), given(document));
    expect(filled).toMatchObject({ ok: true });
    if (!filled.ok) return;
    expect(JSON.stringify(filled.parts)).not.toMatch(/undefined|null\}/);
    expect(unprintable(filled.parts)).toEqual([]);
  });

  it.each(instrumentTemplates.map(({ document }) => document))(
    '%s lists every field it lacks, and is not made with one of them missing',
    (document) => {
      const template = templateOf(document)!;
      const values = given(document);
      const bare = {
        ...factsFor(document),
        summary: null,
        grounds: null,
        offence: null,
        happened: {},
        limits: {},
      };
      for (const { id, required = true } of template.fields) {
        if (!required) continue;
        const { [id]: _left, ...others } = values;
        const filled = completed(template, bare, others);
        expect(filled.ok ? [] : filled.missing.map(({ field }) => field)).toContain(id);
      }
    },
  );

  it('has no place for what its form has none for', () =>
    expect(completed(templateOf('filing-decision')!, theft, { shoeSize: '44' })).toEqual({
      ok: false,
      missing: [],
      unknown: ['shoeSize'],
    }));
});

it('a warrant has its stub, its text and its seal', () => {
  const filled = completed(templateOf('detention-warrant')!, theft, given('detention-warrant'));
  if (!filled.ok) throw new Error('incomplete');
  const [stub, warrant] = filled.parts;
  expect([stub?.mark, warrant?.mark, warrant?.foot]).toEqual(['存　根', undefined, '此联附卷']);
  expect(warrant?.number).toBe('临公（刑）拘字〔2026〕12号');
  expect(warrant?.blocks.slice(0, 2)).toEqual([
    {
      kind: 'paragraph',
      text: '根据《中华人民共和国刑事诉讼法》第八十二条第（一）项之规定，兹决定对犯罪嫌疑人甲（性别男，出生日期1990年1月1日，住址临溪县城关镇溪口路12号）执行拘留，送临溪县看守所羁押。',
    },
    { kind: 'seal', organ: '临溪县公安局', date: '2026-03-05' },
  ]);
});

it.each([
  ['arrest-decision', '不批准逮捕', '第九十二条'],
  ['prosecution-decision', '不起诉', '第一百七十九条'],
] as const)(
  'a request for reconsideration of %s names what it contests and cites its article',
  (record, words, article) => {
    const template = templateOf('reconsideration-opinion')!;
    const happened = { 'arrest-decision': '2026年4月10日', [record]: '2026年7月1日' };
    const filled = completed(template, { ...theft, happened }, given('reconsideration-opinion'));
    const text = filled.ok ? JSON.stringify(filled.parts) : '';
    expect(text).toContain(`2026年7月1日以临检刑不批捕〔2026〕5号文决定${words}犯罪嫌疑人甲`);
    expect(text).toContain(`根据《中华人民共和国刑事诉讼法》${article}之规定`);
  },
);

it('a request carries the opinions of those who signed it, and empty boxes before', () => {
  const boxesOf = (approvals: typeof theft.approvals) => {
    const filled = completed(
      templateOf('detention-report')!,
      { ...theft, approvals },
      given('detention-report'),
    );
    const [first] = filled.ok ? (filled.parts[0]?.blocks ?? []) : [];
    return first?.kind === 'opinions'
      ? first.boxes.map(({ label, said }) => [label, said.map(({ signer }) => signer)])
      : [];
  };
  expect(boxesOf(theft.approvals)).toEqual([
    ['领导批示', ['周正阳']],
    ['审核意见', ['钱敏']],
    ['办案单位意见', ['孙立新', '吴强']],
  ]);
  expect(boxesOf([])).toEqual([
    ['领导批示', []],
    ['审核意见', []],
    ['办案单位意见', []],
  ]);
});

it('the report that concludes an investigation has what P285 asks for, and one box for all who voted', () => {
  const document = 'conclusion-report';
  const facts = { ...factsFor(document), approvals: discussed };
  const filled = completed(templateOf(document)!, facts, given(document));
  if (!filled.ok) throw new Error('incomplete');
  const [first, ...rest] = filled.parts[0]?.blocks ?? [];
  expect(first).toEqual({ kind: 'opinions', boxes: [{ label: '集体讨论意见', said: discussed }] });
  const heads = rest.flatMap((block) => (block.kind === 'paragraph' ? [block.text.slice(0, 14)] : []));
  expect(heads).toEqual([
    '犯罪嫌疑人基本情况：甲，男，',
    '现呈请对甲等人盗窃案侦查终结',
    '一、简要案情。2026年1月',
    '二、呈请的理由。犯罪事实清楚',
    '三、主要证据。被害单位报案材',
    '四、采取强制措施的情况及理由',
    '五、处理意见。以涉嫌盗窃罪将',
    '综上所述，根据《中华人民共和',
    '妥否，请批示。',
  ]);
});

describe('words', () => {
  it.each([
    ['2026-03-05', '二〇二六年三月五日'],
    ['2026-10-10', '二〇二六年十月十日'],
    ['2030-11-21', '二〇三〇年十一月二十一日'],
    ['2026-12-30', '二〇二六年十二月三十日'],
  ])('%s under a seal: %s', (date, words) => expect(sealedDate(date as never)).toBe(words));
  it.each([
    [0, '零元整'],
    [5000, '伍仟元整'],
    [3000, '叁仟元整'],
    [10_050, '壹万零伍拾元整'],
    [100_000, '壹拾万元整'],
    [46_300, '肆万陆仟叁佰元整'],
    [1_000_001, '壹佰万零壹元整'],
    [100_000_000, '壹亿元整'],
  ])('%d yuan: %s', (yuan, words) => expect(amountInCharacters(yuan)).toBe(words));
  it('a number', () =>
    expect(numberText({ organ: '临溪县公安局', unit: '刑侦大队' }, '拘', 2026, 12)).toBe(
      '临公（刑）拘字〔2026〕12号',
    ));
});

const made = { at: '2026-03-05T13:30:00.000Z' as Instant, simulated: false };

it('a PDF has the used characters alone', async () => {
  const filled = completed(templateOf('detention-warrant')!, theft, given('detention-warrant'));
  if (!filled.ok) throw new Error('incomplete');
  const pdf = await instrumentPdf(filled.parts, '拘留证', made);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeLessThan(120_000);
  expect(pdf.toString('latin1')).toMatch(/\/Count 2\b/);
  expect(pdf.toString('latin1')).toMatch(/\/FontName \/[A-Z]{6}\+NotoSerifSC/);
}, 30_000);

it('a simulated log says so on paper, and a real one prints nothing of the kind', async () => {
  const filled = completed(templateOf('detention-warrant')!, theft, given('detention-warrant'));
  if (!filled.ok) throw new Error('incomplete');
  const bytes = async (simulated: boolean) => {
    const pdf = await instrumentPdf(filled.parts, '拘留证', { ...made, simulated });
    return pdf.length;
  };
  expect(await bytes(true)).toBeGreaterThan(await bytes(false));
}, 30_000);

it.each([
  // One text over two pages is numbered; two parts that are torn apart are not, and a foot makes no third page.
  ['arrest-request-opinion', 2],
  ['bail-decision', 2],
  ['surveillance-decision', 2],
  ['detention-notice', 3],
] as const)(
  '%s has %d pages',
  async (document, pages) => {
    const filled = completed(templateOf(document)!, theft, given(document));
    if (!filled.ok) throw new Error('incomplete');
    const pdf = await instrumentPdf(filled.parts, document, { ...made, simulated: true });
    expect(pdf.toString('latin1')).toMatch(new RegExp(`/Count ${pages}\\b`));
  },
  30_000,
);

it('a character that the typeface lacks is named instead of printed as a gap', () => {
  const filled = completed(
    templateOf('detention-warrant')!,
    { ...theft, person: { name: '㛃𠮷', idNumber: null } },
    given('detention-warrant'),
  );
  expect(filled.ok && unprintable(filled.parts)).toEqual(['㛃', '𠮷']);
});
