import { addressee, byHand, enclosed, paragraph, part, seal, sentence, stub, to, within } from '../blocks.js';
import * as f from '../fields.js';
import type { InstrumentTemplate } from '../model.js';

const law = '《中华人民共和国刑事诉讼法》';
const filedOn = f.field('filedOn', '立案日期', 'Day of filing', {
  known: ({ happened }) => happened['filing'] ?? null,
});

/** @source C162, P289 (each accomplice's part is set out; suspect and lawyer are told); C175, P295; C163, P186-188 */
export const ofProsecution: readonly InstrumentTemplate[] = [
  {
    document: 'indictment-opinion',
    title: '起诉意见书',
    per: 'case',
    word: '诉',
    approved: 'transfer',
    request: 'transfer',
    fields: [
      f.field('suspects', '各犯罪嫌疑人基本情况及强制措施', 'Particulars and measures of each suspect'),
      f.field('counsel', '辩护律师', 'Defence counsel', { required: false }),
      f.offence,
      f.caseSource,
      filedOn,
      f.found,
      f.evidence,
      f.field('roles', '共同犯罪中的地位和作用', 'Part of each accomplice', { required: false }),
      f.field('circumstances', '量刑情节', 'Circumstances that bear on the sentence', { required: false }),
      f.field('criminalLaw', '涉嫌触犯的刑法条款', 'Article of the Criminal Law'),
      f.procuratorate,
      f.volumes,
      f.field('exhibits', '随案移送物品', 'Exhibits', { required: false }),
    ],
    parts: (said) => {
      const { facts, field } = said;
      const who = facts.persons.join('、');
      return [
        part(said, '起诉意见书', [
          ...field('suspects').split('\n').filter(Boolean).map(paragraph),
          ...(field('counsel') ? [paragraph(`辩护律师：${field('counsel')}。`)] : []),
          paragraph(
            `犯罪嫌疑人${who}涉嫌${field('offence')}一案，由${field('source')}。我局经过审查，于${field('filedOn')}立案进行侦查。犯罪嫌疑人${who}涉嫌${field('offence')}一案，现已侦查终结。`,
          ),
          paragraph(`经依法侦查查明：${sentence(field('facts'))}`),
          ...(field('roles') ? [paragraph(`共同犯罪中的地位和作用：${sentence(field('roles'))}`)] : []),
          paragraph(`认定上述事实的证据如下：${sentence(field('evidence'))}`),
          paragraph('上述犯罪事实清楚，证据确实、充分，足以认定。'),
          ...(field('circumstances') ? [paragraph(field('circumstances'))] : []),
          paragraph(
            `综上所述，犯罪嫌疑人${who}的行为已触犯《中华人民共和国刑法》${field('criminalLaw')}之规定，涉嫌${field('offence')}。依照${law}第一百六十二条之规定，现将此案移送审查起诉。`,
          ),
          ...to(field('procuratorate')),
          seal(facts),
          byHand(`附：1．本案卷宗${field('volumes')}。`),
          ...(field('exhibits') ? [enclosed(`2．随案移送物品：${field('exhibits')}。`)] : []),
        ]),
      ];
    },
  },
  {
    document: 'transfer-notice',
    title: '移送审查起诉告知书',
    per: 'subject',
    approved: 'transfer',
    request: 'transfer',
    fields: [
      f.happened('deliveredOn', '移送时间', 'When the case was delivered', 'transfer-delivered'),
      f.procuratorate,
    ],
    parts: (said) => [
      part(said, '移送审查起诉告知书', [
        addressee(`犯罪嫌疑人${said.facts.person?.name ?? ''}及其辩护律师`),
        paragraph(
          `我局侦查的${said.facts.caseTitle}现已侦查终结，根据${law}第一百六十二条之规定，已于${said.field('deliveredOn')}移送${said.field('procuratorate')}审查起诉。`,
        ),
        paragraph('特此告知。'),
        // Dated when it is told, which is after the approval.
        { kind: 'seal', organ: said.facts.organ, date: said.facts.on },
        byHand('本告知书已收到。'),
        byHand('犯罪嫌疑人：　　　　　　　　（捺指印）　　　年　　月　　日'),
        byHand('辩护律师：　　　　　　　　　　　　　　　　　年　　月　　日'),
      ]),
    ],
  },
  {
    document: 'supplement-report',
    title: '补充侦查报告书',
    per: 'subject',
    word: '补侦',
    approved: 'supplement-report',
    request: 'supplement-report',
    fields: [
      f.procuratorate,
      f.field('returned', '退回补充侦查决定书文号', 'Number of the decision to return'),
      f.field('result', '补充侦查结果', 'Result'),
      f.volumes,
    ],
    parts: (said) => [
      part(said, '补充侦查报告书', [
        addressee(said.field('procuratorate')),
        paragraph(
          `你院于${said.facts.happened['prosecution-decision'] ?? ''}以${said.field('returned')}补充侦查决定书退回的${said.facts.caseTitle}，已经补充侦查完毕。结果如下：`,
        ),
        ...said.field('result').split('\n').filter(Boolean).map(paragraph),
        paragraph(`现将该案卷宗${said.field('volumes')}附后，请审查。`),
        seal(said.facts),
      ]),
    ],
  },
  {
    document: 'revocation-decision',
    title: '撤销案件决定书',
    per: 'case',
    word: '撤',
    approved: 'revocation',
    request: 'revocation',
    fields: [f.grounds, f.item],
    parts: (said) => [
      stub(said, '撤销案件决定书', [['撤销案件原因', said.field('grounds')]]),
      part(
        said,
        '撤销案件决定书',
        [
          paragraph(
            `我局办理的${said.facts.caseTitle}，因${within(said.field('grounds'))}，根据${law}${said.field('item')}之规定，决定撤销此案。`,
          ),
          seal(said.facts),
          byHand('本决定书已收到。'),
          byHand('原案件犯罪嫌疑人：　　　　　　　　　　　　年　　月　　日'),
          byHand('被害人或者其近亲属：　　　　　　　　　　　年　　月　　日'),
        ],
        { foot: '此联附卷' },
      ),
    ],
  },
];
