import { describe, expect, it } from '@jest/globals';
import { wakeUps } from '../src/index.js';
import { Play } from './support/play.js';
import { on, p1 } from './support/words.js';

function detained(): Play {
  const play = new Play().at('03-05 08:00').start(1);
  play.lurb(play.request('filing'), '03-05 08:10', '03-05 08:20', '03-05 08:30', '03-05 08:40');
  play.lurb(play.request('detention'), '03-05 09:00', '03-05 09:10', '03-05 09:20', '03-05 09:30');
  play.at('03-05 21:50').fact('detention-executed');
  return play;
}

describe('waking a case', () => {
  it('lists what falls due, soonest first', () => {
    const upcoming = wakeUps(detained().case).map(({ at, kind }) => [at, kind]);
    expect(upcoming).toEqual([
      [on('03-06T00'), 'warn'],
      [on('03-06 22:00'), 'duty-overdue'],
      [on('03-06 22:00'), 'duty-overdue'],
      [on('03-06 22:00'), 'duty-overdue'],
      [on('03-08T00'), 'warn'],
      [on('03-08 18:00'), 'warn'],
      [on('03-08 21:50'), 'warn'],
      [on('03-08 23:00'), 'warn'],
      [on('03-09T00'), 'expire'],
    ]);
  });

  it('records nothing one second before, and everything at the due instant', () => {
    const play = detained().until('03-06 21:59:59');
    expect(play.wake()).toEqual([]);
    const overdue = play.at('03-06 22:00:00').wake();
    expect(overdue.map(({ type }) => type)).toEqual(['DutyOverdue', 'DutyOverdue', 'DutyOverdue']);
    expect(play.at('03-06 22:00:01').wake()).toEqual([]);
  });

  it('expires the time to request arrest into a duty to release, once', () => {
    const play = detained().until('03-08 23:59:59');
    expect(play.events('DutyOpened').map(({ duty }) => duty)).not.toContain('release');
    const events = play.at('03-09T00').wake();
    expect(events.map(({ type }) => type)).toEqual([
      'ClockExpired',
      'AlarmRaised',
      'DutyOpened',
      'DutyOverdue',
    ]);
    expect(events[2]).toMatchObject({
      data: {
        duty: 'release',
        subject: p1,
        from: on('03-09T00'),
        dueAt: on('03-09T00'),
        owedBy: ['handler', 'criminal-investigation/unit-leader', 'bureau/bureau-leader'],
      },
    });
    expect(events[3]).toMatchObject({
      data: {
        notified: ['criminal-investigation/unit-leader', 'bureau/bureau-leader', 'inspectorate/investigator'],
      },
    });
    expect(play.wake()).toEqual([]);
    expect(play.at('03-09 00:00:01').wake()).toEqual([]);
  });

  it('woken late records all that was missed, in the order in which it fell due', () => {
    const play = detained();
    const due = (at: string) => ({ at: on(at) });
    const events = play.at('03-20T00').wake();
    const instants = events.map(({ data }) => ({
      at: 'warnAt' in data ? data.warnAt : 'dueAt' in data ? data.dueAt : null,
    }));
    expect(instants.slice(0, 9)).toEqual(
      [
        '03-06T00',
        '03-06 22:00',
        '03-06 22:00',
        '03-06 22:00',
        '03-08T00',
        '03-08 18:00',
        '03-08 21:50',
        '03-08 23:00',
        '03-09T00',
      ].map(due),
    );
    // The duty to release is told of every hour until somebody is released.
    expect(wakeUps(play.case).map(({ at, kind }) => [at, kind])).toEqual([
      [on('03-20 01:00'), 'duty-overdue'],
    ]);
  });

  it('tells the superior of a silent reviewer and offers the task to deputies, not to another step', () => {
    const play = new Play().at('03-02 09:00').start(1);
    const request = play.request('filing');
    play.sign(request, 'legal-officer');
    const task = play.openTask(request).id;
    play.bureau.appoint('legal-reviewer', 'criminal-investigation/unit-deputy');
    play.at('03-07 08:59:59');
    expect(play.wake()).toEqual([]);
    expect(play.at('03-07 09:00').wake()).toEqual([
      {
        type: 'TaskOverdue',
        data: { task, dueAt: on('03-07 09:00'), notified: ['bureau/bureau-leader'] },
      },
      {
        type: 'TaskOffered',
        data: {
          task,
          posts: ['criminal-investigation/unit-deputy'],
          because: 'overdue',
          eligibility: {
            eligible: ['unit-leader', 'unit-deputy'],
            passedOver: [{ officer: 'legal-reviewer', because: 'holds-another-step' }],
            until: null,
          },
        },
      },
    ]);
    expect(play.wake()).toEqual([]);
    play.sign(request, 'unit-deputy');
    expect(play.case.tasks[task]).toMatchObject({
      status: 'signed',
      signedBy: 'unit-deputy',
      overdue: true,
    });
  });

  it('waits for nothing in a closed case', () => {
    const play = detained();
    const closed = { ...play.case, closed: { as: 'closed', at: play.now, answers: null } };
    expect(wakeUps(closed)).toEqual([]);
  });
});
