import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { allItems, must, type CountersignClient } from '#libs/client';
import { Cast } from '../../apps/demo/src/bureau/cast.js';
import { Stack } from './support/stack.js';

const definition = readFileSync(new URL('support/drill-procedure.yaml', import.meta.url), 'utf8');
const cases = 3;
const lateMaxMs = 5_000;

/** A limit that runs while everything is killed and Temporal has lost all it knew. */
describe('limits of thirty seconds, armed before everything is killed', () => {
  const stack = new Stack('real');
  let admin: CountersignClient;
  let records: CountersignClient;
  const started: string[] = [];
  let readyAgainAt = 0;

  beforeAll(async () => {
    await stack.start();
    const cast = new Cast(stack.origin, stack.keys);
    admin = await cast.as('admin');
    await must('handler', admin.directory.registerOfficer({ id: 'handler', name, unit: 'bureau' }));
    await must('client', admin.directory.registerClient({ id: 'records-system', name }));
    await must('definition', admin.publishProcedure(definition));
    records = await cast.as('records-system');
    for (let nth = 1; nth <= cases; nth += 1) {
      const { id } = await must('start', records.startCase({ ...drill, caseNumber: `drill-${nth}` }));
      await must('begins', records.record(id, { type: 'begins', at: new Date().toISOString() }));
      started.push(id);
    }
    await stack.killAll();
    rmSync(join(stack.data, 'temporal'), { recursive: true });
    await stack.start();
    readyAgainAt = Date.now();
    records = await new Cast(stack.origin, stack.keys).as('records-system');
  }, 400_000);
  afterAll(() => stack.remove(), 60_000);

  it('pass once, within five seconds of being due or of the start', async () => {
    for (const id of started) {
      const { dueAt, expiries } = await expiriesOf(id);
      expect(expiries).toHaveLength(1);
      const due = Date.parse(dueAt);
      const late = Date.parse(expiries[0] ?? '') - Math.max(due, readyAgainAt);
      expect(Date.parse(expiries[0] ?? '')).toBeGreaterThanOrEqual(due);
      expect(late).toBeLessThan(lateMaxMs);
    }
    // Another wake-up of the same limit would come from the sweep, the workflow or both.
    await after(lateMaxMs);
    for (const id of started) expect((await expiriesOf(id)).expiries).toHaveLength(1);
  }, 120_000);

  async function expiriesOf(id: string) {
    for (let waited = 0; ; waited += 1) {
      const events = [];
      for await (const event of allItems('events', (cursor) => records.events(id, { cursor })))
        events.push(event);
      const begun = events.find(({ type }) => type === 'ClockStarted');
      const expiries = events
        .filter(({ type }) => type === 'ClockExpired')
        .map(({ recordedAt }) => recordedAt);
      if (begun && (expiries.length > 0 || waited > 60)) {
        const { dueAt } = begun.data as Readonly<{ dueAt: string }>;
        return { dueAt, expiries };
      }
      await after(1_000);
    }
  }
});

const name = { zh: '演练', en: 'Drill' };
const drill = {
  procedure: 'drill',
  title: '演练',
  unit: 'bureau',
  handlers: ['handler'],
  parties: [],
  facts: {},
};
