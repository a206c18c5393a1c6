import type pg from 'pg';
import { reaching } from './unavailable.js';

const pageRows = 1_000;

/**
 * Reads a table page by page, so that no statement takes longer for a longer log.
 *
 * @param text ordered by what `after` takes from a row, and going on behind its values
 * @param after the values for the page behind a row, or for the first page
 */
export async function* everyRow<Row extends object>(
  pool: pg.Pool,
  name: string,
  text: string,
  after: (last: Row | undefined) => readonly unknown[],
): AsyncGenerator<Row> {
  let last: Row | undefined;
  do {
    const query = { name, text: `${text} LIMIT ${pageRows}`, values: [...after(last)] };
    const { rows } = await reaching(pool.query<Row>(query));
    yield* rows;
    last = rows.length < pageRows ? undefined : rows.at(-1);
  } while (last);
}
