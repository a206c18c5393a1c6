import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenedId } from '#libs/kernel';
import { currentRound, type CaseCommand, type Task } from '../src/index.js';
import { Play } from './support/play.js';
import { on, sealed } from './support/words.js';

describe('taking back one’s own signature', () => {
  let play: Play;
  let request: OpenedId;
  let task: Task;
  const withdraw = (of: Task = task): CaseCommand => ({
    type: 'WithdrawSignature',
    data: { task: of.id, reason: sealed('signed too early') },
  });
  const signatures = () => currentRound(play.case.requests[request]!).signatures;

  beforeEach(() => {
    play = new Play().at('03-02 09:00').start(1);
    request = play.request('filing');
    task = play.openTask(request);
    play.at('03-02 10:00').sign(request, 'legal-officer');
  });

  it('closes the step that followed and opens his own again; the signature stays, as withdrawn', () => {
    const next = play.openTask(request);
    const [signature] = signatures();
    expect(play.do(withdraw(), 'legal-officer')).toEqual([
      { type: 'TaskClosed', data: { task: next.id, because: 'withdrawn' } },
      {
        type: 'SignatureWithdrawn',
        data: {
          task: task.id,
          request,
          round: 1,
          signature: signature!.id,
          officer: 'legal-officer',
          reason: sealed('signed too early'),
        },
      },
    ]);
    expect(play.openTask(request)).toMatchObject({ id: task.id, status: 'open', signedBy: null });
    expect(signatures()).toMatchObject([
      {
        id: signature!.id,
        lapsed: true,
        withdrawn: { at: on('03-02 10:00'), reason: sealed('signed too early') },
      },
    ]);
  });

  it('lets him sign again, otherwise if he likes, and the chain goes on', () => {
    play.do(withdraw(), 'legal-officer');
    play.at('03-02 11:00').sign(request, 'legal-officer', { decision: 'refuse' });
    expect(play.openTask(request).step).toBe('unit-leader');
    for (const [at, officer] of [
      ['03-02 12:00', 'unit-leader'],
      ['03-02 13:00', 'legal-reviewer'],
      ['03-02 14:00', 'bureau-leader'],
    ] as const)
      play.at(at).sign(request, officer);
    expect(play.case.requests[request]?.status).toBe('approved');
  });

  it('is nobody else’s to do, nor twice', () => {
    expect(play.refused(withdraw(), 'unit-leader')).toEqual({ code: 'nothing-to-withdraw', task: task.id });
    play.do(withdraw(), 'legal-officer');
    expect(play.refused(withdraw(), 'legal-officer')).toEqual({ code: 'nothing-to-withdraw', task: task.id });
  });

  it('is too late once the next has signed, or has taken the file', () => {
    play.do({ type: 'ClaimTask', data: { task: play.openTask(request).id } }, 'unit-leader');
    expect(play.refused(withdraw(), 'legal-officer')).toEqual({ code: 'relied-upon', by: 'claim' });
    play.sign(request, 'unit-leader');
    expect(play.refused(withdraw(), 'legal-officer')).toEqual({ code: 'relied-upon', by: 'signature' });
  });

  it('is too late once the request is decided', () => {
    play.sign(request, 'unit-leader');
    play.sign(request, 'legal-reviewer');
    const last = play.openTask(request);
    play.sign(request, 'bureau-leader');
    expect(play.refused(withdraw(last), 'bureau-leader')).toEqual({ code: 'relied-upon', by: 'decision' });
  });

  it('takes a return back with its list, until the handlers have answered', () => {
    const own = play.openTask(request);
    play.sign(request, 'unit-leader', { decision: 'return', items: ['1'] });
    expect(play.do(withdraw(own), 'unit-leader').map(({ type }) => type)).toEqual([
      'SignatureWithdrawn',
      'FindingRechecked',
    ]);
    expect(play.case.requests[request]).toMatchObject({ status: 'in-review', rectification: null });
    expect(Object.values(play.case.findings).map(({ status }) => status)).toEqual(['closed']);

    play.sign(request, 'unit-leader', { decision: 'return', items: ['1'] });
    play.do(play.resubmitCommand(request, ['1']), 'handler');
    expect(play.refused(withdraw(own), 'unit-leader')).toEqual({ code: 'nothing-to-withdraw', task: own.id });
  });
});
