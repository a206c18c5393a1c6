import { expect, it } from '@jest/globals';
import type pg from 'pg';
import { DatabaseClock } from './log-clock.js';
import type { Notifications } from './notifications.js';

it('follows the database when its clock was set back, rather than refuse until time has caught up', async () => {
  const readings = [1_800_000_000_000, 1_799_996_400_000];
  const pool = { query: async () => ({ rows: [{ ms: readings.shift(), held: false }] }) };
  const notifications = { on: () => () => undefined };
  const clock = await DatabaseClock.start(
    pool as unknown as pg.Pool,
    false,
    notifications as unknown as Notifications,
  );
  expect(Date.parse(clock.now())).toBeGreaterThanOrEqual(1_800_000_000_000);
  await clock.refresh();
  const after = Date.parse(clock.now());
  clock.stop();
  expect(after).toBeGreaterThanOrEqual(1_799_996_400_000);
  // Time goes on meanwhile, however slow the machine is: but not for an hour.
  expect(after).toBeLessThan(1_800_000_000_000);
});
