import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CaseCommands, NotRecorded, StreamCache } from '#libs/case-commands';
import type { CaseId, Instant } from '#libs/kernel';
import { streamOf } from '#libs/kernel';
import { DrillGround } from '../workflows/support/drill.js';

jest.setTimeout(60_000);

const begins = Date.parse('2026-03-05T00:00:00.000Z');
/** The limit of the drill. */
const limitMs = 12_000;

/** No worker runs here: what falls due is recorded by nobody but whoever acts. */
describe('an act while the clock has not recorded what fell due', () => {
  let ground: DrillGround;
  let startMs = begins;
  let caseId: CaseId;
  const after = (ms: number) => new Date(startMs + ms).toISOString() as Instant;
  const told = async () =>
    (await ground.events(caseId)).slice(4).map(({ type, actor, recordedAt }) => ({
      type,
      by: actor.kind,
      afterMs: Date.parse(recordedAt) - startMs,
    }));

  beforeAll(async () => void (ground = await DrillGround.prepare(after(0))));
  afterAll(() => ground.end());
  beforeEach(async () => {
    startMs += 3_600_000;
    caseId = randomUUID() as CaseId;
    await ground.moveClock(after(0), true);
    await ground.startCase(caseId);
    await ground.record(caseId, 'long-begins');
  });

  it.each([
    [11_999, false],
    [12_000, true],
    [12_001, true],
  ])('at %i ms of 12 000: an expiry stands before it: %s', async (ms, expired) => {
    await ground.moveClock(after(ms), true);
    await ground.record(caseId, 'ends');
    expect(await told()).toEqual([
      ...(expired ? [{ type: 'ClockExpired', by: 'system', afterMs: ms }] : []),
      { type: 'FactRecorded', by: 'officer', afterMs: ms },
      ...(expired ? [] : [{ type: 'ClockStopped', by: 'officer', afterMs: ms }]),
      { type: 'CaseClosed', by: 'officer', afterMs: ms },
    ]);
  });

  it.each([
    [limitMs - 1, false],
    [limitMs, true],
  ])(
    'of what happened at %i ms and is entered after the limit: an expiry stands before it: %s',
    async (ms, expired) => {
      await ground.moveClock(after(60_000), true);
      await ground.record(caseId, 'ends', after(ms));
      expect((await told()).map(({ type }) => type)).toEqual(
        expired
          ? ['ClockExpired', 'FactRecorded', 'CaseClosed']
          : ['FactRecorded', 'ClockStopped', 'CaseClosed'],
      );
    },
  );

  it('by a process whose clock is wrong: what is due is said not to be recorded, not taken for nothing', async () => {
    await ground.moveClock(after(60_000), true);
    const { log } = ground.open;
    const wrong = { ...ground.open.clock, now: () => after(7_200_000), refresh: async () => undefined };
    const commands = new CaseCommands(log, wrong, new StreamCache(log), null);
    await expect(commands.wake(caseId)).rejects.toEqual(new NotRecorded(caseId, 'clock-disagrees'));
    expect((await log.head(streamOf.case(caseId))).version).toBe(4);
  });
});
