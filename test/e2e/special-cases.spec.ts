import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { specialCases } from '../../apps/demo/src/cases/index.js';
import { passesInTime } from './support/in-time.js';
import { Played, playWithinMs } from './support/played.js';
import { tellsThePage } from './support/sentences.js';
import { listsThatName } from './support/listed.js';

describe('cases 5, 6 and 7 through HTTP', () => {
  const played = new Played(specialCases);

  beforeAll(() => played.play(), playWithinMs);
  afterAll(() => played.remove(), 60_000);

  for (const script of specialCases) tellsThePage(script.id, [script]);

  passesInTime(played);

  it('cases 5 and 6 are closed, and the bureau leader answers; case 7 waits for the probation to pass', async () => {
    expect(played.started).toEqual(['case-05', 'case-06', 'case-07']);
    const closed = await Promise.all(
      played.started.map(async (script) => (await played.caseOf(script)).closed?.answers ?? null),
    );
    expect(closed).toEqual(['bureau-leader', 'bureau-leader', null]);
  });

  it('the name of the minor of case 7 is in no list, stream or export', async () => {
    const [minor] = specialCases.find(({ id }) => id === 'case-07')?.parties ?? [];
    const name = minor?.name ?? 'nobody';
    const readers = ['investigator', 'cg-handler', 'bureau-leader', 'admin'];
    for (const reader of readers)
      expect(await listsThatName(name, await played.as(reader), played.idOf('case-07'))).toEqual([]);
    // The other way round: whoever works on the case does read it there.
    const { parties } = await must('case', (await played.as('cg-handler')).case(played.idOf('case-07')));
    expect(parties[0]?.name).toBe(name);
  });

  it('each has a chain without a hole', async () => {
    for (const script of played.started) {
      let previous: string | null = null;
      for (const event of await played.eventsOf(script)) {
        expect(event.previousHash).toBe(previous);
        previous = event.hash;
      }
    }
  });
});
