import { describe, expect, it } from '@jest/globals';
import { type OfficerId, type OpenedId, streamOf } from '#libs/kernel';
import type { CaseCommand } from '../src/index.js';
import { Play, post } from './support/play.js';
import { on, p1, p2, sealed } from './support/words.js';

const squad = 'criminal-investigation';
const filed = () => {
  const play = new Play().at('03-02 09:00').start(2);
  play.approve('filing');
  return play.at('03-03 09:00');
};
const refusalOf = (play: Play, request: OpenedId, officer: string) =>
  play.refused(play.signCommand(play.openTask(request), officer), officer);
const passedOver = (play: Play, request: OpenedId) => play.openTask(request).eligibility.passedOver;
const signedBefore = (step: string) => ({ code: 'already-signed-in-link', step });
const notEligible = (officer: string) => ({ officer, because: 'signed-another-step' });

/** Who has taken one part in a case takes no other, in any link of it, by whatever way it comes to him. */
describe('separation of duties over the whole life of a case', () => {
  it('holds across links: the reviewer of the filing does not approve the detention, though he is promoted', () => {
    const play = filed();
    play.bureau.appoint('legal-officer', 'bureau/bureau-leader');
    const request = play.request('detention', { subject: p1 });
    for (const officer of ['unit-leader', 'legal-reviewer']) {
      play.bureau.appoint('stand-in', `${squad}/legal-officer`);
      if (officer === 'unit-leader') play.sign(request, 'legal-officer');
      play.sign(request, officer);
    }
    expect(refusalOf(play, request, 'legal-officer')).toEqual(signedBefore('legal-officer'));
    expect(passedOver(play, request)).toEqual([notEligible('legal-officer')]);
    play.sign(request, 'bureau-leader');
  });

  it('holds across parallel requests: who audits for one suspect does not review for the other', () => {
    const play = filed();
    play.bureau.appoint('unit-leader', `${squad}/legal-officer`);
    const [one, other] = [
      play.request('detention', { subject: p1 }),
      play.request('detention', { subject: p2 }),
    ];
    expect(refusalOf(play, one, 'unit-leader')).toEqual(signedBefore('unit-leader'));
    expect(refusalOf(play, other, 'unit-leader')).toEqual(signedBefore('unit-leader'));
    expect(passedOver(play, other)).toEqual([notEligible('unit-leader')]);
    play.sign(other, 'legal-officer');
  });

  it('holds by reassignment: nobody is given what he may not sign', () => {
    const play = filed();
    play.bureau.appoint('unit-leader', `${squad}/legal-officer`);
    const request = play.request('detention', { subject: p1 });
    const { id } = play.openTask(request);
    const reassign = (to: string): CaseCommand => ({
      type: 'ReassignTask',
      data: { task: id, to: to as OfficerId, reason: sealed('leave') },
    });
    expect(play.refused(reassign('unit-leader'), 'legal-officer')).toEqual(signedBefore('unit-leader'));
    expect(play.refused(reassign('handler'), 'legal-officer')).toEqual({ code: 'proposer-may-not-sign' });
    play.do(reassign('legal-officer'), 'legal-officer');
  });

  it('holds by delegation: a delegate signs for another no more than for himself', () => {
    const play = filed();
    const delegation = {
      principal: 'bureau-leader',
      delegate: 'legal-officer',
      scope: { links: null, steps: null, units: null },
      from: on('03-01 00:00'),
      to: on('04-01 00:00'),
      reason: 'away',
    };
    play.bureau.record(streamOf.post(post('bureau/bureau-leader')), 'DelegationGiven', delegation);
    play.bureau.appoint('legal-leader', `${squad}/legal-officer`);
    play.bureau.remove('legal-officer', `${squad}/legal-officer`, play.now);
    const request = play.request('detention', { subject: p1 });
    for (const officer of ['legal-leader', 'unit-leader', 'legal-reviewer']) play.sign(request, officer);
    expect(refusalOf(play, request, 'legal-officer')).toEqual(signedBefore('legal-officer'));
    expect(passedOver(play, request)).toEqual([notEligible('legal-officer')]);
  });

  it('holds for whoever asked for anything: over the whole life he signs nothing', () => {
    const play = filed();
    play.bureau.appoint('handler', `${squad}/legal-officer`);
    const request = play.request('detention', { subject: p1 });
    expect(refusalOf(play, request, 'handler')).toEqual({ code: 'proposer-may-not-sign' });
    expect(passedOver(play, request)).toEqual([{ officer: 'handler', because: 'proposer' }]);
  });

  it('does not keep an officer from the same part in the next link', () => {
    const play = filed();
    const request = play.request('detention', { subject: p1 });
    for (const officer of ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'])
      play.sign(request, officer);
    expect(play.case.requests[request]!.status).toBe('approved');
  });
});

describe('what an officer must not have failed', () => {
  it('bars a leader who failed the intermediate examination, from that instant on', () => {
    const play = new Play().at('03-02 09:00').start(1);
    const request = play.request('filing');
    play.sign(request, 'legal-officer');
    const failed = { exam: '2026', level: 'intermediate', result: 'fail', at: on('03-02 10:00') };
    play.bureau.record(streamOf.officer('unit-leader' as OfficerId), 'ExamTaken', failed);
    const fork = play.fork().at('03-02 09:59:59');
    fork.sign(request, 'unit-leader');
    expect(refusalOf(play.at('03-02 10:00:00'), request, 'unit-leader')).toEqual({
      code: 'unqualified',
      needs: 'intermediate',
    });
    play.do({ type: 'ReviewEligibility', data: {} }, 'clock');
    expect(passedOver(play, request)).toEqual([{ officer: 'unit-leader', because: 'unqualified' }]);
    expect(play.openTask(request).offeredTo).toEqual([`${squad}/unit-deputy`]);
  });
});
