import { describe, expect, it } from '@jest/globals';
import type { Instant } from '#libs/kernel';
import { dueOf } from '#libs/procedures/interpreter';
import { calendar, criminal } from '../../libs/case-file/spec/support/words.js';
import { untilWhenAfterArrest } from './expected/until-when-after-arrest.js';
import { untilWhenBeforeArrest } from './expected/until-when-before-arrest.js';
import { untilWhenDuties } from './expected/until-when-duties.js';

const expected = { ...untilWhenBeforeArrest, ...untilWhenAfterArrest, ...untilWhenDuties };
const utc = (text: string): Instant => new Date(text).toISOString() as Instant;

describe('until when', () => {
  it('has rows for every clock and every duty', () =>
    expect(Object.keys(expected).sort()).toEqual(
      [...criminal.clocks, ...criminal.duties].map(({ id }) => id).sort(),
    ));

  it.each(
    Object.entries(expected).flatMap(([kind, rows]) =>
      rows.map(([why, from, due, person]) => [kind, why, from, due, person] as const),
    ),
  )('%s, %s: from %s it is overdue at %s', (kind, _, from, due, person) => {
    const asked = { kind, from: utc(from), ...(person && { inCustody: person === 'held' }) };
    const answer = dueOf(criminal, asked, calendar);
    expect('fault' in answer ? answer : answer.dueAt).toBe(utc(due));
  });
});
