import { isMet, type Finding, type Target } from './finding.js';
import type { Machine } from './machine.js';
import type { Spread } from './statistics.js';

const number = (value: number): string =>
  value === 0
    ? '0'
    : value >= 100
      ? value.toFixed(0)
      : value >= 10
        ? value.toFixed(1)
        : value.toPrecision(value < 1 ? 2 : 3);

const spread = ({ min, median, max }: Spread): string => `${number(median)} (${number(min)}–${number(max)})`;

const promised = (target: Target | undefined): string =>
  !target ? '' : 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`;

const verdicts = new Map([
  [true, 'met'],
  [false, 'MISSED'],
]);

const heading = ['measured', 'unit', 'median (min–max)', 'beside', 'median (min–max)', 'ratio', 'target', ''];

/** The findings as a Markdown table, under what they were measured on. */
export function tableOf(machine: Machine, findings: readonly Finding[]): string {
  const rows = findings.map((finding) => {
    const { name, unit, value, beside, target } = finding;
    const compared = beside ? [beside.name, spread(beside.value), spread(beside.ratio)] : ['', '', ''];
    const met = isMet(finding);
    return [name, unit, spread(value), ...compared, promised(target), met === null ? '' : verdicts.get(met)];
  });
  const facts = Object.entries(machine).map(([what, is]) => `${what}: ${is}`);
  return [...facts, '', ...aligned([heading, ...rows].map((row) => row.map((cell) => cell ?? '')))].join(
    '\n',
  );
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [head = '', ...rest] = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest];
}
