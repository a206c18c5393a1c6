import { describe, expect, it } from '@jest/globals';
import { unindented } from './expected/expected.js';
import { atTheStart, laterOn } from './expected/what-may-be-done.js';
import { situationNames, situations } from './support/situations.js';
import { outcomesAt, whatMayBeDone } from './support/what-may-be-done.js';

describe('what may be asked for and recorded', () => {
  it('when a case has been started', () =>
    expect(whatMayBeDone(outcomesAt(situations.started()))).toBe(unindented(atTheStart)));

  it.each(situationNames.filter((name) => name !== 'started'))(
    'when it is %s, beside what was so from the start',
    (name) => {
      const from = outcomesAt(situations.started());
      expect(whatMayBeDone(outcomesAt(situations[name]()), from)).toBe(unindented(laterOn[name] ?? ''));
    },
  );
});
