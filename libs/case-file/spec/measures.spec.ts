import { describe, expect, it } from '@jest/globals';
import { Play } from './support/play.js';
import { on, p1 } from './support/words.js';

const filed = (given?: Parameters<Play['start']>[1]) => {
  const play = new Play().at('03-02 09:00').start(1, given);
  play.fact('acceptance');
  play.approve('filing');
  return play;
};

const detained = (given?: Parameters<Play['start']>[1]) => {
  const play = filed(given);
  play.approve('detention', { subject: p1 });
  play.at('03-02 10:00').fact('detention-executed');
  return play;
};

const arrested = () => {
  const play = detained();
  for (const duty of ['deliver-to-detention-house', 'first-interrogation', 'detention-notice'])
    play.duty(duty);
  play.approve('arrest-request');
  play.fact('arrest-request-delivered');
  play.fact('arrest-decision', { result: 'approved' });
  play.sign(play.request('arrest-warrant'), 'bureau-leader');
  play.at('03-03 10:00').fact('arrest-executed');
  for (const duty of ['arrest-interrogation', 'arrest-notice', 'arrest-receipt']) play.duty(duty);
  return play;
};

describe('summons', () => {
  it.each([
    ['03-02 20:59:59', []],
    ['03-02 21:00:00', ['ClockExpired', 'AlarmRaised']],
    ['03-02 21:00:01', ['ClockExpired', 'AlarmRaised']],
  ])('lasts twelve hours from arrival: woken at %s', (at, recorded) => {
    const play = filed();
    play.fact('summons-arrival');
    play.until('03-02 20:59:58').at(at);
    expect(play.wake().map(({ type }) => type)).toEqual(recorded);
  });

  it('is extended to 24 hours by the unit leader, and never chained', () => {
    const play = filed();
    play.fact('summons-arrival');
    const proposal = { extendTo: 'PT24H', extensionGrounds: ['serious-complex-custody-needed'] };
    play.sign(play.request('summons-extension', { subject: p1, proposal }), 'unit-leader');
    expect(play.clock('summons').dueAt).toBe(on('03-03 09:00'));
    play.at('03-02 22:00').fact('summons-ended');
    play.at('03-03 09:59:59');
    expect(play.refused(play.requestCommand('summons', { subject: p1 }), 'handler').code).toBe('chained');
    play.at('03-03 10:00:00');
    play.do(play.requestCommand('summons', { subject: p1 }), 'handler');
  });
});

describe('bail and surveillance', () => {
  it.each([
    [{ guarantor: true, depositFen: 300_000 }],
    [{}],
    [{ depositFen: 99_999 }],
    [{ guarantor: false }],
  ])('take one guarantee and no more than one: %j', (particulars) => {
    const play = filed();
    expect(play.refused(play.requestCommand('bail', { subject: p1, particulars }), 'handler')).toMatchObject({
      code: 'one-guarantee-only',
      source: 'P84 P87 CM6',
    });
  });

  it('last twelve and six months in all, however often', () => {
    const play = filed();
    play.approve('bail', { subject: p1, particulars: { guarantor: true } });
    play.fact('bail-announced');
    expect(play.clock('bail').dueAt).toBe(on('2027-03-03T00'));
    play.at('06-02 09:00').fact('measure-lifted');
    play.at('07-02 09:00').approve('bail', { subject: p1, particulars: { guarantor: true } });
    play.fact('bail-announced');
    // 92 days of the first time are taken off: 2 July 2027 less 92 days.
    expect(play.clock('bail').dueAt).toBe(on('2027-04-02T00'));
    play.until('2027-04-02T00');
    expect(play.dutyDue('lift-measure')).toBe(on('2027-04-02T00'));
    play.duty('lift-measure');
    play.at('2027-05-01 09:00');
    expect(play.refused(play.recordCommand('bail-announced'), 'records-system')).toMatchObject({
      code: 'limit-of-times',
      source: 'C79 P107',
    });
  });

  it('owe a family notice only where the place is designated', () => {
    for (const [place, duties] of [
      ['home', []],
      ['designated', ['surveillance-notice']],
    ] as const) {
      const play = filed();
      play.approve('residential-surveillance', { subject: p1, particulars: { place } });
      play.fact('surveillance-announced');
      expect(play.events('DutyOpened').map(({ duty }) => duty)).toEqual(duties);
    }
  });
});

