import { discharges, files, records, requests } from '../play/acts.js';
import { closedBy, due, refused } from '../play/assertions.js';
import { proves } from '../play/evidence-acts.js';
import { at, type Act, type CaseScript } from '../play/script.js';
import { clockStands, disposedAs, dutyStands, recordedAs, under, stated } from '../play/standing.js';
import { acceptance, bailed, closureRequest, deliveredAndTold } from './opening.js';
import { deliveryReceipt, indictment, nonProsecution, returnDecision } from './outside-documents.js';
import { lurb } from './signers.js';

const unit = 'chengguan-station';
const approved = lurb(unit);
const first = { subjects: ['p1'] };
const second = { subjects: ['p2'] };
const ofFirst = { subject: 'p1' };
const ofSecond = { subject: 'p2' };

const supplemented = (requested: string, approvals: readonly string[], suffix: string): readonly Act[] => [
  at(
    requested,
    requests('cg-handler-3', 'supplement-report', {
      ...second,
      grounds: '已补充询问证人。',
      basis: ['刑事诉讼法第一百七十五条'],
      papers: [{ document: 'supplement-report', suffix }],
      proposal: '重新移送。',
    }),
  ),
  ...approved('supplement-report', approvals, second),
];

/** Two suspects on bail: one is prosecuted at once; the other is returned twice, not prosecuted, and let go of. */
export const unequalSuspects: CaseScript = {
  id: 'own-unequal-suspects',
  number: '临公（城关）立字〔2026〕302号',
  title: '二人盗窃案',
  unit,
  handlers: ['cg-handler-3'],
  parties: [
    { role: 'suspect', name: '某丙' },
    { role: 'suspect', name: '某丁' },
    { role: 'victim', name: '某店' },
  ],
  facts: { offence: '盗窃', source: 'report', gang: true },
  story: ['2026年3月，某丙入店盗走手机三部，某丁在店外等候，是否知情有争议。'],
  acts: [
    acceptance('03-02 09:00', 'cg-handler-3'),
    at(
      '03-03 09:00',
      requests('cg-handler-3', 'filing', {
        grounds: '有犯罪事实发生。',
        basis: ['刑事诉讼法第一百一十二条'],
        papers: ['filing-report'],
        with: ['acceptance-form'],
        proposal: '建议立案侦查。',
      }),
    ),
    ...approved('filing', ['03-03 10:00', '03-03 11:00', '03-03 15:00', '03-03 17:00']),
    ...bailed(unit, 'cg-handler-3', [
      '03-04 09:00',
      '03-04 10:00',
      '03-04 11:00',
      '03-04 14:00',
      '03-04 15:00',
    ]),
    ...bailed(
      unit,
      'cg-handler-3',
      ['03-04 15:10', '03-04 15:20', '03-04 15:30', '03-04 15:40', '03-04 15:50'],
      'p2',
    ),
    at(
      '03-04 16:00',
      records('cg-handler-3', 'bail-announced', { paper: 'bail-decision' }),
      due('bail', '2027-03-05', ofFirst),
      due('bail', '2027-03-05', ofSecond),
    ),
    at(
      '04-01 09:00',
      files('cg-handler-3', 'lawyer-opinion'),
      proves('cg-handler-3'),
      requests('cg-handler-3', 'transfer', {
        grounds: '犯罪事实清楚，证据确实、充分。',
        basis: ['刑事诉讼法第一百六十二条'],
        papers: ['indictment-opinion'],
        with: ['lawyer-opinion'],
        proposal: '移送审查起诉。',
      }),
    ),
    ...approved('transfer', ['04-01 10:00', '04-01 11:00', '04-01 15:00', '04-01 17:00']),
    at(
      '04-02 10:00',
      ...deliveredAndTold('cg-handler-3'),
      // At large: the last day, 2 May, lies in the holiday of 1 to 5 May, so the end of the 6th.
      due('prosecution-review', '05-07', ofFirst),
      due('prosecution-review', '05-07', ofSecond),
    ),
    at(
      '04-20 10:00',
      records('records-system', 'prosecution-decision', {
        ...first,
        result: 'prosecuted',
        paper: indictment,
      }),
      records('records-system', 'prosecution-decision', {
        ...second,
        result: 'returned',
        paper: returnDecision,
      }),
      disposedAs('p1', 'prosecuted'),
      disposedAs('p2', null),
      clockStands('prosecution-review', 'stopped', '05-07', ofFirst),
      due('supplementary-investigation', '05-21', ofSecond),
      // Nothing more may be done about him who is before the court.
      refused(
        'already-done',
        records('records-system', 'prosecution-decision', {
          ...first,
          result: 'returned',
          proof: 'return-decision',
        }),
        {
          source: 'C172',
        },
      ),
    ),
    ...supplemented(
      '05-11 09:00',
      ['05-11 10:00', '05-11 11:00', '05-11 14:00', '05-11 15:00'],
      '（第一次）',
    ),
    at(
      '05-12 10:00',
      // Nobody is named: it concerns whom it can concern, the second suspect alone.
      records('records-system', 'transfer-delivered', { paper: deliveryReceipt }),
      recordedAs('ClockStarted', ['p1', 'p2', 'p2'], (event) =>
        stated(event, 'clock') === 'prosecution-review' ? stated(event, 'subject') : null,
      ),
      due('prosecution-review', '06-13', ofSecond),
    ),
    at(
      '06-08 10:00',
      records('records-system', 'prosecution-decision', {
        ...second,
        result: 'returned',
        paper: { ...returnDecision, suffix: '（第二次）' },
      }),
      due('supplementary-investigation', '07-09', ofSecond),
    ),
    ...supplemented(
      '07-06 09:00',
      ['07-06 10:00', '07-06 11:00', '07-06 14:00', '07-06 15:00'],
      '（第二次）',
    ),
    at('07-07 10:00', records('records-system', 'transfer-delivered', { paper: deliveryReceipt })),
    at(
      '07-20 10:00',
      files('cg-handler-3', 'closure-report'),
      records('records-system', 'prosecution-decision', {
        ...second,
        result: 'not-prosecuted',
        paper: nonProsecution,
      }),
      disposedAs('p2', 'not-prosecuted'),
      // On bail there is nobody to release: his bail is to be lifted, and hers who is prosecuted is the court's.
      recordedAs(
        'DutyOpened',
        ['tell-transfer p1', 'tell-transfer p2', 'lift-measure p2'],
        ['duty', 'subject'],
      ),
      due('prosecution-reconsideration', '07-28', ofSecond),
      refused('requirement-not-met', closureRequest('cg-handler-3', '均已处理。', []), {
        requirement: 'duties-open',
        source: 'P285',
        alsoUnmet: [
          {
            requirement: 'measures-running',
            because: { zh: '强制措施尚未解除', en: 'A compulsory measure has not been lifted' },
            source: 'P186 RV2',
          },
        ],
      }),
    ),
    at(
      '07-20 15:00',
      discharges('cg-handler-3', 'lift-measure', 'measure-lifted'),
      dutyStands('lift-measure', 'discharged', '07-20 15:00', ofSecond),
      under('p1', 'bail'),
      under('p2', null),
    ),
    at('07-28 00:00:01', clockStands('prosecution-reconsideration', 'expired', '07-28', ofSecond)),
    at(
      '07-28 09:00',
      files('cg-handler-3', 'reconsideration-opinion'),
      refused(
        'limit-passed',
        requests('cg-handler-3', 'prosecution-reconsideration', {
          ...second,
          grounds: '不起诉不当。',
          basis: ['公安机关办理刑事案件程序规定第二百九十三条'],
          papers: [],
          with: ['reconsideration-opinion'],
          proposal: '要求复议。',
        }),
        { source: 'P293-294' },
      ),
      closureRequest('cg-handler-3', '一人起诉，一人不起诉。', []),
    ),
    ...approved('closure', ['07-28 10:00', '07-28 11:00', '07-28 14:00', '07-28 15:00']),
    at('07-28 15:01', closedBy('bureau-leader'), under('p1', 'bail')),
  ],
};
