import type { ProcedureDefinition } from '#libs/procedures';
import { openersOf } from './openers.js';
import { clockRows, documentRows, dutyRows, linkRows, measureRows } from './rows.js';

const head = `# 法定期限、义务与审批人 · Limits, duties and approvers

本页由程序定义生成（\`tools/generate/limits.ts\`），请勿手工修改；依据以 [sources.md](sources.md) 的代号标明，计算方法见
[time-limits.md](time-limits.md)。

Generated from the shipped procedure definitions by \`tools/generate/limits.ts\`; change the definitions, never this page.
Articles stand in the keys of [sources.md](sources.md); how a due instant is computed: [time-limits.md](time-limits.md).`;

/** The whole page, a chapter for each procedure. */
export function limitsPage(definitions: readonly ProcedureDefinition[]): string {
  return [head, ...definitions.map(chapter)].join('\n\n');
}

function chapter(definition: ProcedureDefinition): string {
  const openers = openersOf(definition);
  return [
    `## ${definition.name.zh} · ${definition.name.en}`,
    `\`${definition.procedure}\`，第 ${definition.version} 版，${definition.effectiveFrom} 起施行 · version ${definition.version}, in force from ${definition.effectiveFrom}`,
    '### 期限 · Limits',
    table(
      [
        '期限 · Limit',
        '时长 · Length',
        '计算 · Counted',
        '起算 · Starts with',
        '延长（审批人）· Extended to (approver)',
        '提示 · Warned of before, to',
        '届满 · On expiry',
        '依据 · Article',
      ],
      clockRows(definition, openers),
    ),
    '### 义务 · Duties',
    table(
      [
        '义务 · Duty',
        '时限 · Within',
        '计算 · Counted',
        '产生于 · Arises from',
        '义务人 · Owed by',
        '逾期报告 · Escalates to',
        '凭证 · Proved by',
        '依据 · Article',
      ],
      dutyRows(definition, openers),
    ),
    '### 环节与审批 · Links and approval',
    table(
      [
        '环节 · Link',
        '提请 · Requested by',
        '审核、审批（依次）· Steps in order',
        '须附文书 · Documents',
        '制作文书 · Issues',
        '依据 · Article',
      ],
      linkRows(definition),
    ),
    '### 强制措施 · Measures',
    table(['措施 · Measure', '羁押 · Custody', '依据 · Article'], measureRows(definition)),
    '### 外部事实 · Recorded facts',
    table(
      ['事实 · Fact', '凭证 · Documents', '结果 · Results', '后果 · Brings about', '依据 · Article'],
      documentRows(definition),
    ),
  ].join('\n\n');
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|') || '—').join(' | ')} |`;
  return [line(heading), `| ${heading.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}
