import type { Instant } from '#libs/kernel';
import { afterEach, describe, expect, it } from '@jest/globals';
import { OtherKindOfLog, setUpLog } from './set-up.js';
import { addressOf, eventually, SpecLog, unborn } from './spec-log.js';

let spec: SpecLog;
afterEach(() => spec.end());

const start = '2025-12-31T16:00:00.000Z' as Instant;
const later = '2026-03-02T00:50:00.000Z' as Instant;

const msFrom = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);

describe('the clock of a simulated log', () => {
  it('starts where it was told and runs on; a second set-up changes nothing', async () => {
    spec = await SpecLog.start({ simulation: start });
    await setUpLog({ ...addressOf(spec.database), simulation: later });

    const now = (await spec.another()).clock.now();
    expect(msFrom(start, now)).toBeGreaterThanOrEqual(0);
    expect(msFrom(start, now)).toBeLessThan(20_000);
    await eventually(() => spec.open.clock.now() > now);
    expect(spec.log.origin).toMatch(/^countersign-simulation\/[0-9a-f]{8}$/);
    expect(spec.open.clock.simulated).toBe(true);
  });

  it('moves forward for every process and holds; what is recorded carries the very instant', async () => {
    spec = await SpecLog.start({ simulation: start });
    const other = await spec.another();
    expect(await spec.open.clock.setTo(later, true)).toEqual({ moved: true });
    await eventually(() => other.clock.now() === later);

    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(spec.open.clock.now()).toBe(later);
    const [event] = await spec.add('case/a', ['Expired']);
    expect(event?.event.recordedAt).toBe(later);
    expect(await spec.log.append(spec.request('case/b', unborn, ['Old'], { recordedAt: start }))).toEqual({
      outcome: 'clock-refused',
      databaseNow: later,
    });
  });

  it('is let go where it was held, and is never put back', async () => {
    spec = await SpecLog.start({ simulation: start });
    await spec.open.clock.setTo(later, true);
    expect(await spec.open.clock.setTo(start, true)).toEqual({
      moved: false,
      because: 'backwards',
      now: later,
    });

    expect(await spec.open.clock.setTo(later, false)).toEqual({ moved: true });
    await eventually(() => spec.open.clock.now() > later);
    expect(msFrom(later, spec.open.clock.now())).toBeLessThan(10_000);
  });

  it('is learnt anew when an append was refused for it', async () => {
    spec = await SpecLog.start({ simulation: start });
    const admin = await spec.as('admin');
    await admin.query('UPDATE work.simulation_clock SET held_at = $1', [later]);
    expect(await spec.log.append(spec.request('case/a', unborn, ['One']))).toMatchObject({
      outcome: 'clock-refused',
    });
    expect(await spec.log.append(spec.request('case/a', unborn, ['One']))).toMatchObject({
      outcome: 'appended',
    });
  });
});

describe('the clock of a real log', () => {
  it('is the database clock and cannot be moved, nor the log made a simulation', async () => {
    spec = await SpecLog.start();
    expect(spec.log.origin).toMatch(/^countersign\/[0-9a-f]{8}$/);
    const before = spec.open.clock.now();
    expect(await spec.open.clock.setTo(later, true)).toMatchObject({ moved: false, because: 'real' });

    const app = await spec.as('app');
    expect(
      (await app.query("SELECT log.move_clock(now() + interval '1 day', true) AS reading")).rows,
    ).toEqual([{ reading: null }]);
    const admin = await spec.as('admin');
    await expect(
      admin.query('INSERT INTO work.simulation_clock (offset_ms) VALUES (1)'),
    ).rejects.toMatchObject({
      constraint: 'simulation_clock_simulated_fkey',
    });
    await expect(setUpLog({ ...addressOf(spec.database), simulation: start })).rejects.toThrow(
      OtherKindOfLog,
    );
    expect(Math.abs(msFrom(before, (await spec.another()).clock.now()))).toBeLessThan(10_000);
  });

  it('gives readings that never go back', async () => {
    spec = await SpecLog.start();
    const readings = Array.from({ length: 1_000 }, () => spec.open.clock.now());
    expect(readings).toEqual(readings.toSorted());
  });
});
