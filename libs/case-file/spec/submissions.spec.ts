import { beforeEach, describe, expect, it } from '@jest/globals';
import { openedId, type OpenedId } from '#libs/kernel';
import { type CaseCommand, instantChecks } from '../src/index.js';
import { caseId, Play } from './support/play.js';
import { criminal, on, p1, p2, p3, sealed } from './support/words.js';

describe('what is handed in', () => {
  let play: Play;

  const submission = (kind: string, change: Readonly<Record<string, unknown>> = {}): CaseCommand => ({
    type: 'ReceiveSubmission',
    data: {
      kind,
      by: p2,
      subject: p1,
      authority: play.material('authority-proof'),
      material: null,
      about: [],
      officer: null,
      text: sealed('text'),
      ...change,
    },
  });
  const receive = (kind: string, change: Readonly<Record<string, unknown>> = {}): OpenedId => {
    const command = submission(kind, change);
    const id = openedId(caseId, play.stored.length + 1);
    play.do(command, 'records-system');
    return id;
  };
  const answer = (id: OpenedId, document: string | null = 'answer-notice'): CaseCommand => ({
    type: 'AnswerSubmission',
    data: {
      submission: id,
      result: 'refused',
      reasons: sealed('why'),
      document: document === null ? null : play.material(document),
    },
  });
  const dueOf = (id: OpenedId) => play.case.duties[play.case.submissions[id]!.duty!]!;

  beforeEach(() => {
    play = new Play();
    play.at('03-02 09:00').start(1).fact('acceptance');
    const lawyer = { id: p2, role: 'counsel', name: sealed('lawyer') } as const;
    play.do({ type: 'JoinParty', data: { party: lawyer } }, 'records-system');
    play.at('03-19 10:00');
  });

  it('to change a measure is owed an answer in three days, each one its own', () => {
    const first = receive('change-of-measure');
    const second = receive('change-of-measure');
    expect([dueOf(first).dueAt, dueOf(second).dueAt]).toEqual([on('03-24T00'), on('03-24T00')]);
    expect(dueOf(first).id).not.toBe(dueOf(second).id);
    expect(dueOf(first)).toMatchObject({ source: 'P160', status: 'open', subject: p1 });
    play.do(answer(first), 'handler');
    expect([dueOf(first).status, dueOf(second).status]).toEqual(['discharged', 'open']);
  });

  it('moves no holiday for somebody in custody: the twentieth, a Friday, ends on Monday only at large', () => {
    play.lurb(play.request('filing'), '03-19 11:00', '03-19 12:00', '03-19 13:00', '03-19 14:00');
    play.lurb(play.request('detention'), '03-19 15:00', '03-19 16:00', '03-19 17:00', '03-19 18:00');
    play.at('03-19 19:00').fact('detention-executed');
    expect(dueOf(receive('change-of-measure')).dueAt).toBe(on('03-23T00'));
  });

  it('as a complaint is owed one in thirty', () =>
    expect(dueOf(receive('overdue-custody'))).toMatchObject({ dueAt: on('04-21T00'), source: 'P196' }));

  it('is overdue at the instant it is due and not a second before', () => {
    const id = receive('change-of-measure');
    play.at('03-23 23:59:59').wake();
    expect(dueOf(id).overdue).toBe(false);
    play.at('03-24 00:00').wake();
    expect(dueOf(id).overdue).toBe(true);
  });

  it('is answered once, with reasons and its document, and its duty in no other way', () => {
    const id = receive('change-of-measure');
    const plain = {
      type: 'DischargeDuty',
      data: {
        duty: dueOf(id).id,
        at: play.now,
        document: play.material('answer-notice'),
        number: null,
        note: null,
      },
    } as const;
    expect(play.refused(plain, 'handler')).toEqual({ code: 'reasons-required' });
    expect(play.refused(answer(id, null), 'handler')).toEqual({
      code: 'document-required',
      document: 'answer-notice',
    });
    expect(play.refused(answer(id), 'legal-reviewer').code).toBe('not-a-handler');
    expect(play.do(answer(id), 'handler').map(({ type }) => type)).toEqual([
      'SubmissionAnswered',
      'DutyDischarged',
    ]);
    expect(play.refused(answer(id), 'handler')).toMatchObject({ code: 'already-done', source: 'P160' });
  });

  it('needs proof of authority from whoever acts for another', () => {
    expect(play.refused(submission('opinion', { authority: null }), 'records-system')).toMatchObject({
      code: 'authority-required',
    });
    expect(play.do(submission('opinion', { by: p1, authority: null }), 'handler')).toHaveLength(1);
  });

  it.each([
    [submissionOf('poem'), 'unknown-submission-kind'],
    [submissionOf('opinion', { by: p3 }), 'unknown-party'],
    [submissionOf('opinion', { subject: p3 }), 'unknown-party'],
    [submissionOf('exclusion', { about: ['sha256:none'] }), 'unknown-material'],
    [submissionOf('recusal'), 'unknown-officer'],
  ])('is refused as %j: %s', ({ kind, change }, code) =>
    expect(play.refused(submission(kind, change), 'records-system').code).toBe(code),
  );

  it('to keep an officer out goes on to be decided as a recusal, in the same commit', () => {
    const officer = 'legal-reviewer';
    expect(play.do(submission('recusal', { officer }), 'records-system')).toMatchObject([
      { type: 'SubmissionReceived' },
      { type: 'RecusalRaised', data: { officer, raisedBy: 'party', party: p2, decidedBy: 'leader' } },
    ]);
    expect(play.refused(submission('recusal', { officer }), 'records-system').code).toBe('recusal-raised');
  });

  it('shows as unanswered beside the row that it informs, and blocks nothing', () => {
    const state = () => instantChecks(play.case, criminal).find(({ id }) => id === 'lawyer-answered')?.state;
    expect(state()).toBe('unknown');
    const id = receive('opinion');
    expect(state()).toBe('fails');
    play.do(
      {
        type: 'AnswerSubmission',
        data: { submission: id, result: 'noted', reasons: sealed('x'), document: null },
      },
      'handler',
    );
    expect(state()).toBe('ok');
  });
});

function submissionOf(kind: string, change: Readonly<Record<string, unknown>> = {}) {
  return { kind, change };
}
