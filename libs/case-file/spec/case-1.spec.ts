import { describe, expect, it } from '@jest/globals';
import { Play } from './support/play.js';
import { on, p1, p2, p3 } from './support/words.js';

/** Case 1, cable thefts (甲, 乙, 丙): the 37-day path. Instants are +08:00, 2026. */
describe('case 1: three suspects, thirty-seven days', () => {
  const play = new Play();
  const all = [p1, p2, p3];

  it('is filed', () => {
    play.at('03-02 08:50').start(3).fact('acceptance');
    expect(play.clock('filing').dueAt).toBe(on('03-06T00'));
    play.at('03-02 10:00');
    play.lurb(play.request('filing'), '03-02 11:00', '03-02 14:20', '03-02 16:00', '03-03 10:30');
    expect(play.case.requests).toMatchObject({ 'c1.8': { status: 'approved', decidedBy: 'bureau-leader' } });
  });

  it('summons all three with one record', () => {
    play.until('03-05 14:20').fact('summons-arrival');
    expect(all.map((subject) => play.clock('summons', subject).dueAt)).toEqual(
      all.map(() => on('03-06 02:20')),
    );
  });

  it('detains them: each his own request, duties and clock', () => {
    play.at('03-05 20:10');
    const requests = all.map((subject) => play.request('detention', { subject }));
    for (const [officer, time] of [
      ['legal-officer', '20:25'],
      ['unit-leader', '20:40'],
      ['legal-reviewer', '21:05'],
      ['bureau-leader', '21:30'],
    ] as const) {
      play.at(`03-05 ${time}`);
      for (const request of requests) play.sign(request, officer);
    }
    play.at('03-05 21:50').fact('detention-executed');
    for (const subject of all) {
      expect(play.clock('summons', subject).status).toBe('stopped');
      expect(play.case.subjects[subject]?.measure?.measure).toBe('detention');
      const { dueAt, exactAt } = play.clock('arrest-request', subject);
      expect({ dueAt, exactAt }).toEqual({ dueAt: on('03-09T00'), exactAt: on('03-08 21:50') });
    }
    expect(play.events('DutyOpened').map(({ dueAt }) => dueAt)).toEqual(Array(9).fill(on('03-06 22:00')));
    play.at('03-06 10:00').duty('deliver-to-detention-house');
    play.duty('first-interrogation');
    play.duty('detention-notice');
  });

  it('extends each to thirty days: Qingming moves nothing in custody', () => {
    play.until('03-08 15:00');
    const proposal = { extendTo: 'P30D', extensionGrounds: ['gang', 'repeated'] };
    for (const subject of all) {
      const extension = play.at('03-08 15:00').request('arrest-request-extension', { subject, proposal });
      play.lurb(extension, '03-08 15:30', '03-08 16:00', '03-08 16:30', '03-08 17:00');
      const { dueAt, exactAt, limit } = play.clock('arrest-request', subject);
      expect({ dueAt, exactAt, limit }).toEqual({
        dueAt: on('04-05T00'),
        exactAt: on('04-04 21:50'),
        limit: 'P30D',
      });
    }
  });

  it('bails 丙, whose clock stops while the others go on', () => {
    play.until('03-20 09:30');
    const both = play.requestCommand('bail', {
      subject: p3,
      particulars: { guarantor: true, depositFen: 500_000 },
    });
    expect(play.refused(both, 'handler')).toMatchObject({
      code: 'one-guarantee-only',
      source: 'P84 P87 CM6',
    });
    const bail = play.request('bail', { subject: p3, particulars: { guarantor: true } });
    play.lurb(bail, '03-20 11:00', '03-20 11:40', '03-20 14:30', '03-20 15:20');
    play.at('03-20 16:00').fact('bail-announced', { subjects: [p3] });
    expect(play.clock('bail', p3).dueAt).toBe(on('2027-03-21T00'));
    expect(play.clock('arrest-request', p3).status).toBe('stopped');
    expect(play.clock('arrest-request', p1).status).toBe('running');
  });

  it('requests arrest of 甲 and 乙; the decision is due at the end of day 37', () => {
    play.until('04-02 15:00');
    const requests = [p1, p2].map((subject) => play.request('arrest-request', { subject }));
    for (const [officer, time] of [
      ['legal-officer', '04-02 16:00'],
      ['unit-leader', '04-02 17:10'],
      ['legal-reviewer', '04-03 10:00'],
      ['bureau-leader', '04-03 15:40'],
    ] as const) {
      play.at(time);
      for (const request of requests) play.sign(request, officer);
    }
    const [event] = play.at('04-04 10:00').fact('arrest-request-delivered');
    expect(event).toMatchObject({ type: 'FactRecorded', data: { subjects: [p1, p2] } });
    expect(play.clock('arrest-decision', p1).dueAt).toBe(on('04-12T00'));
    expect(play.clock('arrest-decision', p2).dueAt).toBe(on('04-12T00'));
  });

  it('arrests them on a warrant of one signature', () => {
    play.until('04-10 16:10').fact('arrest-decision', { result: 'approved' });
    play.at('04-10 16:20');
    for (const subject of [p1, p2]) {
      const warrant = play.at('04-10 16:20').request('arrest-warrant', { subject });
      play.at('04-10 16:40').sign(warrant, 'bureau-leader');
    }
    play.at('04-10 17:20').fact('arrest-executed');
    expect(play.dutyDue('arrest-interrogation')).toBe(on('04-11 18:00'));
    expect(play.dutyDue('arrest-notice')).toBe(on('04-11 18:00'));
    expect(play.dutyDue('arrest-receipt')).toBe(on('04-14T00'));
    for (const subject of [p1, p2]) {
      expect(play.clock('custody', subject).dueAt).toBe(on('06-11T00'));
      expect(play.clock('custody-extension-filing', subject).dueAt).toBe(on('06-04T00'));
    }
    play.at('04-11 09:00').duty('arrest-interrogation');
    play.duty('arrest-notice');
    play.at('04-13 09:00').duty('arrest-receipt');
  });

  it('is transferred in order: nobody signs before his turn', () => {
    play.until('05-28 10:00');
    const transfer = play.proved().request('transfer');
    const early = play.signCommand(play.openTask(transfer), 'bureau-leader');
    expect(play.refused(early, 'bureau-leader')).toEqual({
      code: 'not-your-post',
      post: 'criminal-investigation/legal-officer',
      offeredTo: [],
    });
    play.lurb(transfer, '05-28 11:00', '05-29 09:30', '05-29 16:00', '06-01 11:00');
    play.at('06-02 09:30').fact('transfer-delivered');
    play.fact('transfer-told');
    for (const subject of all) expect(play.clock('prosecution-review', subject).dueAt).toBe(on('07-03T00'));
    expect(play.clock('custody', p1).status).toBe('stopped');
  });

  it('is closed once all three are dealt with', () => {
    play.until('07-01 10:00').fact('prosecution-decision', { result: 'prosecuted', subjects: [p1, p2] });
    expect(play.refused(play.requestCommand('closure'), 'handler')).toMatchObject({
      code: 'requirement-not-met',
      requirement: 'subjects-undisposed',
    });
    play.fact('prosecution-decision', { result: 'prosecuted' });
    expect(play.case.records.at(-1)?.subjects).toEqual([p3]);
    play.until('07-03 10:00').fact('property-returned');
    play.at('07-06 09:00');
    play.lurb(play.request('closure'), '07-06 10:00', '07-06 11:00', '07-06 14:00', '07-06 15:00');
    expect(play.case.closed?.answers).toBe('bureau-leader');
  });
});
