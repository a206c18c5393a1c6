import { paragraph, sentence } from '../blocks.js';
import { evidence, field, found, grounds } from '../fields.js';
import type { Block, FieldRule, Filled, InstrumentFacts, InstrumentTemplate, OpinionBox } from '../model.js';
import { writtenDate } from '../words.js';

type Report = Readonly<{
  document: string;
  title: string;
  per: 'subject' | 'case';
  request: string;
  /** What is asked, as it follows 现呈请: `对犯罪嫌疑人甲刑事拘留`. */
  asks: (said: Filled) => string;
  /** 根据《中华人民共和国刑事诉讼法》…… */
  law: string;
  fields?: readonly FieldRule[];
  /** There may be none yet. @default true */
  suspectKnown?: boolean;
  /** What follows evidence under a heading of its own, if anything is given. */
  further?: readonly FieldRule[];
  /** Decided by a vote: one box for all that voted. @default false */
  discussed?: boolean;
}>;

const suspect = field('suspect', '犯罪嫌疑人基本情况', 'Particulars of the suspect');

/** The boxes of the leader, of legal review and of the unit, as they stand above every request for approval. */
function boxes({ approvals }: InstrumentFacts, discussed: boolean): readonly OpinionBox[] {
  const of = (...steps: readonly InstrumentFacts['approvals'][number]['step'][]) =>
    approvals.filter(({ step }) => steps.includes(step));
  if (discussed) return [{ label: '集体讨论意见', said: of('discussion') }];
  return [
    { label: '领导批示', said: of('leader') },
    { label: '审核意见', said: of('legal') },
    { label: '办案单位意见', said: of('legal-officer', 'unit') },
  ];
}

const numerals = ['四', '五', '六'];

const report = ({
  document,
  title,
  per,
  request,
  asks,
  law,
  fields = [],
  suspectKnown = true,
  further = [],
  discussed = false,
}: Report): InstrumentTemplate => ({
  document,
  title,
  per,
  request,
  fields: [{ ...suspect, required: suspectKnown }, found, grounds, evidence, ...further, ...fields],
  parts: (said) => {
    const { facts, field: of } = said;
    const about = of('suspect');
    const who = facts.person ? facts.person.name : facts.persons.join('、');
    const blocks: Block[] = [
      { kind: 'opinions', boxes: boxes(facts, discussed) },
      ...(about || who ? [paragraph(`犯罪嫌疑人基本情况：${sentence(about || who)}`)] : []),
      paragraph(`现呈请${asks(said)}，理由如下：`),
      paragraph(`一、简要案情。${sentence(of('facts'))}`),
      paragraph(`二、呈请的理由。${sentence(of('grounds'))}`),
      paragraph(`三、主要证据。${sentence(of('evidence'))}`),
      ...further
        .filter(({ id }) => of(id) !== '')
        .map(({ id, name: heading }, nth) =>
          paragraph(`${numerals[nth] ?? ''}、${heading.zh}。${sentence(of(id))}`),
        ),
      paragraph(`综上所述，根据${law}之规定，特呈请${asks(said)}。`),
      paragraph('妥否，请批示。'),
      { kind: 'ending', text: `承办单位：${facts.unit}` },
      { kind: 'ending', text: `承办人：${facts.handlers.join('、')}` },
      { kind: 'ending', text: writtenDate(facts.on) },
    ];
    return [{ organ: facts.organ, title, number: null, blocks }];
  },
});

/** @source P190 RV2 */
const settlement = field(
  'settlement',
  '强制措施的解除和涉案财物的处理',
  'How measures are lifted and property is dealt with',
);
const law = (article: string) => `《中华人民共和国刑事诉讼法》${article}`;
const name = ({ facts }: Filled) => `犯罪嫌疑人${facts.person?.name ?? ''}`;

/** 呈请……报告书: what a handler asks for, with the boxes that its approval fills. @source P176, P125, P129, P84, P111, P187, P285-286, P288 */
export const reports: readonly InstrumentTemplate[] = [
  report({
    document: 'filing-report',
    title: '呈请立案报告书',
    per: 'case',
    request: 'filing',
    asks: ({ facts }) => `对${facts.caseTitle}立案侦查`,
    law: law('第一百一十二条'),
    suspectKnown: false,
  }),
  report({
    document: 'detention-report',
    title: '呈请拘留报告书',
    per: 'subject',
    request: 'detention',
    asks: (said) => `对${name(said)}刑事拘留`,
    law: law('第八十二条'),
  }),
  report({
    document: 'detention-extension-report',
    title: '呈请延长拘留期限报告书',
    per: 'subject',
    request: 'arrest-request-extension',
    asks: (said) => `延长${name(said)}的拘留期限至${said.field('extendedTo')}`,
    law: law('第九十一条'),
    fields: [field('extendedTo', '延长后的期限', 'Length after the extension')],
  }),
  report({
    document: 'bail-report',
    title: '呈请取保候审报告书',
    per: 'subject',
    request: 'bail',
    asks: (said) => `对${name(said)}取保候审（${said.field('surety')}）`,
    law: law('第六十七条'),
    fields: [field('surety', '保证方式', 'Guarantor or deposit')],
  }),
  report({
    document: 'surveillance-report',
    title: '呈请监视居住报告书',
    per: 'subject',
    request: 'residential-surveillance',
    asks: (said) => `对${name(said)}监视居住（执行处所：${said.field('place')}）`,
    law: law('第七十四条、第七十五条'),
    fields: [field('place', '监视居住地点', 'Place')],
  }),
  report({
    document: 'conclusion-report',
    title: '呈请侦查终结报告书（结案报告）',
    per: 'case',
    request: 'conclusion',
    asks: ({ facts }) => `对${facts.caseTitle}侦查终结，移送审查起诉`,
    law: law('第一百六十二条'),
    further: [
      field('measures', '采取强制措施的情况及理由', 'Measures taken, and why'),
      field('opinion', '处理意见', 'How the case is to be dealt with'),
    ],
    discussed: true,
  }),
  report({
    document: 'revocation-report',
    title: '呈请撤销案件报告书',
    per: 'case',
    request: 'revocation',
    asks: ({ facts }) => `撤销${facts.caseTitle}`,
    law: law('第十六条、第一百六十三条'),
    further: [settlement],
  }),
  report({
    document: 'closure-report',
    title: '呈请结案报告书',
    per: 'case',
    request: 'closure',
    asks: ({ facts }) => `将${facts.caseTitle}结案归档`,
    law: '《公安机关办理刑事案件程序规定》第二百八十八条',
    further: [field('outcome', '案件处理结果', 'Outcome of the case'), settlement],
  }),
];
