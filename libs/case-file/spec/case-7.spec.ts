import { describe, expect, it } from '@jest/globals';
import { heard } from './support/heard.js';
import { Play } from './support/play.js';
import { on, p1, p2, sealed } from './support/words.js';

/** Case 7, theft (子, 16): a minor. Instants are +08:00, 2026. */
describe('case 7: a minor', () => {
  const play = new Play('chengguan-station', 'cg-handler');
  const alarms = () => play.events('AlarmRaised').map(({ alarm }) => alarm);

  it('is filed; the third day is a Sunday', () => {
    play
      .at('09-03 09:00')
      .start(1, { party: { minor: true } })
      .fact('acceptance');
    expect(play.clock('filing').dueAt).toBe(on('09-08T00'));
    play.at('09-04 10:00').approve('filing');
  });

  it('is interrogated without a guardian: an alarm; again with his mother: none', () => {
    play.at('09-07 15:30').fact('summons-arrival');
    expect(play.clock('summons').dueAt).toBe(on('09-08 03:30'));
    play.at('09-07 16:20');
    heard(play, p1);
    expect(alarms()).toEqual(['minor-without-guardian']);
    const mother = { id: p2, role: 'guardian', name: sealed('mother') } as const;
    play.at('09-07 16:40').do({ type: 'JoinParty', data: { party: mother } }, 'records-system');
    play.at('09-07 17:20');
    heard(play, p1, { guardian: p2 });
    play.fact('legal-aid-notified');
    expect(alarms()).toHaveLength(1);
  });

  it('is bailed on the second round, with his mother as guarantor', () => {
    play.at('09-07 19:00');
    const bail = play.request('bail', { subject: p1, particulars: { depositFen: 200_000 } });
    play.lurb(bail, '09-07 19:20', '09-07 19:35').at('09-07 19:50');
    play.sign(bail, 'legal-reviewer', { decision: 'return', items: ['1'] });
    const again = play.resubmitCommand(bail, ['1']);
    if (again.type !== 'SubmitRound') throw new Error('no round');
    const proposal = { text: null, particulars: { guarantor: true } };
    play.do({ ...again, data: { ...again.data, proposal } }, 'cg-handler');
    play.lurb(bail, '09-07 20:00', '09-07 20:10', '09-07 20:20', '09-07 20:30');
    play.at('09-07 20:50').fact('bail-announced');
    expect(play.clock('bail').dueAt).toBe(on('2027-09-08T00'));
    expect(play.clock('summons').status).toBe('stopped');
  });

  it('a request to arrest him raises alarms and is withdrawn', () => {
    play.at('09-10 09:00');
    const request = play.request('arrest-request', { subject: p1 });
    expect(alarms().slice(1)).toEqual(['minor-arrest', 'danger-unexplained']);
    play.do({ type: 'WithdrawRequest', data: { request, reason: null } }, 'cg-handler');
  });
});
