import type { WorkRows } from './ports.js';

/** The columns of every table, by property. */
const columns = new Map<string, string>();

function columnOf(property: string): string {
  const known = columns.get(property);
  if (known !== undefined) return known;
  const column = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columns.set(property, column);
  return column;
}

function inColumns(row: object): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(row)) named[columnOf(property)] = value;
  return named;
}

/** Work rows as `work.put_rows` takes them: JSON by table, in column names; tables without rows are left out. */
export function workColumns({
  case: caseRow,
  tasks = [],
  duties = [],
  clocks = [],
  custody = [],
  findings = [],
}: WorkRows): string {
  const tables = { cases: caseRow ? [caseRow] : [], tasks, duties, clocks, custody, findings };
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(tables)
        .filter(([, rows]) => rows.length > 0)
        .map(([table, rows]) => [table, rows.map(inColumns)]),
    ),
  );
}
