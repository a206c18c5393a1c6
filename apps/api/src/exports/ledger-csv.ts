import type { LedgerAct } from '../ledger/ledger.js';
import { csvRecord } from './csv.js';
import type { Language } from './words.js';

const heads = [
  ['时间（UTC）', 'Instant (UTC)'],
  ['行为', 'Act'],
  ['案号', 'Case number'],
  ['日志流', 'Stream'],
  ['序号', 'Version'],
  ['岗位', 'Post'],
  ['身份', 'Capacity'],
  ['委托人', 'For whom'],
  ['环节', 'Link'],
  ['意见', 'Decision'],
] as const;

export const ledgerHead = (language: Language): string =>
  csvRecord(heads.map(([zh, en]) => (language === 'zh' ? zh : en)));

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export function ledgerRecord({
  recordedAt,
  type,
  caseNumber,
  stream,
  version,
  capacity,
  data,
}: LedgerAct): string {
  const { link, decision } = data as Readonly<{ link?: unknown; decision?: unknown }>;
  return csvRecord([
    recordedAt,
    type,
    caseNumber,
    stream,
    version,
    capacity?.post ?? null,
    capacity?.as ?? null,
    capacity?.by ?? null,
    textOf(link),
    textOf(decision),
  ]);
}
