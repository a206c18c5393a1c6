import { stringify } from 'csv-stringify/browser/esm/sync';
import { handOver } from '@/design/hand-over';

/** Hands records to the reader as a file (RFC 4180) that a spreadsheet takes for UTF-8, and of which it computes nothing. */
export function saveCsv(name: string, records: readonly (readonly string[])[]): void {
  const text = stringify([...records], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
  handOver(name, new Blob([text], { type: 'text/csv' }));
}
