import type { Row } from './use-case-file';

/** Spreadsheets take what begins so for a formula. */
const formula = /^[=+\-@\t\r]/;

function field(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record of RFC 4180, with its line end. */
export const csvRecord = (cells: readonly string[]): string => `${cells.map(field).join(',')}\r\n`;

export const textIn = ({ body }: Row, name: string): string => {
  const value = body[name];
  return typeof value === 'string' ? value : '';
};

/** Hands a text to the reader as a file. */
export function keep(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
