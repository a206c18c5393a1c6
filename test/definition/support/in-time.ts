import { wakeUps } from '#libs/case-file';
import type { Instant } from '#libs/kernel';
import type { Play } from '../../../libs/case-file/spec/support/play.js';
import { linesOf, whatFollows } from './told.js';

/** An instant so many seconds from another. */
export const secondsFrom = (instant: Instant, seconds: number): Instant =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString() as Instant;

/** Lets time pass up to an instant, each wake-up before it at its own. */
export function passTo(play: Play, instant: Instant): Play {
  for (;;) {
    const [next] = wakeUps(play.case);
    if (!next || next.at > instant) break;
    if (next.at > play.now) play.now = next.at;
    play.wake();
  }
  play.now = instant;
  return play;
}

/** What time alone records of a clock: its warnings and whom they are told, its expiry and what that brings. */
export function timeOfClock(play: Play, clock: string): string {
  const { dueAt } = play.clock(clock);
  const before = passTo(play.fork(), secondsFrom(dueAt, -1));
  const warned = whatFollows(play, (fork) => passTo(fork, secondsFrom(dueAt, -1)));
  const expired = whatFollows(before, (fork) => {
    fork.now = dueAt;
    fork.wake();
  });
  const of = (line: string) => line.startsWith(`${clock} of `) || line.startsWith(`${clock} `);
  return [...warned.filter(of), ...expired.slice(expired.findIndex(of))].join('\n');
}

/** Who owes a duty and until when, whom it is told to up to three times, what fulfils it and what that brings about. */
export function timeOfDuty(play: Play, duty: string): string {
  const fork = play.fork();
  const told = () => fork.events('DutyOverdue').filter(({ duty: id }) => fork.case.duties[id]?.duty === duty);
  const wakesMax = 50;
  for (let wakes = 0; wakes < wakesMax && told().length < 3; wakes += 1) {
    const [next] = wakeUps(fork.case);
    if (!next) break;
    passTo(fork, next.at);
  }
  const overdue = linesOf(fork).filter((line) => line.startsWith(`${duty} `) && line.includes('overdue'));
  const unproved = whatFollows(play, (tried) => tried.duty(duty, undefined, 'other'));
  const done = whatFollows(play, (tried) => tried.duty(duty));
  const opened = linesOf(play)
    .filter((line) => line.startsWith(`duty ${duty} `))
    .slice(-1);
  return [...opened, ...overdue, ...unproved.map((line) => `by any paper ${line}`), ...done].join('\n');
}
