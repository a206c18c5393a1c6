import { beforeAll, describe, expect, it } from '@jest/globals';
import { criminal } from '../../libs/case-file/spec/support/words.js';
import { baselineOf, noticed } from './notice.js';

/** The rules on which liberty hangs; `run.ts` prints the same for every rule of the definition. */
const parts = [
  ['clocks/arrest-request', 'limit'],
  ['clocks/arrest-request', 'expired: without'],
  ['clocks/arrest-request', 'holidaysExtend'],
  ['clocks/custody', 'limit'],
  ['clocks/custody', 'expired: without'],
  ['duties/release', 'limit'],
  ['records/arrest-decision', 'effectsByResult.refused: without'],
  ['links/detention', 'steps: without'],
] as const;

describe('a rule deleted or altered', () => {
  let baseline: ReturnType<typeof baselineOf>;
  beforeAll(() => {
    baseline = baselineOf(criminal);
  }, 120_000);

  it.each(parts)(
    '%s, %s, is noticed by a named scenario',
    (rule, part) => {
      const found = [
        ...noticed(baseline, (mutant) => mutant.rule === rule && mutant.change.startsWith(part)),
      ];
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ by }) => by === null).map(({ mutant }) => mutant.change)).toEqual([]);
    },
    120_000,
  );
});
