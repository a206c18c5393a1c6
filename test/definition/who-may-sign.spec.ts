import { describe, expect, it } from '@jest/globals';
import { criminal } from '../../libs/case-file/spec/support/words.js';

const none = { notLapsed: null, separateFrom: [] };

const leader = {
  notLapsed: 'intermediate',
  separateFrom: ['legal-officer', 'unit-leader', 'legal-reviewer'],
};
/** What whoever signs a step must not have failed, and whose part in the case he may not have taken. */
const asked: Readonly<Record<string, object>> = {
  'legal-officer': { notLapsed: 'basic', separateFrom: ['unit-leader', 'legal-reviewer', 'bureau-leader'] },
  'unit-leader': {
    notLapsed: 'intermediate',
    separateFrom: ['legal-officer', 'legal-reviewer', 'bureau-leader'],
  },
  'legal-reviewer': { notLapsed: 'basic', separateFrom: ['legal-officer', 'unit-leader', 'bureau-leader'] },
  'bureau-leader': leader,
  'city-leader': leader,
};

describe('whoever signs', () => {
  it('has not failed the examination of his step, and has taken no other part in the case, in any link', () => {
    for (const { id: link, steps } of criminal.links)
      for (const { id, notLapsed = null, separateFrom = [] } of steps)
        expect({ link, id, notLapsed, separateFrom }).toEqual({ link, id, ...(asked[id] ?? none) });
  });
});
