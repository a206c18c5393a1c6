import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { appraisalSuspends } from '../../apps/demo/src/cases/own-appraisal-suspends.js';
import { surveillanceBreached } from '../../apps/demo/src/cases/own-surveillance-breached.js';
import { unequalSuspects } from '../../apps/demo/src/cases/own-unequal-suspects.js';
import { passesInTime } from './support/in-time.js';
import { Played, playWithinMs } from './support/played.js';

/** Courses that the page of cases does not take; what each brings about stands in its script. */
describe('three cases of our own through HTTP', () => {
  const played = new Played([surveillanceBreached, unequalSuspects, appraisalSuspends]);

  beforeAll(() => played.play(), playWithinMs);
  afterAll(() => played.remove(), 60_000);

  it('surveillance breached: arrested, asked for longer too late, released at the first instant past the limit', async () => {
    const { closed, duties } = await played.caseOf('own-surveillance-breached');
    const release = duties.find(({ duty }) => duty === 'release');
    expect([closed, release?.status, release?.dueAt]).toEqual([
      null,
      'discharged',
      '2026-08-04T16:00:00.000Z',
    ]);
  });

  it('two suspects fare differently, and the case is closed when both have been dealt with', async () => {
    const { closed, subjects } = await played.caseOf('own-unequal-suspects');
    expect(closed?.answers).toBe('bureau-leader');
    expect(subjects.map(({ disposed, measure }) => [disposed?.as, measure?.measure ?? null])).toEqual([
      ['prosecuted', 'bail'],
      ['not-prosecuted', null],
    ]);
  });

  it('an appraisal and another offence moved the end of custody, and nobody was held a day without a limit', async () => {
    const { closed, clocks } = await played.caseOf('own-appraisal-suspends');
    expect(closed?.answers).toBe('bureau-leader');
    expect(clocks.filter(({ status }) => status === 'expired').map(({ clock }) => clock)).toEqual([]);
  });

  passesInTime(played);

  it('who answers for each link can be asked', async () => {
    const client = await played.investigator();
    for (const script of played.started) {
      const { links } = await must('responsibility', client.responsibility(played.idOf(script)));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter(({ answers }) => answers.length === 0)).toEqual([]);
    }
  });
});
