import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '#libs/kernel';
import { checkDefinition } from '#libs/procedures';
import { asNextVersion, besideLog, shipped } from './index.js';

const repair = shipped().find(({ definition }) => definition.procedure === 'repair')!;
const { definition } = repair;
const other = { ...definition, name: { zh: '别的', en: 'Another' } };

describe('a shipped definition beside a log', () => {
  it.each([
    ['that holds none', [], { newest: 0, same: null }],
    ['that holds it', [{ version: 1, definition }], { newest: 1, same: 1 }],
    [
      'that holds an older text under its number',
      [{ version: 1, definition: other }],
      { newest: 1, same: null },
    ],
    [
      'in which it was published later, from another day',
      [
        { version: 1, definition: other },
        { version: 2, definition: { ...definition, version: 2, effectiveFrom: '2027-01-01' as LocalDate } },
      ],
      { newest: 2, same: 2 },
    ],
    [
      'whose bureau has changed it since',
      [
        { version: 1, definition },
        { version: 2, definition: { ...other, version: 2 } },
      ],
      { newest: 2, same: 1 },
    ],
  ])('%s', (_, published, standing) =>
    expect(besideLog(repair, published)).toEqual({ procedure: 'repair', ...standing }),
  );

  it('becomes the next version by its number and its day alone', () => {
    const text = asNextVersion(
      repair,
      { procedure: 'repair', newest: 3, same: null },
      '2027-01-01' as LocalDate,
    );
    const checked = checkDefinition(text);
    expect(checked).toEqual({
      ok: true,
      definition: { ...definition, version: 4, effectiveFrom: '2027-01-01' },
    });
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual(
      repair.text.split('\n').filter((line) => line.startsWith('#')),
    );
  });
});
