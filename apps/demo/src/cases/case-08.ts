import { discharges, files, records, requests } from '../play/acts.js';
import { proves, returns, seizes } from '../play/evidence-acts.js';
import { nothingOwed, toldRefused } from '../play/assertions.js';
import { at, type CaseScript } from '../play/script.js';
import { signs } from '../play/signing.js';
import { acceptance, deliveredAndTold } from './opening.js';
import { deliveryReceipt, nonProsecution, returnDecision } from './outside-documents.js';
import { lurb } from './signers.js';
import { told08 } from './told/case-08.js';

const approved = lurb('criminal-investigation');
const subject = { subjects: ['p1'] };

/** 8 敲诈勒索: the leader overrules the legal reviewer; supplemented twice; not prosecuted, released at once. */
export const case08: CaseScript = {
  id: 'case-08',
  number: '临公（刑）立字〔2026〕1号',
  title: '丑敲诈勒索案',
  unit: 'criminal-investigation',
  handlers: ['handler', 'handler-3'],
  parties: [
    { role: 'suspect', name: '丑' },
    { role: 'victim', name: '某建材店主' },
  ],
  facts: { offence: '敲诈勒索', source: 'report', amountFen: 2_000_000 },
  story: [
    '2025年12月，犯罪嫌疑人丑以举报消防隐患相要挟，向临溪县城关镇某建材店店主索要人民币20000元。',
    '店主称分两次以现金交付，无其他人在场。',
    '丑辩称系店主欠其货款。',
  ],
  acts: [
    acceptance('01-04 09:30', 'handler'),
    at(
      '01-05 08:40',
      requests('handler', 'filing', {
        grounds: '被害人陈述明确，有犯罪事实发生，需要追究刑事责任。',
        basis: ['刑事诉讼法第一百一十二条'],
        papers: ['filing-report'],
        with: ['acceptance-form'],
        proposal: '建议对丑敲诈勒索案立案侦查。',
      }),
    ),
    ...approved('filing', ['01-05 09:00', '01-05 09:20', '01-05 10:00', '01-05 10:30']),
    at(
      '01-05 12:30',
      files('handler', { document: 'interrogation-record', name: 'first-interrogation' }),
      requests('handler', 'detention', {
        ...subject,
        grounds: '被害人亲眼指认犯罪，有串供可能。',
        basis: ['刑事诉讼法第八十二条'],
        papers: ['detention-report'],
        with: ['first-interrogation'],
        proposal: '建议刑事拘留。',
      }),
    ),
    ...approved('detention', ['01-05 12:50', '01-05 13:10', '01-05 13:40', '01-05 14:20'], subject),
    at(
      '01-05 14:40',
      records('records-system', 'detention-executed', { ...subject, paper: 'detention-warrant' }),
    ),
    at(
      '01-05 15:30',
      seizes('handler', {
        commander: 'unit-leader',
        from: 'p1',
        officers: ['handler', 'handler-2'],
        items: [
          { description: '手机（部）', quantity: 1 },
          { description: '现金（元）', quantity: 3000 },
        ],
      }),
    ),
    at('01-05 18:30', discharges('records-system', 'deliver-to-detention-house', 'custody-receipt')),
    at('01-05 19:30', discharges('handler', 'first-interrogation', 'interrogation-record')),
    at('01-06 09:00', discharges('handler', 'detention-notice', 'detention-notice')),
    at(
      '01-07 09:00',
      requests('handler', 'arrest-request-extension', {
        ...subject,
        grounds: '需核实货款往来，三日内不能完成。',
        basis: ['刑事诉讼法第九十一条第一款'],
        papers: ['detention-extension-report'],
        proposal: { text: '建议延长一至四日。', extendTo: 'P7D', grounds: ['special-circumstances'] },
      }),
    ),
    ...approved(
      'arrest-request-extension',
      ['01-07 09:30', '01-07 10:00', '01-07 11:00', '01-07 15:00'],
      subject,
    ),
    at(
      '01-08 10:00',
      files('handler', 'danger-statement'),
      requests('handler', 'arrest-request', {
        ...subject,
        grounds: '被害人陈述稳定，丑的辩解不能成立，可能干扰证人作证。',
        basis: ['刑事诉讼法第八十一条', '刑事诉讼法第八十七条'],
        papers: ['arrest-request-opinion'],
        with: ['danger-statement', 'first-interrogation'],
        proposal: '提请批准逮捕。',
      }),
    ),
    at('01-08 11:00', signs('legal-officer', 'arrest-request', subject)),
    at('01-08 14:00', signs('unit-leader', 'arrest-request', subject)),
    at(
      '01-08 16:30',
      signs('legal-reviewer', 'arrest-request', {
        ...subject,
        decision: 'refuse',
        opinion: {
          facts: '款项性质（货款或者索要）未查清。',
          evidence: '仅有被害人一人陈述，无转账、录音、证人等其他证据印证，不足以证明有犯罪事实。',
          discretion: '不同意提请批准逮捕，建议补充证据或变更强制措施。',
        },
        reasons: '孤证，不符合逮捕的证据条件。',
      }),
    ),
    at(
      '01-09 09:00',
      signs('bureau-leader', 'arrest-request', {
        ...subject,
        opinion: {
          facts: '索要的时间、地点、数额，被害人陈述前后一致。',
          evidence: '虽以被害人陈述为主，但细节具体，批捕后继续补强。',
          discretion: '丑有同类前科，有干扰证人可能，同意提请。',
        },
        reasons: '不采纳法制审核意见：被害人陈述稳定且有细节，逮捕后继续补强证据。',
      }),
    ),
    at(
      '01-09 10:00',
      records('records-system', 'arrest-request-delivered', { ...subject, paper: deliveryReceipt }),
    ),
    at(
      '01-14 10:30',
      records('records-system', 'arrest-decision', {
        ...subject,
        result: 'approved',
        paper: 'arrest-decision',
        number: '临检批捕〔2026〕3号',
      }),
      requests('handler', 'arrest-warrant', {
        ...subject,
        grounds: '县人民检察院已批准逮捕。',
        basis: ['刑事诉讼法第九十三条'],
        papers: [],
        with: ['arrest-decision'],
        proposal: '呈请签发逮捕证。',
      }),
    ),
    at('01-14 11:00', signs('bureau-leader', 'arrest-warrant', subject)),
    at('01-14 11:20', records('records-system', 'arrest-executed', { ...subject, paper: 'arrest-warrant' })),
    at('01-14 16:00', discharges('handler', 'arrest-interrogation', 'interrogation-record')),
    at('01-14 17:00', discharges('handler', 'arrest-notice', 'arrest-notice')),
    at('01-15 09:00', discharges('handler', 'arrest-receipt', 'execution-receipt')),
    at(
      '03-03 09:00',
      files('handler', 'conclusion-report', 'lawyer-opinion'),
      proves('handler'),
      requests('handler', 'transfer', {
        grounds: '犯罪事实清楚，证据确实、充分。',
        basis: ['刑事诉讼法第一百六十二条'],
        papers: ['indictment-opinion'],
        with: ['conclusion-report', 'lawyer-opinion'],
        proposal: '移送县人民检察院审查起诉。',
      }),
    ),
    ...approved('transfer', ['03-03 10:00', '03-03 11:00', '03-03 15:00', '03-03 17:00']),
    at('03-04 10:00', ...deliveredAndTold('handler')),
    at(
      '04-03 15:00',
      records('records-system', 'prosecution-decision', {
        ...subject,
        result: 'returned',
        paper: returnDecision,
      }),
    ),
    at(
      '04-29 09:00',
      requests('handler', 'supplement-report', {
        ...subject,
        grounds: '已调取店主与丑的聊天记录、货款单据，补充询问证人两名。',
        basis: ['刑事诉讼法第一百七十五条'],
        papers: ['supplement-report'],
        proposal: '补充侦查完毕，重新移送。',
      }),
    ),
    ...approved('supplement-report', ['04-29 09:40', '04-29 10:20', '04-29 11:10', '04-29 14:00'], subject),
    at('04-29 16:00', records('records-system', 'transfer-delivered', { paper: deliveryReceipt })),
    at(
      '05-28 15:00',
      records('records-system', 'prosecution-decision', {
        ...subject,
        result: 'returned',
        paper: { ...returnDecision, suffix: '（第二次）' },
      }),
    ),
    at(
      '06-26 09:00',
      requests('handler', 'supplement-report', {
        ...subject,
        grounds: '聊天记录经检验未能恢复，其余补充材料附后。',
        basis: ['刑事诉讼法第一百七十五条'],
        papers: [{ document: 'supplement-report', suffix: '（第二次）' }],
        proposal: '补充侦查完毕，重新移送。',
      }),
    ),
    ...approved('supplement-report', ['06-26 09:40', '06-26 10:20', '06-26 11:10', '06-26 14:00'], subject),
    at('06-26 16:00', records('records-system', 'transfer-delivered', { paper: deliveryReceipt })),
    at(
      '07-20 10:00',
      files('records-system', { ...returnDecision, name: 'third-return', suffix: '（第三次）' }),
      toldRefused(
        '✗ 07-20 rec third return → refused, C175',
        'limit-of-times',
        'C175',
        records('records-system', 'prosecution-decision', {
          ...subject,
          result: 'returned',
          proof: 'third-return',
        }),
      ),
    ),
    at(
      '07-24 16:00',
      records('records-system', 'prosecution-decision', {
        ...subject,
        result: 'not-prosecuted',
        paper: nonProsecution,
        number: '临检刑不诉〔2026〕9号',
      }),
    ),
    at('07-24 16:50', discharges('handler', 'release', 'release-certificate')),
    at('07-27 10:00', returns('handler', { party: 'p1' }, ['扣押手机一部、现金3000元，发还丑本人。'])),
    at(
      '07-30 09:00',
      requests('handler', 'prosecution-reconsideration', {
        ...subject,
        grounds: '被害人陈述稳定，证人证言印证索要事实，认为存疑不起诉的决定有错误。',
        basis: ['刑事诉讼法第一百七十九条'],
        papers: ['reconsideration-opinion'],
        proposal: '要求复议。',
      }),
    ),
    ...approved(
      'prosecution-reconsideration',
      ['07-30 09:40', '07-30 10:30', '07-30 14:00', '07-30 16:00'],
      subject,
    ),
    at(
      '08-20 10:00',
      records('records-system', 'prosecution-reconsideration-decision', {
        ...subject,
        result: 'upheld',
        paper: 'reconsideration-decision',
      }),
    ),
    at(
      '08-31 09:00',
      nothingOwed,
      requests('handler', 'closure', {
        grounds: '人民检察院作出存疑不起诉决定，复议维持原决定，财物已发还。',
        basis: ['公安机关办理刑事案件程序规定第二百八十八条'],
        papers: ['closure-report'],
        with: ['return-list'],
        proposal: '结案归档。',
      }),
    ),
    ...approved('closure', ['08-31 10:00', '08-31 11:00', '08-31 14:30', '08-31 16:00']),
    ...told08,
  ],
};
