import { discharges, files, records, requests } from '../play/acts.js';
import { refused, signsWrongly } from '../play/assertions.js';
import {
  committeeRecuses,
  delegates,
  demandsRecusal,
  mayBeSignedBy,
  namesActing,
  signedAs,
  signsAsDelegate,
} from '../play/authority.js';
import { at, type CaseScript } from '../play/script.js';
import { told } from '../play/sentences.js';
import { signs } from '../play/signing.js';
import { detention, opening, simpleCase } from './opening.js';
import { deliveryReceipt } from './outside-documents.js';
import { lurb } from './signers.js';
import { actingNamed, delegationGiven, told12 } from './told/case-12.js';

const unit = 'criminal-investigation';
const suspect = { subjects: ['p1'] };
const ofUnit = { post: `${unit}/unit-leader`, to: '10-25', reason: '外出培训期间委托审核' };

/** 12 合同诈骗: the leader is recused, a deputy acts in his post, the unit leader's audits are delegated. */
export const case12: CaseScript = simpleCase({
  id: 'case-12',
  number: '临公（刑）立字〔2026〕201号',
  title: '未合同诈骗案',
  unit,
  handlers: ['handler', 'handler-2'],
  suspect: '未',
  victim: '申',
  offence: '合同诈骗',
  story: [
    '2026年8月，未以虚构的建材采购合同骗取申货款，收款后失去联系。',
    '申报案时称，县公安局局长系未的表兄，请求其回避。',
  ],
  acts: [
    ...opening(unit, 'handler', '合同诈骗', {
      accepted: '10-08 10:00',
      requested: '10-09 09:00',
      approvals: ['10-09 10:00', '10-09 11:00', '10-09 15:00', '10-10 09:30'],
    }),
    ...detention(unit, 'handler', '10-12 08:30', [
      '10-12 08:45',
      '10-12 09:00',
      '10-12 09:15',
      '10-12 09:30',
    ]),
    at(
      '10-12 09:45',
      records('records-system', 'detention-executed', { ...suspect, paper: 'detention-warrant' }),
    ),
    at('10-12 15:00', discharges('records-system', 'deliver-to-detention-house', 'custody-receipt')),
    at('10-12 16:00', discharges('handler', 'first-interrogation', 'interrogation-record')),
    at('10-12 17:00', discharges('handler', 'detention-notice', 'detention-notice')),
    at('10-13 09:00', demandsRecusal('handler', 'bureau-leader', 'p2', '局长周正阳系犯罪嫌疑人未的表兄。')),
    at(
      '10-14 09:00',
      delegates('bureau-leader', {
        post: 'bureau/bureau-leader',
        delegate: 'deputy-leader',
        to: '11-01',
        reason: '外出参会期间委托审批',
      }),
    ),
    at(
      '10-15 08:30',
      requests('handler', 'arrest-request-extension', {
        ...suspect,
        grounds: '需赴外省调取银行流水和合同原件，三日内不能完成。',
        basis: ['刑事诉讼法第九十一条第一款'],
        papers: ['detention-extension-report'],
        proposal: { text: '建议延长一至四日。', extendTo: 'P7D', grounds: ['special-circumstances'] },
      }),
    ),
    ...lurb(unit)(
      'arrest-request-extension',
      ['10-15 08:50', '10-15 09:10', '10-15 09:30', '10-15 09:40'],
      suspect,
    ),
    at('10-16 16:00', committeeRecuses('bureau-leader')),
    at(
      '10-16 17:00',
      namesActing('bureau/bureau-leader', 'deputy-leader', '市局指定副局长郑海峰代行局长职权'),
    ),
    at(
      '10-16 18:00',
      delegates('unit-leader', {
        post: `${unit}/unit-leader`,
        delegate: 'unit-deputy',
        scope: { steps: ['unit-leader'] },
        from: '10-17',
        to: '10-25',
        reason: '外出培训期间委托审核',
      }),
    ),
    at(
      '10-17 09:00',
      told(
        'unit-leader away: delegates audits to unit-deputy 10-17 to 10-24, end 10-25T00. ✗ unit-deputy to legal-officer → refused, no sub-delegation; ✗ to handler → refused, proposer',
        delegationGiven('unit-leader', 'unit-deputy', '10-25'),
        refused('no-sub-delegation', delegates('unit-deputy', { ...ofUnit, delegate: 'legal-officer' })),
        refused('proposer-may-not-sign', delegates('unit-leader', { ...ofUnit, delegate: 'handler' })),
      ),
    ),
    at(
      '10-19 08:50',
      files('handler', 'danger-statement'),
      requests('handler', 'arrest-request', {
        ...suspect,
        grounds: '有证据证明有犯罪事实，货款去向未明，可能串供。',
        basis: ['刑事诉讼法第八十一条', '刑事诉讼法第八十七条'],
        papers: ['arrest-request-opinion'],
        with: ['danger-statement', 'first-interrogation'],
        proposal: '提请批准逮捕。',
      }),
    ),
    at(
      '10-19 09:30',
      signs('legal-officer', 'arrest-request', suspect),
      mayBeSignedBy('arrest-request', ['unit-leader', 'unit-deputy'], {}, 'p1'),
    ),
    at('10-19 10:20', signs('unit-deputy', 'arrest-request', suspect)),
    at('10-19 11:30', signs('legal-reviewer', 'arrest-request', suspect), actingNamed),
    at(
      '10-19 11:40',
      told(
        '✗ deputy-leader signs as B’s *delegate* → refused, principal recused; ✗ bureau-leader signs or is offered a task → refused',
        refused('recused', signsAsDelegate('deputy-leader', 'arrest-request', 'bureau-leader', 'p1')),
        refused(
          'recused',
          signsWrongly('bureau-leader', 'arrest-request', { subject: 'p1', entitled: 'deputy-leader' }),
        ),
      ),
    ),
    at(
      '10-19 14:00',
      signs('deputy-leader', 'arrest-request', suspect),
      signedAs('unit-deputy', 'arrest-request', { as: 'delegated', by: 'unit-leader' }),
      signedAs('deputy-leader', 'arrest-request', { as: 'acting' }),
    ),
    at(
      '10-19 15:00',
      records('records-system', 'arrest-request-delivered', { ...suspect, paper: deliveryReceipt }),
    ),
    at(
      '10-23 10:00',
      records('records-system', 'arrest-decision', {
        ...suspect,
        result: 'approved',
        paper: 'arrest-decision',
        number: '临检批捕〔2026〕131号',
      }),
    ),
    at(
      '10-23 15:00',
      requests('handler', 'arrest-warrant', {
        ...suspect,
        grounds: '县人民检察院已批准逮捕。',
        basis: ['刑事诉讼法第九十三条'],
        papers: [],
        with: ['arrest-decision'],
        proposal: '签发逮捕证。',
      }),
    ),
    at('10-23 16:00', signs('deputy-leader', 'arrest-warrant', suspect)),
    at('10-23 17:00', records('records-system', 'arrest-executed', { ...suspect, paper: 'arrest-warrant' })),
    ...told12,
  ],
});

/** What waits for the unit leader when his delegation ends: his delegate signs no more from that instant on. */
export const delegationEnds: CaseScript = simpleCase({
  id: 'case-12-delegation',
  number: '临公（刑）受字〔2026〕230号',
  title: '店铺财物被盗案',
  unit,
  handlers: ['handler-3'],
  suspect: '某',
  offence: '盗窃',
  story: ['2026年10月23日，城关镇一店铺财物被盗。'],
  acts: [
    ...opening(unit, 'handler-3', '盗窃', {
      accepted: '10-24 09:00',
      requested: '10-24 10:00',
      approvals: ['10-24 11:00'],
    }),
    at('10-24 23:59:59', mayBeSignedBy('filing', ['unit-leader', 'unit-deputy'])),
    at(
      '10-25 00:00',
      mayBeSignedBy('filing', ['unit-leader']),
      told(
        '✗ 10-25 00:00:00 unit-deputy signs for unit-leader → refused',
        refused('not-your-post', signsWrongly('unit-deputy', 'filing', { entitled: 'unit-leader' })),
      ),
    ),
  ],
});
