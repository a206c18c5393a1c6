import { describe, expect, it } from '@jest/globals';
import type { Duration, Instant } from '#libs/kernel';
import { dueOf } from '#libs/procedures/interpreter';
import { calendar, criminal, on } from '../../libs/case-file/spec/support/words.js';

/** Every extension that the law allows: on which ground, from 10 March 2026 09:20, until when, by which article. */
const rows: readonly (readonly [clock: string, to: string, grounds: string, due: string, article: string])[] =
  [
    ['filing', 'P7D', 'leads-to-verify', '03-18T00', 'E'],
    ['filing', 'P30D', 'complex', '04-10T00', 'E'],
    ['summons', 'PT24H', 'serious-complex-custody-needed', '03-11 09:20', 'P200'],
    ['coercive-appearance', 'PT24H', 'serious-complex-custody-needed', '03-11 09:20', 'P80'],
    ['refusal-reconsideration', 'P60D', 'complex', '05-10T00', 'P179'],
    ['refusal-review', 'P60D', 'complex', '05-10T00', 'P179'],
    ['arrest-request', 'P7D', 'special-circumstances', '03-18T00', 'C91 P129'],
    ['arrest-request', 'P30D', 'roaming repeated gang', '04-10T00', 'C91 P129'],
    ['arrest-decision-at-large', 'P20D', 'major-complex', '03-31T00', 'J282'],
    ['custody', 'P3M', 'complex', '06-11T00', 'C156 P148'],
    [
      'custody',
      'P5M',
      'remote-area major-criminal-group roaming-major wide-and-hard-to-investigate',
      '08-11T00',
      'C158 P149',
    ],
    ['custody', 'P7M', 'ten-years-or-more', '10-11T00', 'C159 P150'],
    ['prosecution-review', 'P1M15D', 'major-complex', '04-26T00', 'C172'],
    ['fast-track-review', 'P15D', 'more-than-one-year', '03-26T00', 'C172'],
    ['freezing', 'P12M', 'still-needed', '2027-03-11T00', 'P243 [fk]'],
    ['technical-investigation', 'P6M', 'complex', '09-11T00', 'P266 [fk]'],
    ['technical-investigation', 'P9M', 'complex', '12-11T00', 'P266 [fk]'],
  ];
const from = on('03-10 09:20');
const answered = (clock: string, to: string, grounds: readonly string[]) => {
  const answer = dueOf(criminal, { kind: clock, from, to: to as Duration, grounds }, calendar);
  if ('fault' in answer) throw new Error(`${clock} to ${to}: ${answer.fault}`);
  return answer;
};

describe('until when, extended', () => {
  it.each(
    rows.flatMap(([clock, to, grounds, due, article]) =>
      grounds.split(' ').map((ground) => [clock, to, ground, due, article] as const),
    ),
  )('%s to %s, %s: overdue at %s', (clock, to, ground, due, article) => {
    const answer = answered(clock, to, [ground]);
    expect([answer.dueAt, answer.article]).toEqual([on(due), article]);
  });

  it('has no longer length, and none on another ground', () => {
    for (const { id, extensions = [] } of criminal.clocks) {
      const allowed = rows.filter(([clock]) => clock === id);
      expect(extensions.map(({ to, grounds }) => [id, to, grounds.join(' ')])).toEqual(
        allowed.map(([clock, to, grounds]) => [clock, to, grounds]),
      );
    }
  });

  it.each(rows)('%s to %s never ends sooner than without', (clock, to, grounds) => {
    const [ground = ''] = grounds.split(' ');
    const before = dueOf(criminal, { kind: clock, from }, calendar) as { dueAt: Instant };
    expect(answered(clock, to, [ground]).dueAt > before.dueAt).toBe(true);
  });
});
