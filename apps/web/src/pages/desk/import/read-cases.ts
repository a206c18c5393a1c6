import { csvRows } from './csv-rows';

/** A case as a file says it; nothing is believed yet. `line`: of a CSV file; of JSON, which case it is. */
export type Said = Readonly<{ line: number; case: Readonly<Record<string, unknown>> }>;

export type FileFault = Readonly<{ line: number; fault: FaultKey; about: string }>;
export type FaultKey = 'notJson' | 'notCsv' | 'notCases' | 'nothing' | 'tooMany' | 'unknownColumn';

type ReadFile = Readonly<{ cases: readonly Said[]; faults: readonly FileFault[] }>;

/** Columns of a CSV file that list persons, and what those are. */
export const partyColumns = {
  suspects: 'suspect',
  victims: 'victim',
  complainants: 'complainant',
  counsel: 'counsel',
  guardians: 'guardian',
  others: 'other',
} as const;
export const plainColumns = ['title', 'caseNumber', 'unit', 'handlers'] as const;
export const factPrefix = 'fact.';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a file of cases, JSON or CSV by how it begins. */
export function readCases(text: string): ReadFile {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { cases: [], faults: [{ line: 1, fault: 'nothing', about: '' }] };
  return /^[[{]/.test(trimmed) ? readJson(trimmed) : readCsv(trimmed);
}

/** One case, or a list of them, as `POST /v1/cases` takes it. */
function readJson(text: string): ReadFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { cases: [], faults: [{ line: 1, fault: 'notJson', about: (error as Error).message }] };
  }
  const list: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  const cases: Said[] = [];
  const faults: FileFault[] = [];
  list.forEach((each, nth) => {
    if (isObject(each)) cases.push({ line: nth + 1, case: each });
    else faults.push({ line: nth + 1, fault: 'notCases', about: '' });
  });
  return { cases, faults };
}

/** A heading, and below it a line for each case. Several persons or handlers stand in one cell, parted by `;`. */
function readCsv(text: string): ReadFile {
  const read = csvRows(text);
  if ('because' in read)
    return { cases: [], faults: [{ line: read.line, fault: 'notCsv', about: read.because }] };
  const [head, ...rows] = read;
  if (!head) return { cases: [], faults: [] };
  const faults = head.cells
    .filter((column) => !isColumn(column))
    .map((column): FileFault => ({ line: head.line, fault: 'unknownColumn', about: column }));
  if (rows.length === 0) faults.push({ line: head.line, fault: 'nothing', about: '' });
  const cases = rows.map(({ line, cells }): Said => {
    const cell = new Map(head.cells.map((column, nth) => [column, (cells[nth] ?? '').trim()]));
    const text = (column: string) => cell.get(column) ?? '';
    const parties = Object.entries(partyColumns).flatMap(([column, role]) =>
      listed(text(column)).map((told) => partyOf(told, role)),
    );
    const facts = [...cell]
      .filter(([column, value]) => column.startsWith(factPrefix) && value !== '')
      .map(([column, value]) => [column.slice(factPrefix.length), value]);
    return {
      line,
      case: {
        title: text('title'),
        unit: text('unit'),
        handlers: listed(text('handlers')),
        ...(text('caseNumber') !== '' && { caseNumber: text('caseNumber') }),
        parties,
        facts: Object.fromEntries(facts),
      },
    };
  });
  return { cases, faults };
}

const isColumn = (column: string): boolean =>
  column in partyColumns || plainColumns.some((each) => each === column) || column.startsWith(factPrefix);

const listed = (cell: string): readonly string[] =>
  cell
    .split(/[;；]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** `name`, `name|identity number`, `name|identity number|minor`. */
function partyOf(told: string, role: string): Readonly<Record<string, unknown>> {
  const [name = '', idNumber = '', minor = ''] = told.split(/[|｜]/).map((each) => each.trim());
  return { role, name, ...(idNumber !== '' && { idNumber }), ...(minor === 'minor' && { minor: true }) };
}
