import { describe, expect, it } from '@jest/globals';
import { Play } from './support/play.js';
import { on } from './support/words.js';

/** Case 8, extortion (丑): supplement twice, non-prosecution. Instants are +08:00, 2026. */
describe('case 8: overruled opinion, supplement twice, non-prosecution', () => {
  const play = new Play();

  it('is filed and 丑 detained', () => {
    play.at('01-04 09:00').start(1).fact('acceptance');
    play.at('01-05 09:00');
    play.lurb(play.request('filing'), '01-05 09:30', '01-05 10:00', '01-05 10:30', '01-05 11:00');
    play.at('01-05 13:00');
    play.lurb(play.request('detention'), '01-05 13:10', '01-05 13:20', '01-05 13:40', '01-05 14:00');
    play.at('01-05 14:40').fact('detention-executed');
    expect(play.dutyDue('detention-notice')).toBe(on('01-06 15:00'));
    expect(play.clock('arrest-request').dueAt).toBe(on('01-09T00'));
    play.at('01-06 09:00').duty('detention-notice');
    play.duty('first-interrogation');
    play.duty('deliver-to-detention-house');
    const proposal = { extendTo: 'P7D', extensionGrounds: ['special-circumstances'] };
    const extension = play.at('01-07 09:00').request('arrest-request-extension', { proposal });
    play.lurb(extension, '01-07 10:00', '01-07 10:30', '01-07 11:00', '01-07 12:00');
    const { dueAt, exactAt } = play.clock('arrest-request');
    expect({ dueAt, exactAt }).toEqual({ dueAt: on('01-13T00'), exactAt: on('01-12 14:40') });
  });

  it('passes a negative opinion on to the leader, who overrules it by name', () => {
    const request = play.at('01-08 10:00').request('arrest-request');
    play.lurb(request, '01-08 11:00', '01-08 12:00').at('01-08 15:00');
    const events = play.sign(request, 'legal-reviewer', { decision: 'refuse' });
    expect(events.map(({ type }) => type)).toEqual(['SignedOff', 'TaskOpened']);
    const against = play.case.requests[request]!.rounds[0]!.signatures.at(-1)!.id;
    const [signed] = play.at('01-09 09:00').sign(request, 'bureau-leader');
    expect(signed).toMatchObject({ type: 'SignedOff', data: { overrules: [against] } });
    play.at('01-09 10:00').fact('arrest-request-delivered');
    expect(play.clock('arrest-decision').dueAt).toBe(on('01-17T00'));
  });

  it('is arrested', () => {
    play.until('01-14 09:00').fact('arrest-decision', { result: 'approved' });
    play.at('01-14 10:00').sign(play.request('arrest-warrant'), 'bureau-leader');
    play.at('01-14 11:20').fact('arrest-executed');
    expect(play.clock('custody').dueAt).toBe(on('03-15T00'));
    expect(play.clock('custody-extension-filing').dueAt).toBe(on('03-08T00'));
    play.at('01-14 18:00').duty('arrest-interrogation');
    play.duty('arrest-notice');
    play.duty('arrest-receipt');
  });

  it('is returned for supplement twice, each a month; holidays move nothing in custody', () => {
    play.until('03-03 09:00');
    play.lurb(
      play.proved('extortion').request('transfer'),
      '03-03 10:00',
      '03-03 11:00',
      '03-03 14:00',
      '03-03 15:00',
    );
    play.at('03-04 10:00').fact('transfer-delivered');
    expect(play.clock('prosecution-review').dueAt).toBe(on('04-05T00'));

    play.until('04-03 15:00').fact('prosecution-decision', { result: 'returned' });
    expect(play.clock('supplementary-investigation').dueAt).toBe(on('05-04T00'));
    play.until('04-29 09:00');
    const first = play.request('supplement-report');
    play.lurb(first, '04-29 10:00', '04-29 11:00', '04-29 14:00', '04-29 15:00').fact('transfer-delivered');
    expect(play.clock('prosecution-review').dueAt).toBe(on('05-30T00'));

    play.until('05-28 15:00').fact('prosecution-decision', { result: 'returned' });
    expect(play.clock('supplementary-investigation').dueAt).toBe(on('06-29T00'));
    play.until('06-26 09:00');
    const second = play.request('supplement-report');
    play.lurb(second, '06-26 10:00', '06-26 11:00', '06-26 14:00', '06-26 15:00').fact('transfer-delivered');
    expect(play.clock('prosecution-review').dueAt).toBe(on('07-27T00'));
  });

  it('refuses a third return', () => {
    play.until('07-20 10:00');
    const third = play.recordCommand('prosecution-decision', { result: 'returned' });
    expect(play.refused(third, 'records-system')).toMatchObject({ code: 'limit-of-times', source: 'C175' });
  });

  it('releases at once on non-prosecution', () => {
    play.until('07-24 16:00').fact('prosecution-decision', { result: 'not-prosecuted' });
    expect(play.dutyDue('release')).toBe(on('07-24 16:00'));
    expect(play.clock('prosecution-reconsideration').dueAt).toBe(on('08-01T00'));
    play.at('07-24 16:50').duty('release');
    play.fact('property-returned');
  });

  it('contests, is answered, lets the review pass and is closed', () => {
    play.until('07-30 09:00');
    const contest = play.request('prosecution-reconsideration');
    play.lurb(contest, '07-30 10:00', '07-30 11:00', '07-30 14:00', '07-30 15:00');
    expect(play.clock('prosecution-reconsideration-answer').dueAt).toBe(on('09-01T00'));
    play.until('08-20 10:00').fact('prosecution-reconsideration-decision', { result: 'upheld' });
    expect(play.clock('prosecution-review-request').dueAt).toBe(on('08-28T00'));
    play.until('08-31 09:00');
    expect(play.clock('prosecution-review-request').status).toBe('expired');
    play.lurb(play.request('closure'), '08-31 10:00', '08-31 11:00', '08-31 14:00', '08-31 15:00');
    expect(play.case.closed).toEqual({ as: 'closed', at: on('08-31 15:00'), answers: 'bureau-leader' });
  });
});
