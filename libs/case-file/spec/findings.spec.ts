import { beforeEach, describe, expect, it } from '@jest/globals';
import { openedId, type OfficerId, type OpenedId } from '#libs/kernel';
import type { CaseCommand, NewFinding } from '../src/index.js';
import { caseId, Play, post } from './support/play.js';
import { digest, on, sealed } from './support/words.js';

const somewhere = { material: null, page: 3, line: 12, checklist: 'EV2', rule: 'P206' };
const found: NewFinding = {
  ...somewhere,
  problem: sealed('time altered'),
  requirement: sealed('explain and fingerprint'),
  mender: [],
  dueAt: on('03-05 18:00'),
};

describe('a finding', () => {
  let play: Play;
  let request: OpenedId;
  let finding: OpenedId;

  const raise = (changes: Partial<NewFinding> = {}): CaseCommand => ({
    type: 'RaiseFinding',
    data: { request, finding: { ...found, ...changes } },
  });
  const answer: () => CaseCommand = () => ({
    type: 'AnswerFinding',
    data: { finding, answer: sealed('done'), materials: [] },
  });
  const recheck = (
    outcome: 'closed' | 'still-open',
    dueAt = null as ReturnType<typeof on> | null,
  ): CaseCommand => ({
    type: 'RecheckFinding',
    data: { finding, outcome, note: sealed('looked'), requirement: null, dueAt },
  });
  const state = () => play.case.findings[finding]!;

  beforeEach(() => {
    play = new Play().at('03-02 09:00').start(1);
    request = play.request('filing');
    play.at('03-02 10:00').sign(request, 'legal-officer');
    finding = openedId(caseId, play.case.version + 1);
  });

  it('points at a material of the case, and at a page that it has', () => {
    const [{ material, pages } = { material: digest('none'), pages: null }] = Object.values(
      play.case.materials,
    );
    const beyond = (pages ?? 0) + 1;
    const foreign = digest('foreign');
    expect(play.refused(raise({ material: foreign, page: 1 }), 'legal-reviewer')).toEqual({
      code: 'unknown-material',
      material: foreign,
    });
    expect(play.refused(raise({ material, page: beyond }), 'legal-reviewer')).toEqual({
      code: 'page-not-there',
      material,
      pages: [beyond],
      of: pages,
    });
    expect(play.do(raise({ material, page: pages }), 'legal-reviewer')).toHaveLength(1);
  });

  it('is raised on a page, a checklist row and a rule, against the handlers, and names who had missed it', () => {
    const [signature] = play.case.requests[request]!.rounds[0]!.signatures;
    expect(play.do(raise(), 'legal-reviewer')).toEqual([
      {
        type: 'FindingRaised',
        data: {
          request,
          round: 1,
          link: 'filing',
          subject: null,
          step: null,
          signature: null,
          by: 'legal-reviewer',
          item: null,
          ...found,
          mender: ['handler'],
        },
      },
    ]);
    expect(state()).toMatchObject({ status: 'open', missedBy: [signature!.id] });
  });

  it('is answered, found still open, answered again and closed', () => {
    play.do(raise(), 'legal-reviewer');
    play.do(answer(), 'handler');
    expect(state().status).toBe('answered');
    play.do(recheck('still-open', on('03-06 12:00')), 'legal-reviewer');
    expect(state()).toMatchObject({ status: 'open', dueAt: on('03-06 12:00'), overdue: false });
    play.do(answer(), 'handler');
    play.do(recheck('closed'), 'legal-reviewer');
    expect(state()).toMatchObject({ status: 'closed', answers: [{ by: 'handler' }, { by: 'handler' }] });
    expect(play.refused(answer(), 'handler')).toEqual({ code: 'finding-closed', finding });
  });

  it('is overdue at its due instant, a second before it is not, once it is recorded; answering leaves the delay', () => {
    play.do(raise(), 'legal-reviewer');
    play.at('03-05 17:59:59');
    const before = play.wake().filter(({ type }) => type === 'FindingOverdue');
    expect(before).toEqual([]);
    play.at('03-05 18:00');
    const overdue = { finding, dueAt: on('03-05 18:00'), notified: ['handler', 'legal-reviewer'] };
    expect(play.wake().filter(({ type }) => type === 'FindingOverdue')).toEqual([
      { type: 'FindingOverdue', data: overdue },
    ]);
    expect(play.wake()).toEqual([]);
    play.do(answer(), 'handler');
    expect(state()).toMatchObject({ status: 'answered', delays: [on('03-05 18:00')] });
  });

  it('is not overdue once it is answered', () => {
    play.do(raise(), 'legal-reviewer');
    play.at('03-05 17:59:59').do(answer(), 'handler');
    play.at('03-05 18:00:01').wake();
    expect(state()).toMatchObject({ overdue: false, delays: [] });
  });

  it('is urged by whoever reviews, and is for the named post to answer', () => {
    const station = post('chengguan-station/handler');
    play.bureau.appoint('cg-legal', station);
    play.do(raise({ mender: [station] }), 'legal-reviewer');
    play.do({ type: 'UrgeFinding', data: { finding, note: sealed('today') } }, 'unit-leader');
    expect(state().urged).toEqual([
      { at: on('03-02 10:00'), by: 'unit-leader', notified: [station], note: sealed('today') },
    ]);
    expect(play.refused(answer(), 'handler')).toEqual({ code: 'not-permitted', needs: station });
    play.do(answer(), 'cg-legal');
    expect(play.refused(recheck('closed'), 'cg-legal')).toMatchObject({ code: 'not-permitted' });
  });

  it('is neither raised, urged nor closed by a handler, nor on what the file lacks, nor looked at unanswered', () => {
    const needs = 'an officer who does not handle the case';
    expect(play.refused(raise(), 'handler')).toEqual({ code: 'not-permitted', needs });
    expect(play.refused(raise({ material: digest('none') }), 'unit-leader')).toEqual({
      code: 'unknown-material',
      material: digest('none'),
    });
    play.do(raise(), 'legal-reviewer');
    expect(play.refused(recheck('closed'), 'handler')).toEqual({ code: 'not-permitted', needs });
    expect(play.refused(recheck('closed'), 'legal-reviewer')).toEqual({
      code: 'finding-unanswered',
      finding,
    });
    finding = 'c1.999' as OpenedId;
    expect(play.refused(answer(), 'handler')).toEqual({ code: 'unknown-finding', finding });
  });

  it('stands beside an approval, which goes on: approve with findings', () => {
    const data = { findings: [{ ...found, mender: ['handler' as OfficerId] }] };
    const events = play.sign(request, 'unit-leader', { data });
    expect(events.map(({ type }) => type)).toEqual(['SignedOff', 'FindingRaised', 'TaskOpened']);
    const [signature] = play.case.requests[request]!.rounds[0]!.signatures.slice(-1);
    expect(Object.values(play.case.findings)).toMatchObject([
      { signature: signature!.id, step: 'unit-leader', item: null, status: 'open' },
    ]);
    expect(play.case.requests[request]!.status).toBe('in-review');
  });

  it('that is an item of a return is answered with the whole list, not by itself', () => {
    play.sign(request, 'unit-leader', { decision: 'return', items: ['1'] });
    finding = Object.values(play.case.findings)[0]!.id;
    expect(play.refused(answer(), 'handler')).toEqual({ code: 'answer-in-round', request });
    play.do(play.resubmitCommand(request, ['1']), 'handler');
    expect(state()).toMatchObject({ status: 'answered', answers: [{ round: 2, by: 'handler' }] });
  });
});
