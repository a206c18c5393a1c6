import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { problemTexts } from './problem-texts.js';

const page = new URL('../../../../../docs/reference/http.md', import.meta.url);

it('docs/reference/http.md lists every problem with its status and both meanings, and no other', () => {
  const rows = readFileSync(page, 'utf8')
    .split('\n')
    .map((line) => /^\| (\d{3}) +\| `([\w-]+)` +\| (.+?) +\| (.+?) +\|$/.exec(line))
    .flatMap((row) => (row ? [[row[2], { status: Number(row[1]), en: row[3], zh: row[4] }]] : []));
  expect(Object.fromEntries(rows)).toEqual(problemTexts);
  expect(rows).toHaveLength(Object.keys(problemTexts).length);
});
