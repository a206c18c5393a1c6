import { describe, expect, it } from '@jest/globals';
import { Play } from './support/play.js';
import { on, p1 } from './support/words.js';

/** Case 2, fraud (丁): arrest refused, released, bail, transfer. Instants are +08:00, 2026. */
describe('case 2: arrest refused, released at once, bail, transfer', () => {
  const play = new Play();

  it('is filed and 丁 detained: three duties and the time to request arrest', () => {
    play.at('04-13 09:00').start(1).fact('acceptance');
    expect(play.clock('filing').dueAt).toBe(on('04-17T00'));
    play.at('04-14 09:00');
    play.lurb(play.request('filing'), '04-14 10:00', '04-14 11:00', '04-15 09:00', '04-15 10:00');
    expect(play.case.stage).toBe('compulsory-measures');
    play.at('04-20 08:00');
    play.lurb(play.request('detention'), '04-20 08:30', '04-20 08:40', '04-20 09:00', '04-20 09:30');
    play.at('04-20 10:05').fact('detention-executed');
    for (const duty of ['deliver-to-detention-house', 'first-interrogation', 'detention-notice']) {
      expect(play.dutyDue(duty)).toBe(on('04-21T11'));
    }
    const { dueAt, exactAt } = play.clock('arrest-request');
    expect({ dueAt, exactAt }).toEqual({ dueAt: on('04-24T00'), exactAt: on('04-23 10:05') });
    play.at('04-20 20:00').duty('deliver-to-detention-house');
    play.duty('first-interrogation');
    play.duty('detention-notice');
  });

  it('extends to seven days', () => {
    play.until('04-22 09:00');
    const proposal = { extendTo: 'P7D', extensionGrounds: ['special-circumstances'] };
    const extension = play.request('arrest-request-extension', { proposal });
    play.lurb(extension, '04-22 10:00', '04-22 11:00', '04-22 14:00', '04-22 15:00');
    const { dueAt, exactAt } = play.clock('arrest-request');
    expect({ dueAt, exactAt }).toEqual({ dueAt: on('04-28T00'), exactAt: on('04-27 10:05') });
  });

  it('delivers the request; the May holiday moves nothing in custody', () => {
    play.until('04-26 09:00');
    play.lurb(play.request('arrest-request'), '04-26 10:00', '04-26 11:00', '04-26 14:00', '04-26 15:00');
    expect(play.case.stage).toBe('arrest-approval');
    play.until('04-27 16:20').fact('arrest-request-delivered');
    expect(play.clock('arrest-request').status).toBe('stopped');
    expect(play.clock('arrest-decision').dueAt).toBe(on('05-05T00'));
  });

  it('opens one duty to release in the commit that records the refusal, and lets nobody hold', () => {
    const events = play.until('04-30 17:35').fact('arrest-decision', { result: 'refused' });
    expect(events.map(({ type }) => type)).toEqual([
      'FactRecorded',
      'ClockStopped',
      'DutyOpened',
      'DutyOpened',
      'ClockStarted',
    ]);
    expect(play.dutyDue('release')).toBe(on('04-30 17:35'));
    expect(play.dutyDue('refusal-receipt')).toBe(on('05-07T00'));
    expect(play.clock('arrest-reconsideration').dueAt).toBe(on('05-07T00'));
    play.at('04-30 17:40');
    for (const link of ['reconsideration', 'arrest-request', 'detention', 'arrest-request-extension']) {
      expect(play.refused(play.requestCommand(link), 'handler')).toMatchObject({ code: 'must-release' });
    }
    expect(play.refused(play.recordCommand('detention-executed'), 'records-system')).toMatchObject({
      code: 'must-release',
      source: 'C91-92 P138 P140',
    });
    play.until('04-30 18:20').duty('release');
    expect(play.case.subjects[p1]?.measure).toBeNull();
  });

  it('bails', () => {
    play.at('04-30 18:15').approve('bail', { particulars: { depositFen: 300_000 } });
    play.at('04-30 18:30').fact('bail-announced');
    expect(play.clock('bail').dueAt).toBe(on('2027-05-01T00'));
    expect(play.case.subjects[p1]?.measure).toEqual({ measure: 'bail', since: on('04-30 18:30') });
  });

  it('may contest the refusal until the limit and not from it on', () => {
    play.until('05-06 09:00').duty('refusal-receipt');
    const reconsideration = play.request('reconsideration');
    play.lurb(reconsideration, '05-06 10:00', '05-06 11:00', '05-06 14:00');
    play.at('05-06 15:00').sign(reconsideration, 'bureau-leader', { decision: 'refuse' });
    expect(play.case.requests[reconsideration]).toMatchObject({
      status: 'refused',
      decidedBy: 'bureau-leader',
    });

    const command = play.at('05-06 23:59:59').requestCommand('reconsideration');
    expect(play.do(command, 'handler').map(({ type }) => type)).toEqual(['LinkRequested', 'TaskOpened']);
    const request = play.openTask(Object.keys(play.case.requests).at(-1) as never).request;
    play.do({ type: 'WithdrawRequest', data: { request, reason: null } }, 'handler');
    play.at('05-07 00:00:00');
    expect(play.refused(play.requestCommand('reconsideration'), 'handler').code).toBe('limit-passed');
    play.until('05-08 09:00');
    expect(play.refused(play.requestCommand('reconsideration'), 'handler').code).toBe('limit-passed');
  });

  it('is transferred, prosecuted and closed; the bureau leader answers for the whole case', () => {
    play.until('08-17 09:00').fact('conclusion-report');
    play.lurb(
      play.proved('fraud').request('transfer'),
      '08-17 10:00',
      '08-17 11:00',
      '08-17 14:00',
      '08-17 15:00',
    );
    play.until('08-18 10:00').fact('transfer-delivered');
    expect(play.clock('prosecution-review').dueAt).toBe(on('09-19T00'));
    play.until('09-16 10:00').fact('prosecution-decision', { result: 'prosecuted' });
    play.at('09-20 09:00');
    play.lurb(play.request('closure'), '09-20 10:00', '09-20 11:00', '09-20 14:00', '09-20 15:00');
    expect(play.case.closed).toEqual({ as: 'closed', at: on('09-20 15:00'), answers: 'bureau-leader' });
    expect(play.case.stages.map(({ stage }) => stage)).toEqual([
      'filing',
      'compulsory-measures',
      'arrest-approval',
      'prosecution',
      'closed',
    ]);
    expect(Object.values(play.case.clocks).filter(({ status }) => status === 'running')).toEqual([]);
  });
});
