import type { WorkRows } from './ports.js';

const columnOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const inColumns = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([property, value]) => [columnOf(property), value]));

/** Work rows as `work.put_rows` takes them: JSON by table, in column names; tables without rows are left out. */
export function workColumns({ case: caseRow, tasks = [], duties = [], clocks = [] }: WorkRows): string {
  const tables = { cases: caseRow ? [caseRow] : [], tasks, duties, clocks };
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(tables)
        .filter(([, rows]) => rows.length > 0)
        .map(([table, rows]) => [table, rows.map(inColumns)]),
    ),
  );
}
