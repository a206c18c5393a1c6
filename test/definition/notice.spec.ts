import { describe, expect, it } from '@jest/globals';
import { criminal } from '../../libs/case-file/spec/support/words.js';
import { baselineOf, noticed } from './notice.js';

/** The rules on which liberty hangs; `run.ts` prints the same for every rule of the definition. */
const rules = [
  'clocks/arrest-request',
  'clocks/custody',
  'duties/release',
  'records/arrest-decision',
  'links/detention',
];

describe('a rule deleted or altered', () => {
  const baseline = baselineOf(criminal);

  it.each(rules)(
    'in %s is noticed by a named scenario, whichever it is',
    (rule) => {
      const found = [...noticed(baseline, (mutant) => mutant.rule === rule)];
      expect(found.length).toBeGreaterThan(5);
      expect(found.filter(({ by }) => by === null).map(({ mutant }) => mutant.change)).toEqual([]);
    },
    120_000,
  );
});
