import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Place } from '../support/published-answers.js';
import { SchemaArbitrary, type Known } from '../fuzz/schema-arbitrary.js';
import { cellOf, requestsTo, send, type Drawn } from './cell.js';
import { columns, matrixPage, type Cell, type Column } from './matrix-page.js';
import { openMatrixBureau, type MatrixBureau } from './matrix-bureau.js';

/** The same seed draws the same requests. */
const seed = 20_261_127;
const drawsMax = 300;
/** Nearly everything a request names exists; a name that means two things is now and then drawn anew. */
const existingForEachOther = 20;
/** So many requests in turn about nothing that exists: then there is nothing of the kind to ask about. */
const aboutNothingMax = 5;
const askers: readonly Column[] = ['other unit', 'other system', 'administrator', 'investigator'];
const sealedAskers: readonly Column[] = ['other system', 'sealed, administrator', 'sealed, named'];

/** Every endpoint × who asks × own or other unit × open, closed or sealed, against the page that was written by hand. */
describe('the access matrix', () => {
  const expected = matrixPage();
  let bureau: MatrixBureau;
  let places: readonly Place[];
  beforeAll(async () => {
    bureau = await openMatrixBureau();
    ({ places } = bureau.api.published);
  }, 180_000);
  afterAll(() => bureau.api.end());

  const nameOf = ({ method, path }: Place) => `${method} ${path}`;

  it('has a row for every endpoint, and no other', () =>
    expect([...expected.keys()].sort()).toEqual(places.map(nameOf).sort()));

  it('is what every endpoint does, cell by cell', async () => {
    const differences: string[] = [];
    for (const place of places) {
      const row = expected.get(nameOf(place));
      const found = await rowOf(place);
      for (const column of columns)
        if (row?.[column] !== found[column])
          differences.push(`${nameOf(place)} · ${column}: ${found[column]}, the page says ${row?.[column]}`);
    }
    expect(differences).toEqual([]);
  }, 600_000);

  async function rowOf(place: Place): Promise<Record<Column, Cell>> {
    const row: Partial<Record<Column, Cell>> = {};
    const open = await wellFormed(place, bureau.open);
    const closed = aboutCase(place) ? await wellFormed(place, bureau.closed) : null;
    const sealed = ofCase(place) ? await aboutSealed(place) : null;
    for (const column of columns) {
      const drawn = column === 'closed' ? closed : column.startsWith('sealed') ? sealed : open;
      if (!drawn) {
        row[column] = '—';
        continue;
      }
      const cell = cellOf(await send(bureau.api.baseUrl, drawn, bureau.callers[column]));
      // It passed the schemas, so what is wrong with it was found by somebody who had let him in.
      row[column] = cell === 'malformed' ? 'in' : cell;
    }
    return row as Record<Column, Cell>;
  }

  /** A signature as its signer would give it: whether it is answered must not hang on its form. */
  async function aboutSealed(place: Place): Promise<Drawn> {
    const drawn = await wellFormed(place, bureau.sealed, sealedAskers);
    if (nameOf(place) !== 'POST /v1/tasks/{taskId}/sign-offs') return drawn;
    const bytes = new TextEncoder().encode(JSON.stringify(bureau.signOff));
    return { ...drawn, body: { bytes, contentType: 'application/json' } };
  }

  /**
   * A request that passes the schemas, which are looked at before access: whoever may not ask is told so, not that. One
   * about things that exist, where such a request can be drawn: the last of those who ask, who sees them, finds them.
   */
  async function wellFormed(place: Place, known: Known, asking: readonly Column[] = askers) {
    const values = new SchemaArbitrary(bureau.api.published.components, known, existingForEachOther);
    const passed: Drawn[] = [];
    for (const drawn of fc.sample(requestsTo(place, values, known), {
      seed: seedOf(nameOf(place)),
      numRuns: drawsMax,
    })) {
      const answers = await Promise.all(
        asking.map((caller) => send(bureau.api.baseUrl, drawn, bureau.callers[caller])),
      );
      const cells = answers.map(cellOf);
      if (cells.every((cell) => cell === 'malformed')) continue;
      if (cells.at(-1) !== '404') return drawn;
      passed.push(drawn);
      if (passed.length === aboutNothingMax) break;
    }
    const [first] = passed;
    if (first) return first;
    throw new Error(`no request of ${drawsMax} to ${nameOf(place)} was well formed`);
  }
});

/** By its name, so that a new endpoint changes no other's requests. */
const seedOf = (name: string): number =>
  Array.from(name).reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, seed);

/** Names a single case, by whatever of it. */
const ofCase = ({ method, path }: Place): boolean =>
  /\{(caseId|requestId|taskId|dutyId|findingId|chargeId|interviewId|submissionId|recusal|signature)\}/.test(
    path,
  ) ||
  /^(GET|POST) \/v1\/(repairs|recusals)$/.test(`${method} ${path}`) ||
  (method === 'POST' && path === '/v1/findings');

const aboutCase = ({ method, path }: Place): boolean =>
  method !== 'GET' && /\{(caseId|requestId|taskId|dutyId|findingId)\}/.test(path);
