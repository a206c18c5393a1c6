import type { Paper } from '../play/papers.js';
import type { CaseScript } from '../play/script.js';

const rights = [
  '问：我们是临溪县公安局的民警（出示工作证件），现依法对你进行讯问。你有权申请回避、聘请律师，对与本案无关的问题有拒绝回答的权利。你听清楚了吗？',
  '答：听清楚了。',
  '问：你是否申请回避？是否委托辩护律师？',
  '答：不申请回避，律师的事我和家里商量。',
];

const readBack = '以上笔录我看过（向我宣读过），和我说的相符。（签名、捺指印）';

/** What the kinds of document consist of, told by the endings of their Chinese titles. */
const kinds: readonly (readonly [
  ending: RegExp,
  (script: CaseScript, says: readonly string[]) => readonly string[],
])[] = [
  [
    /讯问笔录|询问笔录/,
    ({ story }, says) => [...rights, ...(says.length > 0 ? says : interrogation(story)), readBack],
  ],
  [/报告书|意见书|结案报告/, (script, says) => report(script, says)],
  [/决定书|拘留证|逮捕证|证明书|通知书|回执/, (script, says) => instrument(script, says)],
];

/** The paragraphs of a document: those its kind has, with what the script makes it say. */
export function sectionsOf(script: CaseScript, { says = [] }: Paper, title: string): readonly string[] {
  const kind = kinds.find(([ending]) => ending.test(title));
  return kind ? kind[1](script, says) : [...says, ...script.story];
}

function report({ story, parties }: CaseScript, says: readonly string[]): readonly string[] {
  return [
    `犯罪嫌疑人基本情况：${persons(parties, 'suspect')}。`,
    `当事人情况：${persons(parties, 'victim') || '无具体被害人'}。`,
    '现查明：',
    ...story,
    '认定上述事实的证据有：报案材料、现场勘验笔录、证人证言、犯罪嫌疑人供述和辩解、鉴定意见、视听资料等。',
    ...says,
    '妥否，请批示。',
  ];
}

function instrument({ parties, story }: CaseScript, says: readonly string[]): readonly string[] {
  const [gist = ''] = story;
  return [
    ...says,
    `当事人：${persons(parties, 'suspect')}。`,
    `案由：${gist}`,
    '本文书一式三份，一份附卷，一份交当事人，一份存根。',
  ];
}

function interrogation(story: readonly string[]): readonly string[] {
  return story.flatMap((paragraph, index) => [
    `问：把第 ${index + 1} 节事情的经过讲一下。`,
    `答：${paragraph}`,
  ]);
}

function persons(parties: CaseScript['parties'], role: string): string {
  return parties
    .filter((party) => party.role === role)
    .map(({ name, minor }) => `${name}${minor ? '（未成年人）' : ''}`)
    .join('、');
}
