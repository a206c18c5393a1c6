import { describe, expect, it } from '@jest/globals';
import { heard, recorded } from './support/heard.js';
import { Play } from './support/play.js';
import { on, p1 } from './support/words.js';

/** Case 5, drugs (辛): gives no name. Instants are +08:00, 2026. */
describe('case 5: the family cannot be told while nobody knows who he is', () => {
  const play = new Play();

  it('detains him at 15:05 on a holiday: three duties', () => {
    play
      .at('02-16 13:00')
      .start(1, { facts: { grave: true, caughtInTheAct: true } })
      .fact('acceptance');
    play.approve('filing');
    play.at('02-16 15:00').approve('detention', { subject: p1 });
    play.at('02-16 15:05').fact('detention-executed');
    for (const duty of ['deliver-to-detention-house', 'first-interrogation', 'detention-notice'])
      expect(play.dutyDue(duty)).toBe(on('02-17T16'));
    play.duty('deliver-to-detention-house');
    play.at('02-16 16:00');
    heard(play, p1, recorded(play));
    const interrogation = Object.values(play.case.duties).find(({ duty }) => duty === 'first-interrogation');
    expect(interrogation).toMatchObject({ status: 'discharged', dischargedAt: on('02-16 15:30') });
    expect(play.events('AlarmRaised')).toEqual([]);
    const { dueAt, exactAt } = play.clock('arrest-request');
    expect({ dueAt, exactAt }).toEqual({ dueAt: on('02-20T00'), exactAt: on('02-19 15:05') });
  });

  it('refuses "notice may impede": only for national security and terrorism', () => {
    play.at('02-17 10:00');
    const impede = { subject: p1, particulars: { ground: 'may-impede' } };
    expect(play.refused(play.requestCommand('notice-exception', impede), 'handler')).toMatchObject({
      code: 'notice-exception-not-allowed',
      source: 'C85 P127',
    });
  });

  it('suspends the duty once unit leader and legal reviewer have signed', () => {
    play.at('02-17 11:00');
    const request = play.request('notice-exception', {
      subject: p1,
      particulars: { ground: 'cannot-notify' },
    });
    play.sign(request, 'unit-leader');
    play.sign(request, 'legal-reviewer');
    play.until('02-17 17:00');
    const notice = Object.values(play.case.duties).find(({ duty }) => duty === 'detention-notice');
    expect(notice).toMatchObject({ status: 'suspended', overdue: false, dischargedAt: null });
  });

  it('is extended and decided in seven days', () => {
    play.at('02-18 10:00').approve('arrest-request-extension', {
      subject: p1,
      proposal: { extendTo: 'P7D', extensionGrounds: ['special-circumstances'] },
    });
    expect(play.clock('arrest-request').dueAt).toBe(on('02-24T00'));
    play.until('02-23 14:00').approve('arrest-request', { subject: p1 });
    play.at('02-23 15:00').fact('arrest-request-delivered');
    expect(play.clock('arrest-decision').dueAt).toBe(on('03-03T00'));
  });

  it('arrests him under a number; custody waits for identity', () => {
    play.until('02-28 10:00').fact('arrest-decision', { result: 'approved' });
    play.sign(play.request('arrest-warrant', { subject: p1 }), 'bureau-leader');
    play.at('02-28 16:00').fact('arrest-executed');
    expect(play.dutyDue('arrest-interrogation')).toBe(on('03-01T17'));
    expect(play.dutyDue('arrest-receipt')).toBe(on('03-04T00'));
    expect(play.clock('custody').dueAt).toBe(on('04-29T00'));
    play.duty('arrest-interrogation');
    play.duty('arrest-receipt');
    play.at('03-02 10:00').approve('identity-unknown', { subject: p1 });
    const { status, warnAt } = play.clock('custody');
    expect(status).toBe('suspended');
    expect(warnAt).toContain(on('04-29T00'));
  });

  it('counts from the fingerprint, tells the family at once, and takes no later day', () => {
    play.until('03-06 09:30').fact('identity-established');
    expect(play.clock('custody').dueAt).toBe(on('05-07T00'));
    expect(play.clock('custody-extension-filing').dueAt).toBe(on('04-30T00'));
    for (const duty of ['detention-notice', 'arrest-notice'])
      expect(play.dutyDue(duty)).toBe(on('03-06 09:30'));
    play.at('03-06 10:40').duty('detention-notice');
    play.duty('arrest-notice');
    play.at('03-09 10:00');
    expect(play.refused(play.recordCommand('identity-established'), 'handler')).toMatchObject({
      code: 'already-done',
      source: 'C160 P152',
    });
  });
});
