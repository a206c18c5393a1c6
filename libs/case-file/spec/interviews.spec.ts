import { beforeEach, describe, expect, it } from '@jest/globals';
import type { PartyId } from '#libs/kernel';
import { type CaseCommand, evidenceGate, recordingGaps } from '../src/index.js';
import type { RecordInterview } from '../src/commands/parties.js';
import { Play } from './support/play.js';
import { criminal, on, p1, p2, p3, sealed } from './support/words.js';

describe('gaps of a recording', () => {
  const from = on('03-05 21:00');
  const to = on('03-05 22:00');
  const material = 'sha256:x' as never;
  const segment = (start: string, end: string) => ({
    material,
    from: on(`03-05 ${start}`),
    to: on(`03-05 ${end}`),
  });
  const gap = (start: string, end: string) => ({ from: on(`03-05 ${start}`), to: on(`03-05 ${end}`) });

  it.each([
    ['no segment', [], [gap('21:00', '22:00')]],
    ['the whole', [segment('21:00', '22:00')], []],
    ['more than the whole', [segment('20:30', '22:30')], []],
    ['two that meet, out of order', [segment('21:30', '22:00'), segment('21:00', '21:30')], []],
    [
      'a second between two',
      [segment('21:00', '21:29:59'), segment('21:30', '22:00')],
      [gap('21:29:59', '21:30')],
    ],
    [
      'a late start and an early end',
      [segment('21:10', '21:50')],
      [gap('21:00', '21:10'), gap('21:50', '22:00')],
    ],
    ['one inside another', [segment('21:00', '21:50'), segment('21:10', '21:20')], [gap('21:50', '22:00')]],
    ['nothing of it', [segment('22:10', '22:20')], [gap('21:00', '22:00')]],
  ])('with %s', (_, segments, gaps) => expect(recordingGaps({ from, to, segments })).toEqual(gaps));
});

