import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Place } from '../support/published-answers.js';
import { SchemaArbitrary, type Known } from '../fuzz/schema-arbitrary.js';
import { cellOf, requestsTo, send } from './cell.js';
import { columns, matrixPage, type Cell, type Column } from './matrix-page.js';
import { openMatrixBureau, type MatrixBureau } from './matrix-bureau.js';

/** The same seed draws the same requests. */
const seed = 20_261_127;
const drawsMax = 60;

/** Every endpoint × who asks × own or other unit × open or closed, against the page that was written by hand. */
describe('the access matrix', () => {
  const expected = matrixPage();
  let bureau: MatrixBureau;
  let places: readonly Place[];
  beforeAll(async () => {
    bureau = await openMatrixBureau();
    ({ places } = bureau.api.published);
  }, 60_000);
  afterAll(() => bureau.api.end());

  const nameOf = ({ method, path }: Place) => `${method} ${path}`;

  it('has a row for every endpoint, and no other', () =>
    expect([...expected.keys()].sort()).toEqual(places.map(nameOf).sort()));

  it('is what every endpoint does, cell by cell', async () => {
    const differences: string[] = [];
    for (const [nth, place] of places.entries()) {
      const row = expected.get(nameOf(place));
      const found = await rowOf(place, nth);
      for (const column of columns)
        if (row?.[column] !== found[column])
          differences.push(`${nameOf(place)} · ${column}: ${found[column]}, the page says ${row?.[column]}`);
    }
    expect(differences).toEqual([]);
  }, 600_000);

  async function rowOf(place: Place, nth: number): Promise<Record<Column, Cell | string>> {
    const row: Partial<Record<Column, Cell | string>> = {};
    for (const column of columns) {
      const known = column === 'closed' ? bureau.closed : bureau.open;
      row[column] =
        column === 'closed' && !aboutCase(place) ? '—' : await cellFor(place, nth, known, bureau.callers[column]);
    }
    return row as Record<Column, Cell | string>;
  }

  /** Draws requests until one passes the schemas: only then access was asked. */
  async function cellFor(place: Place, nth: number, known: Known, authorization: string) {
    const values = new SchemaArbitrary(bureau.api.published.components, known);
    const drawn = fc.sample(requestsTo(place, values, known), { seed: seed + nth, numRuns: drawsMax });
    let last = '';
    for (const request of drawn) {
      const given = await send(bureau.api.baseUrl, request, authorization);
      const cell = cellOf(given);
      if (cell !== 'malformed') return cell;
      last = given.text.slice(0, 300);
    }
    return `no request of ${drawsMax} was well formed: ${last}`;
  }
});

const aboutCase = ({ method, path }: Place): boolean =>
  method !== 'GET' && /\{(caseId|requestId|taskId|dutyId|findingId)\}/.test(path);
