import { discharges, records, requests } from '../play/acts.js';
import { at, type CaseScript } from '../play/script.js';
import { signs } from '../play/signing.js';
import { bailed, detention, opening, simpleCase, transferRequest } from './opening.js';
import { lurb } from './signers.js';

const ci = 'criminal-investigation';
const cg = 'chengguan-station';
const za = 'public-order';

const filingWaits = simpleCase({
  id: 'open-1',
  number: '临公（刑）受字〔2026〕211号',
  title: '王某被电信诈骗案',
  unit: ci,
  handlers: ['handler-4', 'handler-5'],
  suspect: '身份不明者一',
  victim: '王某',
  offence: '诈骗',
  story: [
    '2026年10月17日，王某接自称客服电话后向陌生账户转账人民币38600元。',
    '收款账户开户地为外省，已申请紧急止付。',
  ],
  acts: opening(ci, 'handler-4', '王某被诈骗', {
    accepted: '10-18 16:20',
    requested: '10-19 09:05',
    approvals: [],
  }),
});

const justDetained = simpleCase({
  id: 'open-2',
  number: '临公（刑）立字〔2026〕207号',
  title: '赵某入户盗窃案',
  unit: ci,
  handlers: ['handler', 'handler-6'],
  suspect: '赵某',
  victim: '刘某',
  offence: '盗窃',
  story: [
    '2026年10月16日夜，赵某攀窗进入刘某位于滨河小区的住宅，窃得金饰三件，价值人民币21400元。',
    '民警于次日在典当行附近将其抓获，起获金项链一条。',
  ],
  acts: [
    ...opening(ci, 'handler', '赵某盗窃', {
      accepted: '10-17 08:30',
      requested: '10-17 09:30',
      approvals: ['10-17 10:00', '10-17 10:40', '10-17 11:30', '10-17 14:00'],
    }),
    ...detention(ci, 'handler', '10-18 09:00', ['10-18 09:20', '10-18 09:50', '10-18 10:30', '10-18 11:10']),
    at(
      '10-18 11:40',
      records('records-system', 'detention-executed', { subjects: ['p1'], paper: 'detention-warrant' }),
    ),
    at('10-18 15:00', discharges('records-system', 'deliver-to-detention-house', 'custody-receipt')),
    at('10-18 16:30', discharges('handler', 'first-interrogation', 'interrogation-record')),
    at(
      '10-19 09:30',
      requests('handler', 'arrest-request-extension', {
        subjects: ['p1'],
        grounds: '另有两起同类入户盗窃需并案查证。',
        basis: ['刑事诉讼法第九十一条第二款'],
        papers: ['detention-extension-report'],
        proposal: { text: '建议延长至三十日。', extendTo: 'P30D', grounds: ['repeated'] },
      }),
    ),
    at('10-19 10:10', signs('legal-officer', 'arrest-request-extension', { subjects: ['p1'] })),
  ],
});

const arrestAtTheTop = simpleCase({
  id: 'open-3',
  number: '临公（治）立字〔2026〕64号',
  title: '孙某等寻衅滋事案',
  unit: za,
  handlers: ['za-handler', 'za-handler-3'],
  suspect: '孙某',
  victim: '某烧烤店',
  offence: '寻衅滋事',
  story: [
    '2026年10月11日凌晨，孙某酒后在城北夜市任意损毁烧烤店桌椅、监控设备，损失价值人民币6800元。',
    '孙某曾因同类行为被行政拘留两次。',
  ],
  acts: [
    ...opening(za, 'za-handler', '孙某寻衅滋事', {
      accepted: '10-11 09:00',
      requested: '10-12 09:00',
      approvals: ['10-12 10:00', '10-12 11:00', '10-12 14:30', '10-12 16:40'],
    }),
    ...detention(za, 'za-handler', '10-16 13:00', [
      '10-16 13:20',
      '10-16 13:50',
      '10-16 14:20',
      '10-16 15:00',
    ]),
    at(
      '10-16 15:20',
      records('records-system', 'detention-executed', { subjects: ['p1'], paper: 'detention-warrant' }),
    ),
    at('10-16 18:40', discharges('records-system', 'deliver-to-detention-house', 'custody-receipt')),
    at('10-16 20:10', discharges('za-handler', 'first-interrogation', 'interrogation-record')),
    at('10-17 09:00', discharges('za-handler', 'detention-notice', 'detention-notice')),
    at(
      '10-18 15:00',
      requests('za-handler', 'arrest-request', {
        subjects: ['p1'],
        grounds: '有证据证明有犯罪事实，多次滋事，可能实施新的犯罪。',
        basis: ['刑事诉讼法第八十一条', '刑事诉讼法第八十七条'],
        papers: ['danger-statement', 'arrest-request-opinion'],
        with: ['first-interrogation'],
        proposal: '提请批准逮捕。',
      }),
    ),
    ...lurb(za)('arrest-request', ['10-18 16:00', '10-18 17:30', '10-19 10:20'], { subjects: ['p1'] }),
  ],
});

