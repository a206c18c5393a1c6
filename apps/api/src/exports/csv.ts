/** A cell as it is told: nothing is an empty cell. */
export type Cell = string | number | null;

/** Spreadsheets take what begins so for a formula. */
const formula = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;

/** One record of RFC 4180, with its line end. A text that a spreadsheet would compute gets an apostrophe before it. */
export function csvRecord(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Tells a spreadsheet that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';
