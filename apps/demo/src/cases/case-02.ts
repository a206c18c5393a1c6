import { discharges, files, records, requests } from '../play/acts.js';
import { proves } from '../play/evidence-acts.js';
import { toldRefused } from '../play/assertions.js';
import { at, type CaseScript } from '../play/script.js';
import { signs } from '../play/signing.js';
import { acceptance, deliveredAndTold } from './opening.js';
import { deliveryReceipt, indictment } from './outside-documents.js';
import { lurb } from './signers.js';
import { told02 } from './told/case-02.js';

const approved = lurb('criminal-investigation');

/** 2 诈骗: arrest refused and the suspect released at once; bail; transfer; prosecution; closure. */
export const case02: CaseScript = {
  id: 'case-02',
  number: '临公（刑）立字〔2026〕58号',
  title: '丁虚假投资诈骗案',
  unit: 'criminal-investigation',
  handlers: ['handler', 'handler-2'],
  parties: [
    { role: 'suspect', name: '丁' },
    { role: 'victim', name: '林某' },
  ],
  facts: { offence: '诈骗', source: 'report', amountFen: 7_200_000 },
  story: [
    '2026年3月，被害人林某经微信群介绍下载“瑞丰策略”投资软件，先后四次转账共计人民币72000元，后无法提现。',
    '资金流入户名为丁的银行账户，当日在临溪县城关镇取现。',
    '群聊账号与丁本人之间的关联，尚待电子数据检验。',
  ],
  acts: [
    acceptance('04-13 09:00', 'handler'),
    at(
      '04-15 09:10',
      requests('handler', 'filing', {
        grounds: '被害人转账记录与取现监控相互印证，有犯罪事实发生。',
        basis: ['刑事诉讼法第一百一十二条'],
        papers: ['filing-report'],
        with: ['acceptance-form'],
        proposal: '建议对丁诈骗案立案侦查。',
      }),
    ),
    ...approved('filing', ['04-15 09:40', '04-15 10:30', '04-15 14:10', '04-15 16:00']),
    at(
      '04-20 08:20',
      files('handler', { document: 'interrogation-record', name: 'first-interrogation' }),
      requests('handler', 'detention', {
        subjects: ['p1'],
        grounds: '在身边发现有犯罪证据，有毁灭、伪造证据可能。',
        basis: ['刑事诉讼法第八十二条'],
        papers: ['detention-report'],
        with: ['first-interrogation'],
        proposal: '建议刑事拘留。',
      }),
    ),
    ...approved('detention', ['04-20 08:35', '04-20 08:50', '04-20 09:20', '04-20 09:50'], {
      subjects: ['p1'],
    }),
    at(
      '04-20 10:05',
      records('records-system', 'detention-executed', { subjects: ['p1'], paper: 'detention-warrant' }),
    ),
    at('04-20 14:00', discharges('records-system', 'deliver-to-detention-house', 'custody-receipt')),
    at('04-20 15:30', discharges('handler', 'first-interrogation', 'interrogation-record')),
    at('04-20 16:00', discharges('handler', 'detention-notice', 'detention-notice')),
    at(
      '04-22 09:00',
      requests('handler', 'arrest-request-extension', {
        subjects: ['p1'],
        grounds: '需调取外省银行流水和聊天数据，三日内不能完成。',
        basis: ['刑事诉讼法第九十一条第一款'],
        papers: ['detention-extension-report'],
        proposal: { text: '建议延长一至四日。', extendTo: 'P7D', grounds: ['special-circumstances'] },
      }),
    ),
    ...approved('arrest-request-extension', ['04-22 09:30', '04-22 10:10', '04-22 11:00', '04-22 15:00'], {
      subjects: ['p1'],
    }),
    at(
      '04-26 16:00',
      files('handler', 'danger-statement'),
      requests('handler', 'arrest-request', {
        subjects: ['p1'],
        grounds: '有证据证明有犯罪事实，赃款去向未明，可能串供。',
        basis: ['刑事诉讼法第八十一条', '刑事诉讼法第八十七条'],
        papers: ['arrest-request-opinion'],
        with: ['danger-statement', 'first-interrogation'],
        proposal: '提请批准逮捕。',
      }),
    ),
    ...approved('arrest-request', ['04-26 17:00', '04-26 18:30', '04-27 10:00', '04-27 14:30'], {
      subjects: ['p1'],
    }),
    at(
      '04-27 16:20',
      records('records-system', 'arrest-request-delivered', { subjects: ['p1'], paper: deliveryReceipt }),
    ),
    at(
      '04-30 17:35',
      records('records-system', 'arrest-decision', {
        subjects: ['p1'],
        result: 'refused',
        paper: 'arrest-decision',
        number: '临检不批捕〔2026〕12号',
      }),
      files('records-system', 'supplement-outline'),
    ),
    at(
      '04-30 17:40',
      files('handler', 'reconsideration-opinion'),
      toldRefused(
        '✗ 17:40 handler: hold until 复议 → refused, C92, P140',
        'must-release',
        'C91-92 P138 P140',
        requests('handler', 'reconsideration', {
          subjects: ['p1'],
          grounds: '拟要求复议，请求复议期间继续羁押。',
          basis: ['刑事诉讼法第九十二条'],
          papers: [],
          with: ['reconsideration-opinion'],
          proposal: '复议期间继续羁押。',
        }),
      ),
    ),
    at(
      '04-30 17:45',
      requests('handler', 'bail', {
        subjects: ['p1'],
        grounds: '检察院不批准逮捕，需要继续侦查，符合取保候审条件。',
        basis: ['刑事诉讼法第九十一条第三款'],
        papers: ['bail-report'],
        proposal: { text: '收取保证金三千元，取保候审。', particulars: { depositFen: 300_000 } },
      }),
    ),
    ...approved('bail', ['04-30 17:55', '04-30 18:00', '04-30 18:05', '04-30 18:15'], { subjects: ['p1'] }),
    at('04-30 18:20', discharges('handler', 'release', 'release-certificate')),
    at(
      '04-30 18:30',
      records('handler', 'bail-announced', {
        subjects: ['p1'],
        paper: 'bail-decision',
        note: '保证金3000元，已宣布取保候审决定书',
      }),
    ),
    at('05-06 10:00', discharges('handler', 'refusal-receipt', 'execution-receipt')),
    at(
      '05-06 11:00',
      requests('handler', 'reconsideration', {
        subjects: ['p1'],
        grounds: '认为转账、取现与丁的关联已经查明，不批准逮捕的决定有错误。',
        basis: ['刑事诉讼法第九十二条'],
        papers: [],
        with: ['reconsideration-opinion'],
        proposal: '要求复议。',
      }),
    ),
    ...approved('reconsideration', ['05-06 11:30', '05-06 14:10', '05-06 15:20'], { subjects: ['p1'] }),
    at(
      '05-06 16:40',
      signs('bureau-leader', 'reconsideration', {
        subjects: ['p1'],
        decision: 'refuse',
        opinion: { discretion: '检察院意见有据，不要求复议，按补充侦查提纲补证后再报。' },
        reasons: '群聊账号与丁的关联尚无电子数据支持，应先补充侦查。',
      }),
    ),
    at(
      '05-08 09:00',
      toldRefused(
        '✗ 05-08 handler req 要求复议意见书 → refused, overdue',
        'limit-passed',
        'P141',
        requests('handler', 'reconsideration', {
          subjects: ['p1'],
          grounds: '认为不批准逮捕的决定有错误。',
          basis: ['刑事诉讼法第九十二条'],
          papers: [],
          with: ['reconsideration-opinion'],
          proposal: '要求复议。',
        }),
      ),
    ),
    at(
      '08-17 09:00',
      files('handler', 'conclusion-report', 'lawyer-opinion'),
      proves('handler'),
      requests('handler', 'transfer', {
        grounds: '经补充电子数据检验，群聊账号由丁实际控制，犯罪事实清楚，证据确实、充分。',
        basis: ['刑事诉讼法第一百六十二条'],
        papers: ['indictment-opinion'],
        with: ['conclusion-report', 'lawyer-opinion'],
        proposal: '移送县人民检察院审查起诉。',
      }),
    ),
    ...approved('transfer', ['08-17 10:00', '08-17 11:00', '08-17 15:00', '08-17 17:00']),
    at('08-18 10:00', ...deliveredAndTold('handler')),
    at(
      '09-16 10:00',
      records('records-system', 'prosecution-decision', {
        subjects: ['p1'],
        result: 'prosecuted',
        paper: indictment,
      }),
    ),
    at(
      '09-20 09:00',
      requests('handler', 'closure', {
        grounds: '人民检察院已提起公诉。',
        basis: ['公安机关办理刑事案件程序规定第二百八十八条'],
        papers: ['closure-report'],
        proposal: '结案归档。',
      }),
    ),
    at('09-20 09:40', signs('legal-officer', 'closure')),
    at('09-20 10:20', signs('unit-leader', 'closure')),
    at('09-20 14:00', signs('legal-reviewer', 'closure')),
    at('09-20 16:00', signs('bureau-leader', 'closure')),
    ...told02,
  ],
};
