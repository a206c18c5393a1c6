import { describe, expect, it } from '@jest/globals';
import type { CaseRefusal } from '../src/index.js';
import { Play } from './support/play.js';
import { on, p1, sealed } from './support/words.js';

/** Everything a refusal of the law says: what it is, in both languages, and by which article. */
type Told = Readonly<{ code: string; because: Readonly<{ zh: string; en: string }>; source: string }>;

const filed = () => {
  const play = new Play().at('03-02 09:00').start(1).at('03-02 10:00');
  play.fact('acceptance');
  play.approve('filing');
  return play;
};
const detained = () => {
  const play = filed();
  play.approve('detention', { subject: p1 });
  play.at('03-02 12:00').fact('detention-executed');
  return play;
};
const transferred = () => {
  const play = filed();
  play.proved();
  play.approve('transfer');
  play.fact('transfer-delivered');
  return play;
};
const longer = { extendTo: 'P7D', extensionGrounds: ['special-circumstances'] };

const refusedFact = (play: Play, ...fact: Parameters<Play['recordCommand']>) =>
  play.refused(play.recordCommand(...fact), 'records-system');
const refusedRequest = (play: Play, ...request: Parameters<Play['requestCommand']>) =>
  play.refused(play.requestCommand(...request), 'handler');

/** What somebody tries, and the words and the article with which it is refused. */
const wrong: readonly (readonly [string, () => CaseRefusal, Told])[] = [
  [
    'an outside fact out of order: an arrest executed before its warrant was signed',
    () => refusedFact(detained(), 'arrest-executed'),
    {
      code: 'out-of-order',
      because: { zh: '逮捕证未经签发', en: 'The arrest warrant has not been signed' },
      source: 'P142',
    },
  ],
  [
    'an outside fact out of order: a decision on a request that was not delivered',
    () => refusedFact(detained(), 'arrest-decision', { result: 'approved' }),
    {
      code: 'out-of-order',
      because: { zh: '提请批准逮捕书尚未送达', en: 'The request for arrest has not been delivered' },
      source: 'C91',
    },
  ],
  [
    'a second decision on an arrest that was approved and not yet executed',
    () => {
      const play = detained();
      play.approve('arrest-request', { subject: p1 });
      play.fact('arrest-request-delivered');
      play.fact('arrest-decision', { result: 'approved' });
      return refusedFact(play, 'arrest-decision', { result: 'refused' });
    },
    {
      code: 'already-decided',
      because: {
        zh: '对本次提请已作出决定；再次提请送达后，才有再次决定',
        en: 'This request has been decided: there is another decision only on another request',
      },
      source: 'C91-92 P140',
    },
  ],
  [
    'a dialogue that ended before it began',
    () => {
      const play = filed().at('03-02 12:00');
      return play.refused(
        {
          type: 'RecordDialogue',
          data: {
            request: null,
            replyTo: null,
            material: null,
            page: null,
            participants: [],
            startedAt: on('03-02 11:00:01'),
            endedAt: on('03-02 11:00'),
            text: sealed('text'),
            differingViews: [],
            outcome: null,
          },
        },
        'handler',
      );
    },
    {
      code: 'ends-before-it-starts',
      because: { zh: '结束时间早于开始时间', en: 'What ended cannot have started later' },
      source: 'E',
    },
  ],
  [
    'a time in the future',
    () => refusedFact(filed(), 'summons-arrival', { at: on('03-02 10:00:01') }),
    {
      code: 'in-the-future',
      because: { zh: '尚未发生的事实不得记录', en: 'What has not happened yet cannot be recorded' },
      source: 'E',
    },
  ],
  [
    'a time before the case',
    () => refusedFact(filed(), 'summons-arrival', { at: on('03-01 08:59:59') }),
    {
      code: 'before-the-case',
      because: {
        zh: '受案前二十四小时以前的事实不属本案',
        en: 'What happened more than 24 hours before the case was opened is no fact of it',
      },
      source: 'E',
    },
  ],
  [
    'a measure on a suspect who must be released',
    () => {
      const play = detained();
      play.approve('arrest-request', { subject: p1 });
      play.fact('arrest-request-delivered');
      play.fact('arrest-decision', { result: 'refused' });
      return refusedRequest(play, 'reconsideration', { subject: p1 });
    },
    {
      code: 'must-release',
      because: {
        zh: '应当立即释放，不得以任何理由继续羁押',
        en: 'The person must be released at once, whatever is still contested',
      },
      source: 'C91-92 P138 P140',
    },
  ],
  [
    'a measure on a suspect who was released for good',
    () => {
      const play = transferred();
      play.fact('prosecution-decision', { result: 'not-prosecuted' });
      return refusedRequest(play, 'bail', { subject: p1, particulars: { guarantor: true } });
    },
    {
      code: 'already-released',
      because: {
        zh: '对该犯罪嫌疑人已作出处理，不得再采取措施',
        en: 'The suspect has been dealt with: no measure may be taken any more',
      },
      source: 'P186 C177',
    },
  ],
  [
    'two guarantees',
    () =>
      refusedRequest(filed(), 'bail', {
        subject: p1,
        particulars: { guarantor: true, depositFen: 500_000 },
      }),
    {
      code: 'one-guarantee-only',
      because: {
        zh: '保证人与保证金只能择一，不得同时使用；保证金起点一千元',
        en: 'A guarantor or a deposit of at least 1,000 yuan: one of them, never both',
      },
      source: 'P84 P87 CM6',
    },
  ],
  [
    'an extension at the instant of expiry, which nobody has noted yet',
    () =>
      refusedRequest(detained().at('03-06T00'), 'arrest-request-extension', {
        subject: p1,
        proposal: longer,
      }),
    {
      code: 'limit-passed',
      because: { zh: '提请批准逮捕期限已届满', en: 'The time to request arrest has passed' },
      source: 'C91 P129',
    },
  ],
  [
    'a third supplementary investigation',
    () => {
      const play = transferred();
      for (const nth of [1, 2]) {
        play.fact('prosecution-decision', { result: 'returned' });
        expect(play.case.records.filter(({ result }) => result === 'returned')).toHaveLength(nth);
        play.approve('supplement-report', { subject: p1 });
        play.fact('transfer-delivered');
      }
      return refusedFact(play, 'prosecution-decision', { result: 'returned' });
    },
    {
      code: 'limit-of-times',
      because: {
        zh: '补充侦查以二次为限',
        en: 'A case is returned for supplementary investigation twice at most',
      },
      source: 'C175',
    },
  ],
  [
    'a document that does not belong to its link',
    () => {
      const play = filed();
      const materials = [play.material('bail-report'), play.material('detention-report')];
      return refusedRequest(play, 'bail', { subject: p1, particulars: { guarantor: true }, materials });
    },
    {
      code: 'document-not-of-link',
      because: {
        zh: '呈请拘留报告书不是取保候审的文书',
        en: 'Request for detention: not a document of Bail',
      },
      source: 'C79 P83-84 P107',
    },
  ],
];

describe('what the law forbids is refused by its own rule', () => {
  it.each(wrong)('%s', (_, attempt, told) => {
    const { code, because, source } = attempt() as CaseRefusal & Told;
    expect({ code, because, source }).toEqual(told);
  });

  it('a request that was refused and made again is decided again', () => {
    const play = detained();
    for (const result of ['refused', 'approved']) {
      play.approve('arrest-request', { subject: p1 });
      play.fact('arrest-request-delivered');
      play.fact('arrest-decision', { result });
      if (result === 'refused') play.duty('release');
    }
    expect(play.case.records.filter(({ record }) => record === 'arrest-decision')).toHaveLength(2);
  });

  it('one second before expiry the extension is still taken', () => {
    const play = detained().at('03-05 23:59:59');
    play.request('arrest-request-extension', { subject: p1, proposal: longer });
    expect(play.events('LinkRequested').at(-1)?.link).toBe('arrest-request-extension');
  });
});
