import { discharges, files, records, requests, starts } from '../play/acts.js';
import { answersFor, due, refused, signsWrongly } from '../play/assertions.js';
import {
  couldSign,
  isSuspended,
  mayBeSignedBy,
  signedAs,
  restores,
  signsUnread,
  suspends,
} from '../play/authority.js';
import { proves } from '../play/evidence-acts.js';
import { at, type Act, type CaseScript } from '../play/script.js';
import { told } from '../play/sentences.js';
import { chain, signs } from '../play/signing.js';
import { deliveredAndTold, opening, simpleCase } from './opening.js';
import { indictment } from './outside-documents.js';
import { lurb } from './signers.js';
import { told03 } from './told/case-03.js';

const unit = 'traffic';
const suspect = { subjects: ['p1'] };
const suspended = { 'jj-leader': 'suspended' } as const;

/** 3 危险驾驶: fast, while the leader of the squad is suspended from approval and his deputy takes over. */
export const case03: CaseScript = {
  ...simpleCase({
    id: 'case-03',
    number: '临公（交）立字〔2026〕77号',
    title: '戊危险驾驶案',
    unit,
    handlers: ['jj-handler', 'jj-handler-2'],
    suspect: '戊',
    offence: '危险驾驶',
    story: [
      '2026年5月16日22时14分，戊驾驶小型轿车经过临溪县滨河路检查点，呼气酒精测试结果为168mg/100ml。',
      '当晚22时50分由二名民警见证抽取血样。经检验，血液酒精含量为181mg/100ml。',
    ],
    acts: [
      at('05-16 22:14', starts('records-system'), files('jj-handler', 'acceptance-receipt')),
      at('05-16 22:50', records('jj-handler', 'blood-drawn', suspect), due('send-blood', '05-23')),
      at('05-17 10:00', discharges('jj-handler', 'send-blood', 'test-entrustment')),
      at(
        '05-18 10:00',
        records('records-system', 'test-report', {
          ...suspect,
          paper: { document: 'appraisal', name: 'test-report', title: '检验报告 · Test report' },
        }),
        due('tell-test-report', '05-26'),
      ),
      at(
        '05-18 11:00',
        records('jj-handler', 'acceptance', { paper: 'acceptance-form' }),
        requests('jj-handler', 'filing', {
          grounds: '血液酒精含量达到醉酒驾驶机动车标准，需要追究刑事责任。',
          basis: ['刑事诉讼法第一百一十二条'],
          papers: ['filing-report'],
          with: ['acceptance-form', 'test-report'],
          proposal: '建议对戊危险驾驶案立案侦查。',
        }),
      ),
      ...lurb(unit)('filing', ['05-18 12:00', '05-18 13:00', '05-18 15:00', '05-18 16:30']),
      at('05-18 14:00', discharges('jj-handler', 'tell-test-report', 'appraisal-notice')),
      at(
        '05-19 09:05',
        records('jj-handler', 'summons-arrival', suspect),
        due('summons', '05-19 21:05'),
        files('jj-handler', { document: 'interrogation-record', name: 'interrogation' }),
      ),
      at(
        '05-19 15:00',
        files('jj-handler', 'bail-report'),
        requests('jj-handler', 'bail', {
          ...suspect,
          grounds: '可能判处拘役，采取取保候审不致发生社会危险性。',
          basis: ['刑事诉讼法第六十七条'],
          papers: [],
          with: ['bail-report'],
          proposal: { text: '由保证人保证，取保候审。', particulars: { guarantor: true } },
        }),
      ),
      ...lurb(unit)('bail', ['05-19 15:05', '05-19 15:10', '05-19 15:20', '05-19 15:30'], suspect),
      at(
        '05-19 15:40',
        records('jj-handler', 'bail-announced', {
          ...suspect,
          paper: { document: 'bail-decision', subject: 'p1' },
        }),
        due('bail', '2027-05-20'),
      ),
      at('05-20 12:00', suspends('jj-leader', '05-21', '一月、三月、四月终评均列末位，累计三次末位')),
      at(
        '05-20 16:00',
        files('jj-handler', 'conclusion-report', 'lawyer-opinion'),
        proves('jj-handler'),
        requests('jj-handler', 'transfer', {
          grounds: '犯罪事实清楚，证据确实、充分，自愿认罪认罚，建议适用速裁程序。',
          basis: ['刑事诉讼法第一百六十二条'],
          papers: ['indictment-opinion'],
          with: ['conclusion-report', 'lawyer-opinion', 'test-report', 'interrogation'],
          proposal: {
            text: '移送县人民检察院审查起诉，建议适用速裁程序。',
            particulars: { fastTrack: true },
          },
        }),
      ),
      at('05-20 16:40', signs('jj-legal', 'transfer'), mayBeSignedBy('transfer', ['jj-leader'])),
      at('05-20 23:59:59', mayBeSignedBy('transfer', ['jj-leader']), couldSign('jj-leader', 'transfer')),
      at(
        '05-21 00:00',
        mayBeSignedBy('transfer', ['jj-deputy'], suspended),
        told(
          '✗ 00:00:00 jj-leader signs → refused, suspended (23:59:59 good)',
          refused('suspended', signsWrongly('jj-leader', 'transfer', { entitled: 'jj-deputy' })),
        ),
      ),
      at('05-21 10:10', signs('jj-deputy', 'transfer'), signedAs('jj-deputy', 'transfer', { as: 'deputy' })),
      at('05-25 11:00', signs('legal-reviewer', 'transfer')),
      at(
        '05-26 15:00',
        refused('materials-unopened', signsUnread('bureau-leader', 'transfer', 'test-report')),
      ),
      at(
        '05-26 15:20',
        told(
          '✗ 05-26 15:00 bureau-leader, 检验报告 unopened → refused. Opens; 15:20 sign',
          signs('bureau-leader', 'transfer'),
          answersFor('transfer', 'bureau-leader'),
        ),
      ),
      at('05-27 10:00', ...deliveredAndTold('jj-handler')),
      at(
        '06-05 10:00',
        records('records-system', 'prosecution-decision', {
          ...suspect,
          result: 'prosecuted',
          paper: indictment,
        }),
      ),
      at(
        '06-08 15:00',
        requests('jj-handler', 'closure', {
          grounds: '检察机关已提起公诉。',
          basis: ['公安机关办理刑事案件程序规定'],
          papers: ['closure-report'],
          proposal: '建议结案。',
        }),
      ),
      ...chain(
        'closure',
        ['jj-legal', 'jj-deputy', 'legal-reviewer', 'bureau-leader'],
        ['06-08 16:00', '06-08 17:00', '06-09 09:00', '06-09 10:00'],
      ),
      ...told03,
    ],
  }),
  parties: [{ role: 'suspect', name: '戊' }],
};

