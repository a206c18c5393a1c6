import { describe, expect, it } from '@jest/globals';
import { criminal } from '../../libs/case-file/spec/support/words.js';
import { courses } from './expected/links.js';
import { unindented } from './expected/expected.js';
import { courseOf } from './support/courses.js';

describe('a link', () => {
  it.each(courses)('$title: asked for, signed by each in his turn, and what follows', (expected) =>
    expect(courseOf(expected.from(), expected.link, expected.asked)).toBe(unindented(expected.course)),
  );

  /** Decided by a vote, which has a spec of its own; what is excluded depends on the evidence named. */
  const elsewhere = ['conclusion', 'evidence-exclusion'];
  it('of every kind is tried here', () =>
    expect([...new Set([...courses.map(({ link }) => link), ...elsewhere])].sort()).toEqual(
      criminal.links.map(({ id }) => id).sort(),
    ));
});
