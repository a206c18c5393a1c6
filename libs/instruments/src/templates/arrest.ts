import {
  addressee,
  byHand,
  enclosed,
  paragraph,
  part,
  personInWords,
  receipt,
  seal,
  sentence,
  stub,
  to,
} from '../blocks.js';
import * as f from '../fields.js';
import type { InstrumentTemplate } from '../model.js';

const law = '《中华人民共和国刑事诉讼法》';
const arrestedAt = f.happened(
  'arrestedAt',
  '执行逮捕时间',
  'When the arrest was executed',
  'arrest-executed',
);
const filedOn = f.field('filedOn', '立案日期', 'Day of filing', {
  known: ({ happened }) => happened['filing'] ?? null,
});
const lawOfOffence = f.field('criminalLaw', '涉嫌触犯的刑法条款', 'Article of the Criminal Law');

/** @source C81, C87, C80; P137, P142-145; C92, P141; C179, P293-294 */
export const ofArrest: readonly InstrumentTemplate[] = [
  {
    document: 'arrest-request-opinion',
    title: '提请批准逮捕书',
    per: 'subject',
    word: '提捕',
    approved: 'arrest-request',
    request: 'arrest-request',
    fields: [
      ...f.ofPerson,
      f.idNumber,
      f.occupation,
      f.record,
      f.offence,
      f.caseSource,
      filedOn,
      f.found,
      f.evidence,
      lawOfOffence,
      f.field('danger', '社会危险性', 'Danger to society'),
      f.procuratorate,
      f.detentionHouse,
      f.volumes,
    ],
    parts: (said) => {
      const { facts, field } = said;
      const name = facts.person?.name ?? '';
      const more = [
        field('idNumber') && `身份证件号码${field('idNumber')}`,
        field('occupation') && `单位及职业${field('occupation')}`,
      ]
        .filter(Boolean)
        .map((text) => `，${text}`)
        .join('');
      return [
        part(said, '提请批准逮捕书', [
          paragraph(
            `犯罪嫌疑人${name}，性别${field('sex')}，出生日期${field('birthDate')}，住址${field('address')}${more}。`,
          ),
          paragraph(
            `违法犯罪经历以及因本案被采取强制措施的情况：${field('record') || '无违法犯罪经历'}${facts.happened['detention-executed'] ? `；因涉嫌${field('offence')}于${facts.happened['detention-executed']}被我局刑事拘留` : ''}。`,
          ),
          paragraph(
            `犯罪嫌疑人${name}涉嫌${field('offence')}一案，由${field('source')}。我局经过审查，于${field('filedOn')}立案进行侦查。`,
          ),
          paragraph(`经依法侦查查明：${sentence(field('facts'))}`),
          paragraph(`认定上述事实的证据如下：${sentence(field('evidence'))}`),
          paragraph(`犯罪嫌疑人${name}具有下列社会危险性：${sentence(field('danger'))}`),
          paragraph(
            `综上所述，犯罪嫌疑人${name}的行为已触犯《中华人民共和国刑法》${field('criminalLaw')}之规定，涉嫌${field('offence')}，有逮捕必要。依照${law}第八十一条、第八十七条之规定，特提请批准逮捕。`,
          ),
          ...to(field('procuratorate')),
          seal(facts),
          byHand(`附：1．本案卷宗${field('volumes')}。`),
          enclosed(`2．犯罪嫌疑人${name}现羁押于${field('detentionHouse')}。`),
        ]),
      ];
    },
  },
  {
    document: 'arrest-warrant',
    title: '逮捕证',
    per: 'subject',
    word: '捕',
    approved: 'arrest-warrant',
    request: 'arrest-warrant',
    fields: [...f.ofPerson, f.offence, f.procuratorate, f.detentionHouse],
    parts: (said) => [
      stub(said, '逮　捕　证', [
        ['逮捕原因', `涉嫌${said.field('offence')}`],
        ['批准或者决定机关', said.field('procuratorate')],
        ['送往看守所', said.field('detentionHouse')],
      ]),
      part(
        said,
        '逮　捕　证',
        [
          paragraph(
            `根据${law}第八十条之规定，经${said.field('procuratorate')}批准，兹由我局对涉嫌${said.field('offence')}的${personInWords(said)}执行逮捕，送${said.field('detentionHouse')}羁押。`,
          ),
          seal(said.facts),
          byHand('本证已于　　　年　　月　　日　　时　　分向我宣布。'),
          byHand('被逮捕人：　　　　　　　（捺指印）'),
          byHand('本证副本已收到，被逮捕人已于　　　年　　月　　日　　时送至我所。'),
          byHand('接收民警：　　　　　　　　　　　看守所（印）'),
        ],
        { foot: '此联附卷' },
      ),
    ],
  },
  {
    document: 'arrest-notice',
    title: '逮捕通知书',
    per: 'subject',
    word: '捕通',
    approved: 'arrest-warrant',
    fields: [...f.ofPerson, f.family, f.offence, f.procuratorate, arrestedAt, f.detentionHouse],
    parts: (said) => [
      stub(said, '逮捕通知书', [['被通知人', said.field('family')]]),
      part(said, '逮捕通知书', [
        addressee(said.field('family')),
        paragraph(
          `经${said.field('procuratorate')}批准，我局于${said.field('arrestedAt')}对涉嫌${said.field('offence')}的${said.facts.person?.name ?? ''}执行逮捕，现羁押在${said.field('detentionHouse')}。`,
        ),
        seal(said.facts),
      ]),
      receipt(said, '逮捕通知书', [
        byHand('本通知书已收到。'),
        byHand('被逮捕人家属：　　　　　　　　　　　年　　月　　日　　时'),
        byHand('如在逮捕后二十四小时内未通知的，注明原因：'),
        byHand('办案人：　　　　　　　　　　　年　　月　　日　　时'),
      ]),
    ],
  },
  {
    document: 'reconsideration-opinion',
    title: '要求复议意见书',
    per: 'subject',
    word: '要复',
    approved: 'reconsideration',
    orApproved: 'prosecution-reconsideration',
    request: 'reconsideration',
    fields: [
      f.procuratorate,
      f.field('contested', '原决定文号', 'Number of the contested decision'),
      f.grounds,
    ],
    parts: (said) => {
      const { facts, field } = said;
      const name = facts.person?.name ?? '';
      // What was decided last is what is contested: a refused arrest, or later a decision not to prosecute.
      const notProsecuted = facts.happened['prosecution-decision'];
      const decided = notProsecuted
        ? `你院于${notProsecuted}以${field('contested')}文决定不起诉犯罪嫌疑人${name}`
        : `你院于${facts.happened['arrest-decision'] ?? ''}以${field('contested')}文决定不批准逮捕犯罪嫌疑人${name}`;
      const article = notProsecuted ? '第一百七十九条' : '第九十二条';
      return [
        part(said, '要求复议意见书', [
          addressee(field('procuratorate')),
          paragraph(`${decided}，我局认为该决定有误，理由是：${sentence(field('grounds'))}`),
          paragraph(`综上所述，根据${law}${article}之规定，特要求你院进行复议。`),
          ...to(field('procuratorate')),
          seal(facts),
        ]),
      ];
    },
  },
];