describe('an interrogation', () => {
  let play: Play;

  const interview = (change: Readonly<Record<string, unknown>> = {}): RecordInterview => ({
    type: 'RecordInterview',
    data: {
      kind: 'interrogation',
      person: p1,
      record: play.material('interrogation-record'),
      from: on('09-07 15:50'),
      to: on('09-07 16:20'),
      officers: ['cg-handler', 'cg-handler-2'] as never,
      guardian: null,
      adult: null,
      rightsTold: true,
      segments: [],
      ...change,
    },
  });
  const whole = () => [
    { material: play.material('recording'), from: on('09-07 15:50'), to: on('09-07 16:20') },
  ];
  const join = (id: PartyId, role: 'suspect' | 'guardian', minor?: boolean) =>
    play.do(
      {
        type: 'JoinParty',
        data: { party: { id, role, name: sealed(id), ...(minor !== undefined && { minor }) } },
      },
      'records-system',
    );
  const told = (command: CaseCommand) =>
    play.do(command, 'cg-handler').map((event) => {
      const { type, data } = event as { type: string; data: Record<string, unknown> };
      return [type, data.alarm ?? data.ground ?? data.elements, data.source].filter(Boolean).join(' ');
    });

  beforeEach(() => {
    play = new Play('chengguan-station', 'cg-handler');
    play.at('09-03 09:00').start(1).fact('acceptance');
    play.lurb(play.request('filing'), '09-04 10:00', '09-04 11:00', '09-04 12:00', '09-04 13:00');
    join(p2, 'suspect', true);
    join(p3, 'guardian');
    play.at('09-07 16:30');
  });

  it('of an adult by two officers raises nothing', () =>
    expect(told(interview())).toEqual(['InterviewRecorded']));

  it('of a minor without guardian raises an alarm, and its record proves nothing until decided (case 7)', () => {
    const command = interview({ person: p2 });
    expect(told(command)).toEqual([
      'InterviewRecorded',
      'AlarmRaised minor-without-guardian P323',
      'EvidenceQuestioned minor-without-guardian P323',
    ]);
    const { record } = command.data;
    const charge = play.charged(p2, 'theft');
    const citation = { element: 'intent', material: record, pages: [1] };
    expect(
      play.refused(
        { type: 'CiteEvidence', data: { charge, citations: [citation], note: null } },
        'cg-handler',
      ),
    ).toMatchObject({ code: 'evidence-inadmissible', state: 'questioned', source: 'P323' });
    const again = { from: on('09-07 16:25'), to: on('09-07 16:30') };
    expect(told(interview({ person: p2, guardian: p3, ...again }))).toEqual(['InterviewRecorded']);
    expect(told(interview({ person: p2, adult: sealed('teacher'), ...again }))).toEqual([
      'InterviewRecorded',
    ]);
  });

  it('may not be made usable by a leader who refuses exclusion where the defect cannot be cured', () => {
    const command = interview({ person: p2 });
    const { record } = command.data;
    told(command);
    const evidence = { materials: [record], ground: 'minor-without-guardian' };
    const request = play.request('evidence-exclusion', { evidence });
    play.lurb(request, '09-08 09:00', '09-08 10:00', '09-08 11:00').at('09-08 12:00');
    play.sign(request, 'bureau-leader', { decision: 'refuse' });
    expect(play.case.evidence[record]).toMatchObject({ state: 'questioned', request: null });
  });

  it('by one officer raises an alarm; once explained and admitted its record is usable again', () => {
    const command = interview({ officers: ['cg-handler', 'cg-handler'] });
    const { record } = command.data;
    expect(told(command)).toEqual([
      'InterviewRecorded',
      'AlarmRaised one-officer P202',
      'EvidenceQuestioned one-officer P202',
    ]);
    const request = play.request('evidence-exclusion', {
      evidence: { materials: [record], ground: 'one-officer' },
    });
    play.lurb(request, '09-08 09:00', '09-08 10:00', '09-08 11:00').at('09-08 12:00');
    expect(play.sign(request, 'bureau-leader', { decision: 'refuse' }).map(({ type }) => type)).toEqual([
      'SignedOff',
      'LinkRefused',
      'EvidenceAdmitted',
    ]);
    play.cite(play.charged(p1, 'theft'), record);
    expect(evidenceGate(play.case, criminal).unproved).toEqual([]);
  });

  it('discharges what was owed when it began, if two officers held it', () => {
    play.approve('detention', { subject: p1 });
    play.at('09-07 17:00').fact('detention-executed', { subjects: [p1] });
    const owed = () => play.case.duties[duty]?.status;
    const duty = Object.values(play.case.duties).find((each) => each.duty === 'first-interrogation')!.id;
    const [before, at] = [on('09-07 16:59:59'), on('09-07 17:00')];
    play.at('09-07 18:00');
    expect(told(interview({ from: before, to: play.now }))).toEqual(['InterviewRecorded']);
    expect(told(interview({ from: at, to: play.now, officers: ['cg-handler'] })).slice(1)).toEqual([
      'AlarmRaised one-officer P202',
      'EvidenceQuestioned one-officer P202',
    ]);
    expect(
      told(interview({ kind: 'inquiry', record: play.material('inquiry-record'), from: at, to: play.now })),
    ).toEqual(['InterviewRecorded']);
    expect(owed()).toBe('open');
    expect(told(interview({ from: at, to: play.now }))).toEqual(['InterviewRecorded', 'DutyDischarged']);
    expect(owed()).toBe('discharged');
  });

  it('in a case that the bureau calls grave must be recorded', () => {
    play.file = { ...play.case, facts: { grave: true } };
    expect(told(interview())).toEqual(['InterviewRecorded', 'AlarmRaised recording-missing P208']);
  });

  it('about a grave offence is recorded without a gap; part of a recording is completed later', () => {
    expect(told(interview())).toEqual(['InterviewRecorded']);
    play.charged(p1, 'drug-trafficking');
    expect(told(interview())).toEqual(['InterviewRecorded', 'AlarmRaised recording-missing P208']);
    expect(told(interview({ segments: whole() }))).toEqual(['InterviewRecorded']);
    const [first] = whole();
    const part = { ...first!, to: on('09-07 16:19:59') };
    expect(told(interview({ segments: [part] }))).toEqual([
      'InterviewRecorded',
      'AlarmRaised recording-gap P208',
    ]);
    const id = Object.keys(play.case.interviews).at(-1) as never;
    const link = (from: string, to: string): CaseCommand => ({
      type: 'LinkRecording',
      data: {
        interview: id,
        segments: [{ material: play.material('recording'), from: on(from), to: on(to) }],
      },
    });
    expect(told(link('09-07 16:10', '09-07 16:15'))).toEqual([
      'RecordingLinked',
      'AlarmRaised recording-gap P208',
    ]);
    expect(told(link('09-07 16:19:59', '09-07 16:20'))).toEqual(['RecordingLinked']);
    expect(play.refused(link('09-07 16:20', '09-07 16:20'), 'cg-handler').code).toBe('out-of-order');
  });

  it.each([
    [{ kind: 'chat' }, 'unknown-record'],
    [{ person: 'p9' }, 'unknown-party'],
    [{ guardian: 'p9' }, 'unknown-party'],
    [{ guardian: p2 }, 'requirement-not-met'],
    [{ to: on('09-07 15:50') }, 'out-of-order'],
    [{ to: on('09-07 16:30:01') }, 'in-the-future'],
    [{ from: on('2025-12-31 15:50') }, 'before-the-case'],
    [
      { segments: [{ material: 'sha256:none', from: on('09-07 15:50'), to: on('09-07 16:00') }] },
      'unknown-material',
    ],
  ])('is refused with %j: %s', (change, code) =>
    expect(play.refused(interview(change), 'cg-handler').code).toBe(code),
  );

  it('has one record of its own kind, entered once', () => {
    const record = play.material('interrogation-record');
    play.do(interview({ record }), 'cg-handler');
    expect(play.refused(interview({ record }), 'cg-handler').code).toBe('already-done');
    expect(play.refused(interview({ record: play.material('inquiry-record') }), 'cg-handler')).toEqual({
      code: 'document-required',
      document: 'interrogation-record',
    });
  });
});
