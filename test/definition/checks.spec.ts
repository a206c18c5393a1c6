import { describe, expect, it } from '@jest/globals';
import { instantChecks } from '#libs/case-file';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import { on, p1 } from '../../libs/case-file/spec/support/words.js';
import { passTo } from './support/in-time.js';
import { running } from './support/running.js';
import { situations } from './support/situations.js';

const states = (play: Play) =>
  Object.fromEntries(instantChecks(play.case, play.definition).map(({ id, state }) => [id, state]));

describe('what can be computed of a case', () => {
  it('informs these rows of the checklist, and is unknown while nothing has been recorded of it', () =>
    expect(
      instantChecks(situations.started().case, situations.started().definition).map(
        ({ id, checklist, state }) => `${checklist} ${id}: ${state}`,
      ),
    ).toEqual([
      'AC1 acceptance-papers: fails',
      'FL2 filing-in-time: unknown',
      'EV1 two-officers: unknown',
      'EV1 rights-told: unknown',
      'EV4 list-and-things: unknown',
      'EV5 evidence-decided: unknown',
      'EV6 recordings-whole: unknown',
      'CM2 detention-approved-first: unknown',
      'CM4 three-duties: unknown',
      'CM7 limits-kept: unknown',
      'AR3 released-at-once: unknown',
      'PR1 elements-proved: unknown',
      'PR1 conclusion-reported: fails',
      'PR3 lawyer-answered: unknown',
      'CL1 instruments-filed: unknown',
    ]));

  it.each(['summons', 'arrest-request', 'arrest-decision', 'custody', 'bail', 'residential-surveillance'])(
    'CM7 fails once %s has run out, and not a second sooner',
    (clock) => {
      const play = running[clock]!();
      expect(states(play)['limits-kept']).toBe('ok');
      passTo(play, play.clock(clock).dueAt);
      expect(states(play)['limits-kept']).toBe('fails');
    },
  );

  it('FL2 fails once the review for filing has run out', () => {
    const play = situations.accepted();
    expect(states(play)['filing-in-time']).toBe('ok');
    expect(states(passTo(play, play.clock('filing').dueAt))['filing-in-time']).toBe('fails');
  });

  it.each(['acceptance-form', 'acceptance-receipt'])('AC1 fails while %s alone is filed', (document) => {
    const play = situations.started();
    play.material(document);
    expect(states(play)['acceptance-papers']).toBe('fails');
    play.material(document === 'acceptance-form' ? 'acceptance-receipt' : 'acceptance-form');
    expect(states(play)['acceptance-papers']).toBe('ok');
  });

  it('PR1 fails until the report that concludes the investigation is filed', () => {
    const play = situations.filed();
    expect(states(play)['conclusion-reported']).toBe('fails');
    play.material('conclusion-report');
    expect(states(play)['conclusion-reported']).toBe('ok');
  });

  it.each([
    ['three-duties', 'deliver-to-detention-house'],
    ['three-duties', 'first-interrogation'],
    ['three-duties', 'detention-notice'],
  ])('CM4 (%s) fails where %s alone is late', (check, late) => {
    const play = situations.detained();
    const all = ['deliver-to-detention-house', 'first-interrogation', 'detention-notice'];
    for (const duty of all) if (duty !== late) play.duty(duty);
    expect(states(play)[check]).toBe('unknown');
    expect(states(passTo(play, play.dutyDue(late)))[check]).toBe('fails');
  });

  it('AR3 fails where a release was not done at once', () => {
    const play = situations['arrest refused']();
    const done = play.fork();
    done.duty('release');
    expect(states(done)['released-at-once']).toBe('ok');
    expect(states(passTo(play, on('03-10 16:01')))['released-at-once']).toBe('fails');
  });

  it('EV1, EV5 and EV6 look at every interview', () => {
    const play = situations.filed({ facts: { injury: 'death' } });
    const hearing = (change: object) =>
      play.do(
        {
          type: 'RecordInterview',
          data: {
            kind: 'interrogation',
            person: p1,
            record: play.material('interrogation-record'),
            from: play.now,
            to: on('03-03 10:00'),
            officers: ['handler', 'handler-2'] as never,
            guardian: null,
            adult: null,
            rightsTold: true,
            segments: [{ material: play.material('recording'), from: play.now, to: on('03-03 10:00') }],
            ...change,
          },
        },
        'handler',
      );
    const from = play.now;
    play.now = on('03-03 11:00');
    const whole = () => [{ material: play.material('recording'), from, to: on('03-03 10:00') }];
    hearing({ from, segments: whole() });
    const found = () => {
      const { 'two-officers': two, 'rights-told': told, 'recordings-whole': recorded } = states(play);
      return [two, told, recorded, states(play)['evidence-decided']];
    };
    expect(found()).toEqual(['ok', 'ok', 'ok', 'ok']);
    hearing({ from, segments: whole(), rightsTold: false });
    expect(found()).toEqual(['ok', 'fails', 'ok', 'ok']);
    hearing({ from, segments: whole(), officers: ['handler'] });
    expect(found()).toEqual(['fails', 'fails', 'ok', 'fails']);
    hearing({ from, segments: [] });
    expect(found()).toEqual(['fails', 'fails', 'fails', 'fails']);
  });
});