const waiting = (
  nth: number,
  accepted: string,
  approvals: readonly string[],
  later: readonly Act[] = [],
): CaseScript =>
  simpleCase({
    id: `case-03-waiting-${nth}`,
    number: `临公（交）受字〔2026〕${80 + nth}号`,
    title: `危险驾驶案（${nth}）`,
    unit,
    handlers: ['jj-handler-3'],
    suspect: '某',
    offence: '危险驾驶',
    story: ['2026年5月，临溪县滨河路检查点查获涉嫌醉酒驾驶。'],
    acts: [
      ...opening(unit, 'jj-handler-3', '危险驾驶', {
        accepted,
        requested: approvals[0] ?? accepted,
        approvals: approvals.slice(1),
      }),
      at('05-20 16:40', mayBeSignedBy('filing', ['jj-leader'])),
      at('05-21 00:00', mayBeSignedBy('filing', ['jj-deputy'], suspended)),
      at('05-21 11:00', signs('jj-deputy', 'filing')),
      ...later,
    ],
  });

/** The two other tasks that the leader holds when his suspension begins. */
export const waitingForTheSuspended: readonly CaseScript[] = [
  waiting(1, '05-20 08:30', ['05-20 09:00', '05-20 10:00']),
  waiting(
    2,
    '05-20 09:30',
    ['05-20 10:30', '05-20 14:00'],
    [
      at(
        '08-31 09:00',
        told(
          'restored by training, exam, signed decision',
          restores('jj-leader', '参加培训并经考试合格，决定恢复审批权限'),
          isSuspended('jj-leader', false),
        ),
      ),
    ],
  ),
];
