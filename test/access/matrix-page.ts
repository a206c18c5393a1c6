import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../tools/process/project-root.js';

/**
 * The columns of the matrix, in their order. `colleague`: of the own unit, with nothing to do in the case;
 * `closed`: the own unit's officer, in a closed case. The last ones are of a case
 * sealed by name: `sealed` is an officer of its unit whom the seal does not name, `sealed, named` one of another whom it does.
 */
export const columns = [
  'nobody',
  'system',
  'other system',
  'own unit',
  'colleague',
  'other unit',
  'overseer',
  'investigator',
  'administrator',
  'closed',
  'sealed',
  'sealed, named',
  'sealed, overseer',
  'sealed, investigator',
  'sealed, administrator',
] as const;
export type Column = (typeof columns)[number];

/** `in`: access lets him in, and the case or the directory decides; else the refusal that keeps him out. */
export type Cell = 'in' | '401' | '403' | '404' | 'closed' | '—';

/** The rows of docs/reference/access-matrix.md, by `METHOD /path`. Written by hand: the test holds the product to it. */
export function matrixPage(): ReadonlyMap<string, Readonly<Record<Column, Cell>>> {
  const text = readFileSync(join(projectRoot, 'docs', 'reference', 'access-matrix.md'), 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => /^\| `(GET|POST|PUT|DELETE|PATCH) /.test(line))
    .map((line) => {
      const [place = '', ...cells] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      const named = columns.map((column, nth) => [column, (cells[nth] ?? '') as Cell] as const);
      return [place.replaceAll('`', ''), Object.fromEntries(named) as Record<Column, Cell>] as const;
    });
  return new Map(rows);
}
