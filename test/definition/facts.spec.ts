import { describe, expect, it } from '@jest/globals';
import { criminal } from '../../libs/case-file/spec/support/words.js';
import { consequences } from './expected/facts.js';
import { unindented } from './expected/expected.js';
import { factOf } from './support/courses.js';

describe('a fact', () => {
  it.each(consequences)('$title: recorded, with what proves it, and what follows', (expected) =>
    expect(factOf(expected.from(), expected.record, expected.known)).toBe(unindented(expected.follows)),
  );

  it('of every kind is tried here', () =>
    expect([...new Set(consequences.map(({ record }) => record))].sort()).toEqual(
      criminal.records.map(({ id }) => id).sort(),
    ));
});
