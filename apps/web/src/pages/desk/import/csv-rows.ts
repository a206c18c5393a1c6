import { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** `line`: on which the row ends, as the file counts them. */
export type CsvRow = Readonly<{ line: number; cells: readonly string[] }>;
type Parsed = Readonly<{ record: readonly string[]; info: Readonly<{ lines: number }> }>;

/** Rows of a CSV file (RFC 4180), empty ones left out; or where it is none, and why. */
export function csvRows(text: string): readonly CsvRow[] | Readonly<{ line: number; because: string }> {
  try {
    const parsed = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly Parsed[];
    return parsed.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: Number(error['lines'] ?? 1), because: error.code };
  }
}
