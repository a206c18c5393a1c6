import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allItems, must, type CountersignClient } from '#libs/client';
import { Cast } from '../../apps/demo/src/bureau/cast.js';
import { setUpBureau } from '../../apps/demo/src/bureau/set-up.js';
import { closedCases } from '../../apps/demo/src/cases/index.js';
import { instant } from '../../apps/demo/src/play/instants.js';
import { playCases } from '../../apps/demo/src/play/player.js';
import { excerptOf, type Excerpt } from './support/excerpt.js';
import { Stack } from './support/stack.js';

type Golden = Readonly<{ at: string; because: string; state: Partial<Excerpt> }>;

const folder = new URL('./golden/', import.meta.url);
const goldens = readdirSync(folder).flatMap((file) => {
  const states = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Golden[];
  return states.map((golden) => ({ ...golden, script: file.replace('.json', '') }));
});

describe('cases 1, 2, 4 and 8 through HTTP', () => {
  const stack = new Stack();
  let investigator: CountersignClient;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    await stack.start();
    const cast = new Cast(stack.origin, stack.keys);
    await setUpBureau(cast);
    // Every due instant, refusal and end is asserted on the way: the first that differs ends the play.
    await playCases(closedCases, cast);
    investigator = await cast.as('investigator');
    for await (const { id, caseNumber } of investigator.allCases()) {
      const script = closedCases.find(({ number }) => number === caseNumber);
      if (script) ids.set(script.id, id);
    }
  }, 400_000);
  afterAll(() => stack.remove(), 60_000);

  const idOf = (script: string): string => ids.get(script) ?? `no case was started for ${script}`;

  it('are all closed, and the last approver answers for each as a whole', async () => {
    expect([...ids.keys()].sort()).toEqual(closedCases.map(({ id }) => id).sort());
    for (const id of ids.values()) {
      const { case: whole } = await must('responsibility', investigator.responsibility(id));
      expect(whole?.answers).toBe('bureau-leader');
    }
  });

  it('have at least twenty golden states', () => expect(goldens.length).toBeGreaterThanOrEqual(20));

  it.each(goldens)('$script at $at: $because', async ({ script, at, state }) => {
    const then = await must('replay', investigator.replay(idOf(script), { asOf: instant(at) }));
    const { version } = then;
    expect(excerptOf(then.case)).toMatchObject(state);
    const byVersion = await must('replay', investigator.replay(idOf(script), { asOf: version }));
    expect(byVersion.case).toEqual(then.case);
  });

  it.each(closedCases.map(({ id }) => [id]))(
    '%s can be replayed at every seventh version',
    async (script) => {
      const { version } = await must('case', investigator.case(idOf(script)));
      for (let asOf = 1; asOf <= version; asOf += 7) {
        const replay = await must('replay', investigator.replay(idOf(script), { asOf }));
        expect(replay.case.version).toBe(asOf);
        expect(replay.events).toHaveLength(asOf);
      }
    },
  );

  it.each(closedCases.map(({ id }) => [id]))('%s has a chain without a hole', async (script) => {
    let previous: string | null = null;
    let version = 0;
    const pages = allItems('events', (cursor) => investigator.events(idOf(script), { limit: 200, cursor }));
    for await (const event of pages) {
      version += 1;
      expect([event.version, event.previousHash]).toEqual([version, previous]);
      previous = event.hash;
    }
    expect(version).toBeGreaterThan(50);
  });
});
