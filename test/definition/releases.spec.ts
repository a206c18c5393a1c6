import { describe, expect, it } from '@jest/globals';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import { after, approved } from './support/situations.js';
import { whatFollows } from './support/told.js';

const lifted = (play: Play) => approved(play, 'measure-change', { change: 'lift' });

describe('a release that was decided, once it is done', () => {
  it.each([
    [
      'from detention',
      () => after('detained', undefined, '03-06 10:00', lifted),
      ['clock arrest-request of p1 stopped', 'duty deliver-to-detention-house of p1 no longer owed'],
    ],
    [
      'while the procuratorate decides',
      () => after('arrest requested', undefined, '03-08 10:00', lifted),
      ['clock arrest-decision of p1 stopped', 'duty deliver-to-detention-house of p1 no longer owed'],
    ],
    [
      'although the arrest has been approved',
      () =>
        after(
          'arrest requested',
          undefined,
          '03-09 10:00',
          (play) => play.fact('arrest-decision', { result: 'approved' }),
          '03-09 11:00',
          lifted,
        ),
      ['duty deliver-to-detention-house of p1 no longer owed', 'duty execute-arrest of p1 no longer owed'],
    ],
    [
      'after arrest, another major offence discovered',
      () =>
        after(
          'arrested',
          undefined,
          '03-20 10:00',
          (play) => play.fact('major-offence-discovered'),
          '03-23 10:00',
          lifted,
        ),
      [
        'clock custody of p1 stopped',
        'clock custody-extension-filing of p1 stopped',
        'clock recalculation of p1 stopped',
        'duty deliver-to-detention-house of p1 no longer owed',
      ],
    ],
  ] as const)('%s, ends custody and everything that runs in it', (_, from, follows) =>
    expect(whatFollows(from(), (play) => play.duty('release'))).toEqual([
      'duty release of p1 done',
      expect.stringMatching(/^p1 no longer under (detention|arrest)$/),
      ...follows,
    ]),
  );

  it.each([
    ['on bail', 'bail'],
    ['under surveillance', 'residential-surveillance'],
  ] as const)('%s, ends the measure and its clock', (situation, measure) =>
    expect(
      whatFollows(after(situation, undefined, '03-06 10:00', lifted), (play) => play.duty('lift-measure')),
    ).toEqual([
      'duty lift-measure of p1 done',
      `p1 no longer under ${measure}`,
      `clock ${measure} of p1 stopped`,
    ]),
  );

  it.each([
    ['bail', 'bail-announced', { guarantor: true }],
    ['residential-surveillance', 'surveillance-announced', { place: 'home' }],
    ['', 'released', undefined],
    ['', 'transfer-delivered', undefined],
  ])('and %s by %s leave no recalculation of custody to be approved', (link, fact, particulars) => {
    const play = after('arrested', undefined, '03-20 10:00', (found) =>
      found.fact('major-offence-discovered'),
    );
    if (link) approved(play, link, particulars);
    if (fact === 'transfer-delivered') approved(play.proved(), 'transfer');
    expect(whatFollows(play, (fork) => fork.fact(fact))).toContain('clock recalculation of p1 stopped');
  });
});

describe('a measure that may last so long in all', () => {
  it.each([
    ['bail', 'bail-announced', { guarantor: true }, '2027-04-07T00'],
    ['residential-surveillance', 'surveillance-announced', { place: 'home' }, '10-08T00'],
  ] as const)('%s takes the days of the first time off the second', (link, fact, particulars, due) => {
    const play = after(
      'filed',
      undefined,
      '03-05 19:00',
      (begun) => approved(begun, link, particulars),
      '03-05 20:00',
      (begun) => begun.fact(fact),
      '04-04 09:00',
      (begun) => begun.fact('measure-lifted'),
      '05-06 09:00',
      (begun) => approved(begun, link, particulars),
    );
    // The days from 5 March to 4 April off what is overdue from 7 May 2027 or 7 November 2026.
    expect(whatFollows(play, (fork) => fork.fact(fact)).join('\n')).toContain(`due ${due}`);
  });
});
