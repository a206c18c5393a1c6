import type { QuestionKind } from '../schemas/question-bodies.js';
import { csvRecord, type Cell } from './csv.js';
import type { Language } from './words.js';

type Column = readonly [member: string, zh: string, en: string];

const signature: readonly Column[] = [
  ['caseNumber', '案号', 'Case number'],
  ['case', '案件', 'Case'],
  ['version', '事件序号', 'Event'],
  ['unit', '单位', 'Unit'],
  ['link', '环节', 'Link'],
  ['step', '步骤', 'Step'],
  ['round', '轮次', 'Round'],
  ['handler', '呈请人', 'Handler'],
  ['officer', '签署人', 'Signer'],
  ['post', '岗位', 'Post'],
  ['capacity', '身份', 'Capacity'],
  ['principal', '委托人', 'For whom'],
  ['decision', '意见', 'Decision'],
  ['openedAt', '任务开启', 'Task opened'],
  ['firstReadAt', '首次打开材料', 'First material opened'],
  ['signedAt', '签署', 'Signed'],
  ['readingMs', '阅卷毫秒', 'Reading, ms'],
  ['materials', '打开材料数', 'Materials opened'],
  ['pages', '页数', 'Pages'],
  ['pagesShown', '显示页数', 'Pages shown'],
  ['ended', '失效', 'Ended'],
  ['again', '重新裁决', 'Decided again'],
];

const counted: readonly Column[] = [
  ['signed', '签署数', 'Signed'],
  ['cases', '案件数', 'Cases'],
  ['approved', '同意', 'Approved'],
  ['turnedBack', '退回或不同意', 'Returned or refused'],
  ['medianReadingMs', '阅卷毫秒（中位）', 'Reading, median ms'],
  ['shortestReadingMs', '阅卷毫秒（最短）', 'Reading, shortest ms'],
  ['firstAt', '首次', 'First'],
  ['lastAt', '末次', 'Last'],
];

const columns: Readonly<Record<QuestionKind, readonly Column[]>> = {
  'reading-time': signature,
  pairs: [
    ['handler', '呈请人', 'Handler'],
    ['officer', '签署人', 'Signer'],
    ...counted,
    ['ofOfficer', '签署人总数', 'All of the signer'],
    ['ofHandler', '呈请人总数', 'All of the handler'],
  ],
  'never-returned': [['officer', '签署人', 'Signer'], ['handlers', '呈请人数', 'Handlers'], ...counted],
  'outside-authority': [['grounds', '情形', 'Grounds'], ...signature],
};

export const answerHead = (kind: QuestionKind, language: Language): string =>
  csvRecord(columns[kind].map(([, zh, en]) => (language === 'zh' ? zh : en)));

export const answerRecord = (kind: QuestionKind, row: Readonly<Record<string, unknown>>): string =>
  csvRecord(columns[kind].map(([member]) => cellOf(row[member])));

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
