import { addressee, byHand, paragraph, part, personInWords, seal, stub, within } from '../blocks.js';
import { detentionHouse, field, grounds, item, ofPerson, offence } from '../fields.js';
import type { FieldRule, InstrumentTemplate } from '../model.js';

const law = '《中华人民共和国刑事诉讼法》';
const heldSince: FieldRule = field(
  'heldSince',
  '被拘留或者逮捕时间',
  'When the person was detained or arrested',
  {
    known: ({ happened }) => happened['arrest-executed'] ?? happened['detention-executed'] ?? null,
  },
);
const heldAs: FieldRule = field('heldAs', '所采取的强制措施', 'Measure', {
  known: ({ happened }) =>
    happened['arrest-executed'] ? '逮捕' : happened['detention-executed'] ? '刑事拘留' : null,
});

/** @source C91-92, C97; P138, P140, P160 */
export const ofRelease: readonly InstrumentTemplate[] = [
  {
    document: 'release-notice',
    title: '释放通知书',
    per: 'subject',
    word: '释通',
    fields: [...ofPerson, detentionHouse, offence, heldSince, heldAs, grounds, item],
    parts: (said) => [
      stub(said, '释放通知书', [
        ['释放原因', said.field('grounds')],
        ['看守所', said.field('detentionHouse')],
      ]),
      part(said, '释放通知书', [
        addressee(said.field('detentionHouse')),
        paragraph(
          `犯罪嫌疑人${personInWords(said)}，因涉嫌${said.field('offence')}于${said.field('heldSince')}被${said.field('heldAs')}，现因${within(said.field('grounds'))}，根据${law}${said.field('item')}之规定，决定予以释放，请即办理释放手续。`,
        ),
        seal(said.facts),
        byHand('本通知书已收到。　接收民警：　　　　　　　　年　　月　　日　　时　　分'),
      ]),
    ],
  },
  {
    document: 'release-certificate',
    title: '释放证明书',
    per: 'subject',
    word: '释',
    fields: [...ofPerson, detentionHouse, offence, heldSince, heldAs, grounds, item],
    parts: (said) => [
      stub(said, '释放证明书', [['释放原因', said.field('grounds')]]),
      part(
        said,
        '释放证明书',
        [
          paragraph(
            `兹有${personInWords(said)}，因涉嫌${said.field('offence')}于${said.field('heldSince')}被${said.field('heldAs')}，现因${within(said.field('grounds'))}，根据${law}${said.field('item')}之规定，予以释放。`,
          ),
          paragraph('特此证明。'),
          { kind: 'seal', organ: said.field('detentionHouse'), date: said.facts.on },
          byHand('本证明书已收到。　被释放人：　　　　（捺指印）　　年　月　日　时'),
        ],
        { foot: '此联交被释放人' },
      ),
    ],
  },
];