const returnedForMending = simpleCase({
  id: 'open-4',
  number: '临公（城关）立字〔2026〕88号',
  title: '李某故意毁坏财物案',
  unit: cg,
  handlers: ['cg-handler-3', 'cg-handler-4'],
  suspect: '李某',
  victim: '周某',
  offence: '故意毁坏财物',
  story: [
    '2026年8月2日，李某因停车纠纷用石块砸毁周某轿车前后挡风玻璃及车门，经鉴定损失人民币9300元。',
    '李某到案后如实供述，愿意赔偿。',
  ],
  acts: [
    ...opening(cg, 'cg-handler-3', '李某故意毁坏财物', {
      accepted: '08-03 09:00',
      requested: '08-04 09:30',
      approvals: ['08-04 10:00', '08-04 11:10', '08-04 15:00', '08-05 09:30'],
    }),
    ...bailed(cg, 'cg-handler-3', [
      '08-06 08:30',
      '08-06 08:45',
      '08-06 09:00',
      '08-06 09:20',
      '08-06 09:40',
    ]),
    at(
      '08-06 10:00',
      records('cg-handler-3', 'bail-announced', {
        subjects: ['p1'],
        paper: 'bail-decision',
        note: '保证人一名',
      }),
    ),
    transferRequest('cg-handler-3', '10-13 09:00'),
    at('10-13 10:30', signs('cg-legal', 'transfer')),
    at('10-14 09:20', signs('cg-leader', 'transfer')),
    at(
      '10-15 16:00',
      signs('legal-reviewer', 'transfer', {
        decision: 'return',
        opinion: { evidence: '价格认定结论书未附鉴定人资质；赔偿协议缺被害人签名。' },
        reasons: '证据材料需补正。',
        rectification: [
          { id: '1', requirement: '补附价格认定人员资质证明', checklist: 'PR1' },
          { id: '2', requirement: '赔偿协议由被害人周某签名' },
        ],
        rectifyBy: '10-21 18:00',
      }),
    ),
  ],
});

const silentReviewer = simpleCase({
  id: 'open-5',
  number: '临公（城关）立字〔2026〕97号',
  title: '陈某开设赌场案',
  unit: cg,
  handlers: ['cg-handler-2', 'cg-handler-4'],
  suspect: '陈某',
  offence: '开设赌场',
  story: ['2026年9月间，陈某在城关镇出租房内摆设电子游戏赌博机十一台，接受投注，非法获利约人民币18000元。'],
  acts: [
    ...opening(cg, 'cg-handler-2', '陈某开设赌场', {
      accepted: '10-14 10:00',
      requested: '10-15 09:00',
      approvals: ['10-15 10:10', '10-15 11:00', '10-15 15:00', '10-15 17:00'],
    }),
    // The station head has left this unsigned for more than his 24 hours: superiors are told, the deputy may sign.
    ...detention(cg, 'cg-handler-2', '10-17 14:00', ['10-17 14:30']),
  ],
});

const atLegalReview = simpleCase({
  id: 'open-6',
  number: '临公（交）立字〔2026〕40号',
  title: '郑某危险驾驶案',
  unit: 'traffic',
  handlers: ['jj-handler', 'jj-handler-2'],
  suspect: '郑某',
  offence: '危险驾驶',
  story: ['2026年9月5日22时许，郑某醉酒驾驶小型轿车在人民路被查获，血液乙醇含量为186mg/100ml。'],
  acts: [
    ...opening('traffic', 'jj-handler', '郑某危险驾驶', {
      accepted: '09-07 09:00',
      requested: '09-07 10:00',
      approvals: ['09-07 10:40', '09-07 11:30', '09-07 15:00', '09-07 17:00'],
    }),
    ...bailed('traffic', 'jj-handler', [
      '09-08 08:30',
      '09-08 08:45',
      '09-08 09:00',
      '09-08 09:20',
      '09-08 09:40',
    ]),
    at(
      '09-08 10:00',
      records('jj-handler', 'bail-announced', {
        subjects: ['p1'],
        paper: 'bail-decision',
        note: '保证人一名',
      }),
    ),
    transferRequest('jj-handler', '10-15 09:00'),
    ...lurb('traffic')('transfer', ['10-15 10:00', '10-16 11:00']),
  ],
});

/** Left at different steps on 2026-10-19, so that inboxes, clocks and duties are alive. */
export const openCases: readonly CaseScript[] = [
  filingWaits,
  justDetained,
  arrestAtTheTop,
  returnedForMending,
  silentReviewer,
  atLegalReview,
];
