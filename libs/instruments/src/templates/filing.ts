import { addressee, byHand, paragraph, part, receipt, seal, stub, within } from '../blocks.js';
import { field, grounds } from '../fields.js';
import type { InstrumentTemplate } from '../model.js';

const complainant = field('complainant', '控告人', 'Complainant');
const complainedOn = field('complainedOn', '控告日期', 'Date of the complaint');

/** @source P178-179 */
export const ofFiling: readonly InstrumentTemplate[] = [
  {
    document: 'filing-decision',
    title: '立案决定书',
    per: 'case',
    word: '立',
    approved: 'filing',
    request: 'filing',
    fields: [],
    parts: (said) => [
      stub(said, '立案决定书'),
      part(
        said,
        '立案决定书',
        [
          paragraph(
            `根据《中华人民共和国刑事诉讼法》第一百一十二条之规定，决定对${said.facts.caseTitle}立案侦查。`,
          ),
          seal(said.facts),
        ],
        { foot: '此联附卷' },
      ),
    ],
  },
  {
    document: 'refusal-notice',
    title: '不予立案通知书',
    per: 'case',
    word: '不立',
    orApproved: 'refusal-to-file',
    request: 'filing',
    fields: [complainant, complainedOn, grounds],
    parts: (said) => [
      stub(said, '不予立案通知书', [['控告人', said.field('complainant')]]),
      part(said, '不予立案通知书', [
        addressee(said.field('complainant')),
        paragraph(
          `你（单位）于${said.field('complainedOn')}提出控告的${said.facts.caseTitle}，我局经审查认为${within(said.field('grounds'))}，根据《中华人民共和国刑事诉讼法》第一百一十二条之规定，决定不予立案。`,
        ),
        paragraph(`如不服本决定，可以在收到本通知书之日起七日以内向${said.facts.organ}申请复议。`),
        seal(said.facts),
      ]),
      receipt(said, '不予立案通知书', [
        byHand('本通知书已收到。'),
        byHand('控告人：　　　　　　　　　　　年　　月　　日'),
      ]),
    ],
  },
];
