import { describe, expect, it } from '@jest/globals';
import { Play } from './support/play.js';
import { on, p1 } from './support/words.js';

/** Case 6, injury (壬): surveillance, then revocation. Instants are +08:00, 2026. */
describe('case 6: revoked once the injury proves slight', () => {
  const play = new Play('chengguan-station', 'cg-handler');

  it('is filed on the worked Saturday', () => {
    play.at('05-06 09:00').start(1).fact('acceptance');
    expect(play.clock('filing').dueAt).toBe(on('05-10T00'));
    play.at('05-08 10:00').fact('injury-appraisal', { result: 'minor-injury' });
    play.at('05-09 10:00').approve('filing');
  });

  it('surveillance in her own home owes no family notice', () => {
    play
      .at('05-11 15:20')
      .approve('residential-surveillance', { subject: p1, particulars: { place: 'home' } });
    play.at('05-11 16:00').fact('surveillance-announced');
    expect(play.clock('residential-surveillance').dueAt).toBe(on('11-12T00'));
    expect(play.events('DutyOpened')).toEqual([]);
  });

  it('a second appraisal stops nothing, and what it finds bars transfer', () => {
    play.at('05-25 10:00').fact('appraisal-commissioned');
    expect(play.clock('residential-surveillance').status).toBe('running');
    play.at('06-11 10:00').proved('intentional-injury');
    play.at('06-12 10:00').fact('injury-appraisal', { result: 'slight-injury' });
    expect(play.refused(play.requestCommand('transfer'), 'cg-handler').code).toBe('elements-unproved');
  });

  it('is revoked: measure lifted at once, parties told within three days, which end after the holiday', () => {
    play.at('06-15 09:00');
    const refusal = play.refused(play.requestCommand('closure'), 'cg-handler');
    expect(refusal).toMatchObject({
      code: 'requirement-not-met',
      requirement: 'subjects-undisposed',
      source: 'P285',
      alsoUnmet: [{ requirement: 'measures-running', source: 'P186 RV2' }],
    });
    play.lurb(play.request('revocation'), '06-15 11:00', '06-15 14:00', '06-16 09:00', '06-16 10:00');
    expect(play.dutyDue('lift-measure')).toBe(on('06-16 10:00'));
    expect(play.dutyDue('tell-parties')).toBe(on('06-23T00'));
    play.at('06-16 10:40').duty('lift-measure');
    expect(play.case.subjects[p1]).toMatchObject({ measure: null, disposed: { as: 'revoked' } });
    play.at('06-17 10:00').duty('tell-parties');
    play.at('06-24 09:00').approve('closure');
    expect(play.case.closed).toEqual({ as: 'closed', at: on('06-24 09:00'), answers: 'bureau-leader' });
  });

  it('may be reopened after it was closed', () => {
    play.at('07-01 09:00').approve('reopening');
    expect(play.case).toMatchObject({ closed: null, stage: 'compulsory-measures' });
    expect(play.case.subjects[p1]?.disposed).toBeNull();
  });
});
