import { describe, expect, it } from '@jest/globals';
import { criminal } from '../../libs/case-file/spec/support/words.js';
import { unindented } from './expected/expected.js';
import { factsOfArrest } from './expected/facts-arrest.js';
import { factsOfFiling } from './expected/facts-filing.js';
import { factsOfInvestigation } from './expected/facts-investigation.js';
import { factsOfMeasures } from './expected/facts-measures.js';
import { factsOfProsecution } from './expected/facts-prosecution.js';
import { factOf } from './support/courses.js';

const facts = [
  ...factsOfFiling,
  ...factsOfMeasures,
  ...factsOfArrest,
  ...factsOfInvestigation,
  ...factsOfProsecution,
];

describe('a fact', () => {
  it.each(facts)('$title: recorded, with what proves it, and what follows', (expected) =>
    expect(factOf(expected.from(), expected.record, expected.known)).toBe(unindented(expected.follows)),
  );

  it('of every kind is tried here', () =>
    expect([...new Set(facts.map(({ record }) => record))].sort()).toEqual(
      criminal.records.map(({ id }) => id).sort(),
    ));
});
