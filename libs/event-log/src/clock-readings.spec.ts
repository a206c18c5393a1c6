import { expect, it } from '@jest/globals';
import type pg from 'pg';
import { DatabaseClock } from './log-clock.js';
import type { Notifications } from './notifications.js';

const notifications = { on: () => () => undefined } as unknown as Notifications;

/** A clock that reads what `answer` says the database showed. */
const clockOn = (answer: () => Promise<number>) => {
  const query = async () => ({ rows: [{ ms: await answer(), held: false }] });
  return DatabaseClock.start({ query } as unknown as pg.Pool, false, notifications);
};

it('follows the database when its clock was set back, rather than refuse until time has caught up', async () => {
  const readings = [1_800_000_000_000, 1_800_000_000_000, 1_799_996_400_000];
  const clock = await clockOn(async () => readings.shift() ?? 0);
  expect(Date.parse(clock.now())).toBeGreaterThanOrEqual(1_800_000_000_000);
  await clock.refresh();
  const after = Date.parse(clock.now());
  clock.stop();
  expect(after).toBeGreaterThanOrEqual(1_799_996_400_000);
  // Time goes on meanwhile, however slow the machine is: but not for an hour.
  expect(after).toBeLessThan(1_800_000_000_000);
});

/** Ahead, it would date events into the future, and stand, or go back, until time has caught up. */
it.each([
  { read: 'early', early: true },
  { read: 'late', early: false },
])(
  'is never ahead of the database, and no further behind, after a slow answer read $read',
  async ({ early }) => {
    const database = () => 1_800_000_000_000 + performance.now();
    let waitMs = 0;
    const clock = await clockOn(async () => {
      const first = database();
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      return early ? first : database();
    });
    const behindMs = () => database() - Date.parse(clock.now());
    const before = behindMs();
    waitMs = 150;
    await clock.refresh();
    const after = behindMs();
    clock.stop();
    expect(after).toBeGreaterThanOrEqual(0);
    // Readings are whole milliseconds.
    expect(after).toBeLessThan(before + 2);
  },
);

it('is not behind from the start by what it took to connect, or an officer who says now is told he speaks of the future', async () => {
  const database = () => 1_800_000_000_000 + performance.now();
  let connectingMs = 400;
  const clock = await clockOn(async () => {
    const read = database();
    await new Promise((resolve) => setTimeout(resolve, connectingMs));
    connectingMs = 0;
    return read;
  });
  const behindMs = database() - Date.parse(clock.now());
  clock.stop();
  expect(behindMs).toBeGreaterThanOrEqual(0);
  expect(behindMs).toBeLessThan(300);
});
