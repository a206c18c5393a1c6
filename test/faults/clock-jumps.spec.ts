import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import type { Stretch } from './checker/wake-check.js';
import { ClockGround } from './clock-ground.js';
import { setDatabaseClock } from './stack/database-clock.js';

const hourMs = 3_600_000;
const yearMs = 365 * 24 * hourMs;
const lateMaxMs = 20_000;
const workMs = 2_500;

const drillCase = {
  procedure: 'fault-drill',
  title: '演练',
  unit: 'bureau',
  handlers: ['drill-handler-1'],
  parties: [],
  facts: {},
};

describe('clocks that jump under a real log', () => {
  const ground = new ClockGround();
  const jumps: Stretch[] = [];

  beforeAll(() => ground.start(), 120_000);
  afterAll(() => ground.end(), 60_000);

  /** The database's clock jumps; the drill knows by how much, the API must find out. */
  const jumpTo = async (aheadMs: number) => {
    const now = Date.now();
    if (aheadMs > ground.aheadMs) jumps.push({ fromMs: now + ground.aheadMs, toMs: now + aheadMs });
    await setDatabaseClock(ground.stack.adminUrl, aheadMs);
    ground.aheadMs = aheadMs;
  };

  it.each([
    ['an hour', hourMs],
    ['a year', yearMs],
  ])('the API’s own clock jumps by %s: what it signs is dated by the log’s clock', async (_, shiftMs) => {
    for (const api of ground.stack.apis) expect(ground.stack.shiftClock(api, shiftMs)).toBe(true);
    expect((await ground.work(workMs)).acknowledged).toBeGreaterThan(0);
  });

  it.each([
    ['an hour', hourMs],
    ['a year', yearMs],
  ])('the database’s clock jumps by %s: signing goes on by the new time', async (_, aheadMs) => {
    await jumpTo(aheadMs);
    expect((await ground.work(workMs)).acknowledged).toBeGreaterThan(0);
  });

  it('the database’s clock falls back by an hour: nothing is signed where that would run backwards', async () => {
    const handler = await ground.callers.as('drill-handler-1', 0);
    if (!handler) throw new Error('no token for the handler');
    const { id, receipt } = await must(
      'case',
      ground.ask('before', (key) => handler.startCase(drillCase, key)),
    );
    const record = () =>
      ground.ask('after', (key) => handler.record(id, { type: 'ends', at: receipt.recordedAt }, key));

    await jumpTo(yearMs - hourMs);
    const refused = await record();
    expect(refused).toMatchObject({ ok: false, problem: { code: 'clock-disagrees' } });
    expect((await ground.work(workMs)).acknowledged).toBeGreaterThan(0);

    await jumpTo(yearMs + hourMs);
    expect(await record()).toMatchObject({ ok: true });
    // Its timers were armed by the earlier reading. A worker looks at its start; otherwise the sweep would in a minute.
    for (const worker of ground.stack.workers) worker.kill();
  }, 30_000);

  it('and no act was misdated, lost or done twice, and no limit missed', async () => {
    expect(await ground.findings(lateMaxMs, jumps)).toEqual([]);
  }, 90_000);
});

describe('a simulated clock that is advanced', () => {
  const start = Date.parse('2031-03-04T02:00:00Z');
  const ground = new ClockGround(new Date(start).toISOString());

  beforeAll(async () => {
    await ground.start();
    const admin = await ground.callers.as('admin', 0);
    if (!admin) throw new Error('no token for the administrator');
    ground.aheadMs = Date.parse((await must('clock', admin.simulation())).now) - Date.now();
  }, 120_000);
  afterAll(() => ground.end(), 60_000);

  it.each([
    ['an hour', hourMs],
    ['a year', yearMs],
  ])('by %s: work before it and after it', async (_, ms) => {
    expect((await ground.work(workMs)).acknowledged).toBeGreaterThan(0);
    const admin = await ground.callers.as('admin', 0);
    const to = new Date(ground.ledger.clock() + ms).toISOString();
    await must('advance', admin ? admin.advance(to, false) : Promise.reject(new Error('no token')));
    ground.aheadMs = Date.parse(to) - Date.now();
    expect((await ground.work(workMs)).acknowledged).toBeGreaterThan(0);
  });

  it('records every limit once and at its own instant, never a year late', async () => {
    expect(await ground.findings(lateMaxMs, [])).toEqual([]);
  }, 90_000);
});
