import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Duration, Instant } from '#libs/kernel';
import { dueOf } from '#libs/procedures/interpreter';
import { comparedLengths } from '#libs/statutory-clocks';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import { calendar, criminal, p1 } from '../../libs/case-file/spec/support/words.js';
import { passTo, secondsFrom } from './support/in-time.js';
import { running } from './support/running.js';
import { approved, signed, situations } from './support/situations.js';

const day = 86_400;
const extensible = criminal.clocks.filter(({ extensions = [] }) => extensions.length > 0);
/** Any second from 1986 to 2035: summer time, leap years, years with and without a calendar. */
const instants = fc
  .integer({ min: Date.parse('1986-01-01') / 1000, max: Date.parse('2035-12-31') / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString() as Instant);
const daysBetween = (from: Instant, to: Instant) => (Date.parse(to) - Date.parse(from)) / 1000 / day;

/** Clocks that the case's own links extend, and the link. */
const extendedByUs = [
  ['filing', 'filing-extension'],
  ['arrest-request', 'arrest-request-extension'],
  ['freezing', 'freezing-extension'],
  ['technical-investigation', 'technical-investigation-extension'],
] as const;

describe('an extension', () => {
  it('of any limit that starts at any time never shortens it, and a longer one never ends sooner', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...extensible),
        instants,
        fc.boolean(),
        ({ id, extensions = [], limit }, from, inCustody) => {
          const dues = [limit, ...extensions.map(({ to }) => to)]
            .sort(comparedLengths)
            .map((to) => dueOf(criminal, { kind: id, from, to, inCustody }, calendar))
            .map((answer) => ('fault' in answer ? answer.fault : answer.dueAt));
          expect([...dues].sort()).toEqual(dues);
        },
      ),
      { numRuns: 500 },
    ));

  it.each(extendedByUs)(
    'of %s, asked for in whatever order, lengthens or is refused, to the statutory total and no further',
    (clock, link) => {
      const { extensions = [], limit } = criminal.clocks.find(({ id }) => id === clock)!;
      const longest = [limit, ...extensions.map(({ to }) => to)].sort(comparedLengths).at(-1)!;
      const asks = fc.array(
        fc.tuple(
          fc.constantFrom(limit, ...extensions.map(({ to }) => to), 'P1D' as Duration, 'P99M' as Duration),
          fc.constantFrom(...extensions.flatMap(({ grounds }) => grounds), 'whim'),
        ),
        { maxLength: 5 },
      );
      fc.assert(
        fc.property(asks, (asked) => {
          const play = running[clock]!();
          for (const [extendTo, ground] of asked) {
            const before = play.clock(clock);
            attempt(play, (fork) =>
              signed(fork, fork.request(link, { proposal: { extendTo, extensionGrounds: [ground] } })),
            );
            const after = play.clock(clock);
            expect(after.dueAt >= before.dueAt).toBe(true);
            expect(comparedLengths(after.limit as Duration, longest)).toBeLessThanOrEqual(0);
          }
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe('what may last so long in all', () => {
  const days = fc.integer({ min: 1, max: 200 });
  it.each([
    ['bail', 'bail-announced', { guarantor: true }, 366],
    ['residential-surveillance', 'surveillance-announced', { place: 'home' }, 184],
  ] as const)(
    '%s, imposed and lifted however often, never lasts longer',
    (link, fact, particulars, total) => {
      fc.assert(
        fc.property(fc.array(fc.tuple(days, days), { minLength: 1, maxLength: 5 }), (times) => {
          const play = situations.filed();
          approved(play, link, particulars);
          let spent = 0;
          for (const [under, free] of times) {
            if (!attempt(play, (fork) => void fork.fact(fact))) break;
            const { from, dueAt } = play.clock(link);
            const lifted = secondsFrom(from, under * day);
            passTo(play, lifted < dueAt ? lifted : dueAt);
            spent += daysBetween(from, play.now);
            play.fact('measure-lifted');
            passTo(play, secondsFrom(play.now, free * day));
          }
          // Each time ends with its last day: at most a day of each is counted by the hour.
          expect(spent).toBeLessThanOrEqual(total + times.length);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('detention until the decision on arrest is 37 days at most, whenever in each limit it is asked and delivered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(null, 'P7D', 'P30D'),
        fc.integer({ min: 1, max: 3 * day }),
        (to, secondsBefore) => {
          const play = situations.detained();
          const detained = play.clock('arrest-request').from;
          if (to !== null) {
            const ground = to === 'P7D' ? 'special-circumstances' : 'gang';
            const proposal = { extendTo: to, extensionGrounds: [ground] };
            signed(play, play.request('arrest-request-extension', { subject: p1, proposal }));
          }
          approved(play, 'arrest-request');
          const { dueAt } = play.clock('arrest-request');
          passTo(play, secondsFrom(dueAt, -secondsBefore));
          if (play.now < detained) return;
          play.fact('arrest-request-delivered');
          const end = play.clock('arrest-decision').dueAt;
          // The day of detention does not count: 37 whole days after it.
          expect(daysBetween(detained, end)).toBeLessThanOrEqual(38);
          passTo(play, end);
          expect(play.dutyDue('release')).toBe(end);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Done, or refused and nothing of it left. */
function attempt(play: Play, act: (play: Play) => unknown): boolean {
  const kept = play.fork();
  try {
    act(kept);
  } catch {
    return false;
  }
  act(play);
  return true;
}
