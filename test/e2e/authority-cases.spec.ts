import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { authorityCases } from '../../apps/demo/src/cases/index.js';
import { passesInTime } from './support/in-time.js';
import { Played, playWithinMs } from './support/played.js';
import { tellsThePage } from './support/sentences.js';

describe('cases 3 and 12: suspension, recusal, acting and delegation', () => {
  const played = new Played(authorityCases);

  beforeAll(() => played.play(), playWithinMs);
  afterAll(() => played.remove(), 60_000);

  for (const id of ['case-03', 'case-12'])
    tellsThePage(
      id,
      authorityCases.filter((script) => script.id.startsWith(id)),
    );

  passesInTime(played);

  it('all three tasks of the suspended leader went on at the very instant, in a wake-up of the clock', async () => {
    for (const script of ['case-03', 'case-03-waiting-1', 'case-03-waiting-2']) {
      const reviews = (await played.eventsOf(script)).filter(
        ({ type, recordedAt }) => type === 'EligibilityReviewed' && recordedAt === '2026-05-20T16:00:00.000Z',
      );
      expect(reviews.map(({ actor, data }) => ({ actor, because: data['because'] }))).toEqual([
        { actor: { kind: 'system', system: 'clock' }, because: 'due' },
      ]);
    }
  });

  it('case 12 stays open, and names both the delegate and his principal', async () => {
    const { closed } = await played.caseOf('case-12');
    expect(closed).toBeNull();
    const audit = (await played.eventsOf('case-12')).find(
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
