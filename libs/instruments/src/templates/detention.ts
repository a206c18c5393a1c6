import { addressee, byHand, paragraph, part, personInWords, receipt, seal, stub, within } from '../blocks.js';
import { detentionHouse, family, field, grounds, happened, item, ofPerson, offence } from '../fields.js';
import type { InstrumentTemplate } from '../model.js';
import { writtenDate } from '../words.js';

const law = '《中华人民共和国刑事诉讼法》';
const detainedAt = happened(
  'detainedAt',
  '执行拘留时间',
  'When the detention was executed',
  'detention-executed',
);

/** @source C82-91; P125-129 */
export const ofDetention: readonly InstrumentTemplate[] = [
  {
    document: 'detention-warrant',
    title: '拘留证',
    per: 'subject',
    word: '拘',
    approved: 'detention',
    request: 'detention',
    fields: [...ofPerson, offence, item, detentionHouse],
    parts: (said) => [
      stub(said, '拘　留　证', [
        ['拘留原因', `涉嫌${said.field('offence')}`],
        ['送往看守所', said.field('detentionHouse')],
      ]),
      part(
        said,
        '拘　留　证',
        [
          paragraph(
            `根据${law}${said.field('item')}之规定，兹决定对犯罪嫌疑人${personInWords(said)}执行拘留，送${said.field('detentionHouse')}羁押。`,
          ),
          seal(said.facts),
          byHand('本证已于　　　年　　月　　日　　时　　分向我宣布。'),
          byHand('被拘留人：　　　　　　　（捺指印）'),
          byHand('本证副本已收到，被拘留人已于　　　年　　月　　日　　时送至我所。'),
          byHand('接收民警：　　　　　　　　　　　看守所（印）'),
        ],
        { foot: '此联附卷' },
      ),
    ],
  },
  {
    document: 'detention-notice',
    title: '拘留通知书',
    per: 'subject',
    word: '拘通',
    approved: 'detention',
    fields: [
      ...ofPerson,
      family,
      offence,
      item,
      detainedAt,
      detentionHouse,
      field('houseAddress', '看守所地址', 'Address of the detention house', { required: false }),
    ],
    parts: (said) => [
      stub(said, '拘留通知书', [['被通知人', said.field('family')]]),
      part(said, '拘留通知书', [
        addressee(said.field('family')),
        paragraph(
          `根据${law}${said.field('item')}之规定，我局已于${said.field('detainedAt')}将涉嫌${said.field('offence')}的${said.facts.person?.name ?? ''}刑事拘留，现羁押在${said.field('detentionHouse')}。`,
        ),
        seal(said.facts),
        ...(said.field('houseAddress') ? [byHand(`注：看守所地址：${said.field('houseAddress')}`)] : []),
      ]),
      receipt(said, '拘留通知书', [
        byHand('本通知书已收到。'),
        byHand('被拘留人家属：　　　　　　　　　　　年　　月　　日　　时'),
        byHand('如在拘留后二十四小时内未通知的，注明原因：'),
        byHand('办案人：　　　　　　　　　　　年　　月　　日　　时'),
      ]),
    ],
  },
  {
    document: 'detention-extension-notice',
    title: '延长拘留期限通知书',
    per: 'subject',
    word: '延拘通',
    approved: 'arrest-request-extension',
    request: 'arrest-request-extension',
    fields: [
      ...ofPerson,
      grounds,
      item,
      detentionHouse,
      field('from', '延长起始日', 'First day', {
        known: ({ limits }) => (limits['arrest-request'] ? writtenDate(limits['arrest-request'].from) : null),
      }),
      field('to', '延长截止日', 'Last day', {
        known: ({ limits }) => (limits['arrest-request'] ? writtenDate(limits['arrest-request'].to) : null),
      }),
    ],
    parts: (said) => [
      stub(said, '延长拘留期限通知书', [
        ['延长原因', said.field('grounds')],
        ['拘留期限', `${said.field('from')}至${said.field('to')}`],
      ]),
      part(said, '延长拘留期限通知书', [
        addressee(said.field('detentionHouse')),
        paragraph(
          `因${within(said.field('grounds'))}，根据${law}${said.field('item')}之规定，决定延长对犯罪嫌疑人${personInWords(said)}的拘留期限，拘留期限从${said.field('from')}至${said.field('to')}。`,
        ),
        seal(said.facts),
        byHand('本通知已于　　　年　　月　　日向我宣布。'),
        byHand('被拘留人：　　　　　　　（捺指印）'),
      ]),
    ],
  },
];
