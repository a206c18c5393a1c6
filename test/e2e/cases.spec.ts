import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type CountersignClient } from '#libs/client';
import { closedCases } from '../../apps/demo/src/cases/index.js';
import { instant } from '../../apps/demo/src/play/instants.js';
import { excerptOf, type Excerpt } from './support/excerpt.js';
import { passesInTime } from './support/in-time.js';
import { Played, playWithinMs } from './support/played.js';
import { tellsThePage } from './support/sentences.js';

type Golden = Readonly<{ at: string; because: string; state: Partial<Excerpt> }>;

const folder = new URL('./golden/', import.meta.url);
const goldens = readdirSync(folder).flatMap((file) => {
  const states = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Golden[];
  return states.map((golden) => ({ ...golden, script: file.replace('.json', '') }));
});

describe('cases 1, 2, 4 and 8 through HTTP', () => {
  const played = new Played(closedCases);
  let investigator: CountersignClient;

  beforeAll(async () => {
    await played.play();
    investigator = await played.investigator();
  }, playWithinMs);
  afterAll(() => played.remove(), 60_000);

  it('are all closed, and the last approver answers for each as a whole', async () => {
    expect(played.started).toEqual(closedCases.map(({ id }) => id).sort());
    for (const script of played.started) {
      const { case: whole } = await must('responsibility', investigator.responsibility(played.idOf(script)));
      expect(whole?.answers).toBe('bureau-leader');
    }
  });

  for (const script of closedCases) tellsThePage(script.id, [script]);

  passesInTime(played);

  it('have at least twenty golden states', () => expect(goldens.length).toBeGreaterThanOrEqual(20));

  it.each(goldens)('$script at $at: $because', async ({ script, at, state }) => {
    const then = await must('replay', investigator.replay(played.idOf(script), { asOf: instant(at) }));
    const { version } = then;
    expect(excerptOf(then.case)).toMatchObject(state);
    const byVersion = await must('replay', investigator.replay(played.idOf(script), { asOf: version }));
    expect(byVersion.case).toEqual(then.case);
  });

  it.each(closedCases.map(({ id }) => [id]))(
    '%s can be replayed at every seventh version',
    async (script) => {
      const { version } = await must('case', investigator.case(played.idOf(script)));
      for (let asOf = 1; asOf <= version; asOf += 7) {
        const replay = await must('replay', investigator.replay(played.idOf(script), { asOf }));
        expect(replay.case.version).toBe(asOf);
        expect(replay.events).toHaveLength(asOf);
      }
    },
  );

  it.each(closedCases.map(({ id }) => [id]))('%s has a chain without a hole', async (script) => {
    let previous: string | null = null;
    let version = 0;
    for (const event of await played.eventsOf(script)) {
      version += 1;
      expect([event.version, event.previousHash]).toEqual([version, previous]);
      previous = event.hash;
    }
    expect(version).toBeGreaterThan(50);
  });
});
