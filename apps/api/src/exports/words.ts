import type { Names } from '#libs/kernel';

export type Language = keyof Names;

const words = {
  version: ['序号', 'No.'],
  at: ['时间（北京）', 'Time (bureau)'],
  utc: ['时间（UTC）', 'Instant (UTC)'],
  who: ['行为人', 'Who'],
  whoId: ['行为人编号', 'Id'],
  capacity: ['身份', 'In what capacity'],
  what: ['行为', 'What'],
  opened: ['签署前打开的材料', 'Opened before signing'],
  hash: ['事件摘要', 'Event hash'],
  leaf: ['日志序号', 'Leaf index'],
  own: ['本职', 'own post'],
  acting: ['代行', 'acting'],
  deputy: ['副职代行', 'as deputy'],
  delegated: ['受委托', 'delegated by'],
  notOpened: ['未打开', 'not opened'],
  shown: ['显示页数', 'pages in sight'],
  caseReport: ['案件审签经过报告', 'How the case was decided'],
  caseNumber: ['案号', 'Case number'],
  unit: ['承办单位', 'Unit'],
  handlers: ['承办人', 'Handlers'],
  started: ['录入时间', 'Started'],
  closed: ['办结时间', 'Closed'],
  asOf: ['截至', 'As of'],
  eventNo: ['第 {n} 个事件', 'event {n}'],
  headHash: ['末事件摘要', 'Hash of the last event'],
  exportedBy: ['导出人', 'Exported by'],
  exportedAt: ['导出时间', 'Exported at'],
  answersWhole: ['全案负责人', 'Answers for the whole case'],
  nobodyYet: ['尚无', 'nobody yet'],
  answers: ['谁对哪个环节负责', 'Who answers for which link'],
  link: ['环节', 'Link'],
  proposer: ['呈请人', 'Proposed by'],
  approver: ['负责人', 'Answers'],
  rule: ['依据', 'By which rule'],
  dissent: ['不同意见', 'Dissent'],
  signatures: ['谁在何时以何身份、看过什么签署', 'Who signed when, with what authority, having opened what'],
  signer: ['签署人', 'Signer'],
  decision: ['意见', 'Decision'],
  approve: ['同意', 'approves'],
  return: ['退回', 'returns'],
  refuse: ['不同意', 'refuses'],
  abstain: ['弃权', 'abstains'],
  lapsed: ['已失效', 'lapsed'],
  findings: ['指出的问题', 'Problems pointed out'],
  problem: ['问题', 'Problem'],
  of: ['应整改人', 'To be mended by'],
  by: ['指出人', 'Pointed out by'],
  missedBy: ['此前签署而未发现', 'Signed before without seeing it'],
  status: ['状态', 'Status'],
  open: ['未整改', 'open'],
  answered: ['已答复', 'answered'],
  'closed-finding': ['已整改', 'mended'],
  chronology: ['逐项经过', 'What happened, one by one'],
  foot: [
    '本报告由签署日志生成，导出已记入日志。每个事件的摘要可与日志核对。',
    'Made from the log; this export is itself recorded there. Each event can be held against the log by its hash.',
  ],
  simulated: ['模拟日志：案件与人员均为虚构', 'Simulated log: cases and persons are fictional'],
  hidden: ['（无权查看或已销毁）', '(not to be seen, or erased)'],
  none: ['无', 'none'],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;

export type Word = keyof typeof words;

export const wordsIn =
  (language: Language) =>
  (word: Word): string =>
    words[word][language === 'zh' ? 0 : 1];
