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

const memberTexts = new Map<string, string>();

/** `"column":` of a property, as it stands in JSON. */
function memberText(property: string): string {
  const known = memberTexts.get(property);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(columnOf(property))}:`;
  memberTexts.set(property, text);
  return text;
}

/** A row as JSON in column names, without an object made for it. */
function rowText(row: object): string {
  let text = '';
  for (const property in row) {
    const value = (row as Readonly<Record<string, unknown>>)[property];
    if (value === undefined) continue;
    text += text === '' ? '{' : ',';
    text += memberText(property);
    text += value === null ? 'null' : JSON.stringify(value);
  }
  return text === '' ? '{}' : `${text}}`;
}

const tables: Readonly<Record<keyof WorkRows, string>> = {
  case: 'cases',
  tasks: 'tasks',
  duties: 'duties',
  clocks: 'clocks',
  custody: 'custody',
  findings: 'findings',
};

/** By whose trace a commit came, by its first event. */
export type TraceRow = Readonly<{ stream: string; version: number; traceparent: string }>;

/** Work rows as `work.put_rows` takes them: JSON by table, in column names. Null: none. */
export function workColumns(all: readonly WorkRows[], traces: readonly TraceRow[] = []): string | null {
  const texts: string[] = traces.length > 0 ? [`"traces":${JSON.stringify(traces)}`] : [];
  for (const [part, table] of Object.entries(tables)) {
    let rowTexts = '';
    for (const rows of all) {
      const given = rows[part as keyof WorkRows];
      if (!given) continue;
      for (const row of Array.isArray(given) ? given : [given])
        rowTexts += `${rowTexts === '' ? '' : ','}${rowText(row as object)}`;
    }
    if (rowTexts !== '') texts.push(`"${table}":[${rowTexts}]`);
  }
  return texts.length === 0 ? null : `{${texts.join(',')}}`;
}
