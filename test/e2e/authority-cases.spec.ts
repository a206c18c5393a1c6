import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type CountersignClient } from '#libs/client';
import { Cast } from '../../apps/demo/src/bureau/cast.js';
import { setUpBureau } from '../../apps/demo/src/bureau/set-up.js';
import { authorityCases } from '../../apps/demo/src/cases/index.js';
import { playCases } from '../../apps/demo/src/play/player.js';
import { Stack } from './support/stack.js';

describe('cases 3 and 12: suspension, recusal, acting and delegation', () => {
  const stack = new Stack();
  let investigator: CountersignClient;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    await stack.start();
    const cast = new Cast(stack.origin, stack.keys);
    await setUpBureau(cast);
    // Every due instant, refusal, snapshot and share is asserted on the way: the first that differs ends the play.
    await playCases(authorityCases, cast);
    investigator = await cast.as('investigator');
    for await (const { id, caseNumber } of investigator.allCases()) {
      const script = authorityCases.find(({ number }) => number === caseNumber);
      if (script) ids.set(script.id, id);
    }
  }, 400_000);
  afterAll(() => stack.remove(), 60_000);

  const eventsOf = async (script: string) =>
    (await must('events', investigator.events(ids.get(script) ?? '', { limit: 200 }))).items;

  it('all three tasks of the suspended leader went on at the very instant, in a wake-up of the clock', async () => {
    for (const script of ['case-03', 'case-03-waiting-1', 'case-03-waiting-2']) {
      const reviews = (await eventsOf(script)).filter(
        ({ type, recordedAt }) => type === 'EligibilityReviewed' && recordedAt === '2026-05-20T16:00:00.000Z',
      );
      expect(reviews.map(({ actor, data }) => ({ actor, because: data['because'] }))).toEqual([
        { actor: { kind: 'system', system: 'clock' }, because: 'due' },
      ]);
    }
  });

  it('case 12 stays open, and names both the delegate and his principal', async () => {
    const { closed } = await must('case', investigator.case(ids.get('case-12') ?? ''));
    expect(closed).toBeNull();
    const audit = (await eventsOf('case-12')).find(
      ({ type, data }) =>
        type === 'SignedOff' && data['link'] === 'arrest-request' && data['step'] === 'unit-leader',
    );
    expect(audit?.capacity).toMatchObject({
      post: 'criminal-investigation/unit-leader',
      as: 'delegated',
      by: 'unit-leader',
    });
  });
});
