import { describe, expect, it } from '@jest/globals';
import { criminal } from '../../libs/case-file/spec/support/words.js';
import { timesOfClocks } from './expected/times-of-clocks.js';
import { timesOfDuties } from './expected/times-of-duties.js';
import { unindented } from './expected/expected.js';
import { passTo, secondsFrom, timeOfClock, timeOfDuty } from './support/in-time.js';
import { owed } from './support/owed.js';
import { running } from './support/running.js';

/** One second before, at and after. */
const around = [-1, 0, 1] as const;

describe('every clock', () => {
  it('is tried here', () =>
    expect(Object.keys(running).sort()).toEqual(criminal.clocks.map(({ id }) => id).sort()));

  it.each(Object.keys(running).flatMap((clock) => around.map((seconds) => [clock, seconds] as const)))(
    '%s, woken %d s from its limit: over from the limit on, once',
    (clock, seconds) => {
      const play = running[clock]!();
      const { id, dueAt } = play.clock(clock);
      const woken = secondsFrom(dueAt, seconds);
      passTo(play, secondsFrom(dueAt, -2)).now = woken;
      play.wake();
      const expired = play.events('ClockExpired').filter((event) => event.clock === id);
      expect(expired).toEqual(seconds < 0 ? [] : [{ clock: id, dueAt }]);
      expect(play.case.clocks[id]?.status).toBe(seconds < 0 ? 'running' : 'expired');
      play.now = secondsFrom(woken, 1);
      play.wake();
      expect(play.events('ClockExpired').filter((event) => event.clock === id)).toHaveLength(1);
    },
  );

  it.each(Object.keys(running))(
    '%s warns whom it must, when it must, and expires into what it must',
    (clock) => expect(timeOfClock(running[clock]!(), clock)).toBe(unindented(timesOfClocks[clock] ?? '')),
  );
});

describe('every duty', () => {
  it('is tried here', () =>
    expect(Object.keys(owed).sort()).toEqual(criminal.duties.map(({ id }) => id).sort()));

  it.each(Object.keys(owed).flatMap((duty) => around.map((seconds) => [duty, seconds] as const)))(
    '%s, woken %d s from its limit: overdue from the limit on, once',
    (duty, seconds) => {
      const play = owed[duty]!();
      const last = Object.values(play.case.duties)
        .filter((kept) => kept.duty === duty && kept.status === 'open')
        .at(-1)!;
      const told = () => play.events('DutyOverdue').filter((event) => event.duty === last.id).length;
      const from = play.stored.find(({ version }) => last.id.endsWith(`.${version}`))!.recordedAt;
      const woken = secondsFrom(last.dueAt, seconds);
      if (woken < from) return expect(last.dueAt).toBe(last.from);
      passTo(play, secondsFrom(last.dueAt, Math.min(seconds, -1))).now = woken;
      play.wake();
      return expect(told()).toBe(seconds < 0 ? 0 : 1);
    },
  );

  it.each(Object.keys(owed))('%s is told of to whom it must be, as often as it must be', (duty) =>
    expect(timeOfDuty(owed[duty]!(), duty)).toBe(unindented(timesOfDuties[duty] ?? '')),
  );
});