describe('custody after arrest', () => {
  const longer = (play: Play, extendTo: string, ground: string) => {
    play.approve('custody-extension', {
      subject: p1,
      proposal: { extendTo, extensionGrounds: [ground] },
    });
    play.fact('custody-extension-delivered');
    play.fact('custody-extension-decision', { result: 'approved' });
  };

  it('is 2, then 3, 5 and 7 months from the arrest, each in its turn', () => {
    const play = arrested();
    expect(play.clock('custody').dueAt).toBe(on('05-04T00'));
    expect(play.clock('custody-extension-filing').dueAt).toBe(on('04-27T00'));
    const early = { extendTo: 'P5M', extensionGrounds: ['remote-area'] };
    expect(
      play.refused(play.requestCommand('custody-extension', { subject: p1, proposal: early }), 'handler'),
    ).toMatchObject({ code: 'extension-not-allowed', allowed: [{ to: 'P3M' }] });
    longer(play.until('04-20 09:00'), 'P3M', 'complex');
    expect(play.clock('custody').dueAt).toBe(on('06-04T00'));
    expect(play.clock('custody-extension-filing').dueAt).toBe(on('05-28T00'));
    longer(play.until('05-20 09:00'), 'P5M', 'roaming-major');
    expect(play.clock('custody').dueAt).toBe(on('08-04T00'));
    longer(play.until('07-20 09:00'), 'P7M', 'ten-years-or-more');
    expect(play.clock('custody').dueAt).toBe(on('10-04T00'));
  });

  it('asked for late is recorded with an alarm; after expiry it is not accepted', () => {
    const play = arrested().until('04-26 23:00');
    const proposal = { extendTo: 'P3M', extensionGrounds: ['complex'] };
    play.approve('custody-extension', { subject: p1, proposal });
    play.until('04-27T00').fact('custody-extension-delivered');
    expect(play.events('AlarmRaised').map(({ alarm }) => alarm)).toContain('custody-extension-late');
    play.until('05-04T00');
    expect(play.refused(play.recordCommand('custody-extension-delivered'), 'records-system')).toMatchObject({
      code: 'limit-passed',
      source: 'J309',
    });
    expect(play.dutyDue('release')).toBe(on('05-04T00'));
  });

  it('is counted anew from another major offence, approved within five days', () => {
    const play = arrested().until('04-10 09:00');
    play.fact('major-offence-discovered');
    expect(play.clock('recalculation').dueAt).toBe(on('04-16T00'));
    play.at('04-12 09:00').approve('custody-recalculation', { subject: p1 });
    expect(play.clock('custody').dueAt).toBe(on('06-11T00'));
    expect(play.clock('custody-extension-filing').dueAt).toBe(on('06-04T00'));
    expect(play.events('ClockRestarted')[0]).toMatchObject({ stricterAt: on('05-04T00') });
  });

  it('stops for a psychiatric appraisal only', () => {
    const play = arrested().until('03-10 09:00');
    play.fact('appraisal-commissioned');
    expect(play.clock('custody').status).toBe('running');
    play.fact('psychiatric-appraisal-begun');
    expect(play.clock('custody').status).toBe('suspended');
    play.at('03-25 09:00').fact('psychiatric-appraisal-ended');
    expect(play.clock('custody').dueAt).toBe(on('05-19T00'));
  });
});

describe('special gates', () => {
  it('a deputy needs permission, and detained in the act is reported at once', () => {
    const deputy = { party: { deputy: true } };
    const play = filed(deputy);
    expect(play.refused(play.requestCommand('detention', { subject: p1 }), 'handler')).toMatchObject({
      code: 'permission-required',
      source: 'P164-165',
    });
    play.fact('congress-permission');
    play.do(play.requestCommand('detention', { subject: p1 }), 'handler');
    const caught = detained({ ...deputy, facts: { caughtInTheAct: true } });
    expect(caught.dutyDue('report-to-congress')).toBe(on('03-02 10:00'));
  });

  it('a document of another link is refused, with its rule', () => {
    const play = filed();
    const materials = [play.material('bail-report'), play.material('detention-report')];
    const command = play.requestCommand('bail', { subject: p1, particulars: { guarantor: true }, materials });
    expect(play.refused(command, 'handler')).toMatchObject({
      code: 'document-not-of-link',
      document: 'detention-report',
      links: ['detention'],
    });
  });
});
