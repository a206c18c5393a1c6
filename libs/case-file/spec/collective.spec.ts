import { beforeEach, describe, expect, it } from '@jest/globals';
import { openedId, type OpenedId } from '#libs/kernel';
import type { LinkRule, ProcedureDefinition } from '#libs/procedures';
import { currentRound, type SignOff, votesOn } from '../src/index.js';
import { caseId, Play } from './support/play.js';
import { criminal, on, sealed } from './support/words.js';

const amounts = { for: 'approve', against: 'refuse', abstain: 'abstain' } as const;
const members = [
  { unit: 'bureau', role: 'deputy-leader' },
  { unit: 'legal', role: 'legal-leader' },
  { unit: 'legal', role: 'legal-reviewer' },
  { unit: 'case', role: 'unit-leader' },
] as unknown as NonNullable<LinkRule['steps'][number]['collective']>['members'];

/** A conclusion decided by five: the bureau leader presides. */
function conclusion(minutes: boolean): ProcedureDefinition {
  const link = {
    id: 'conclusion-by-vote',
    name: { zh: '结案报告', en: 'Conclusion' },
    stage: criminal.stages[0]!.id,
    per: 'case',
    requestedBy: ['handler'],
    documents: [],
    requires: [],
    steps: [
      {
        id: 'collective',
        name: { zh: '集体讨论', en: 'Collective discussion' },
        post: { unit: 'bureau', role: 'bureau-leader' },
        kind: 'collective',
        collective: { members, quorum: 3, minutes },
        checklist: [],
        limit: 'P5D',
        escalatesTo: [],
        responsibility: { zh: '对表决负责', en: 'Answers for the vote' },
      },
    ],
    outcomes: { approved: [], refused: [] },
    source: 'P285-286',
  } as unknown as LinkRule;
  return { ...criminal, links: [...criminal.links, link] };
}

describe('a collective step', () => {
  let play: Play;
  let request: OpenedId;

  const begin = (minutes = false) => {
    play = new Play('criminal-investigation', 'handler', conclusion(minutes));
    play.at('05-27 14:00').start(1);
    request = play.request('conclusion-by-vote');
    play.at('05-27 15:00');
  };
  const voteCommand = (officer: string, vote: keyof typeof amounts, signed = {}): SignOff => {
    const task = play.openTask(request);
    const votes = votesOn(task, currentRound(play.case.requests[request]!)).map(({ id }) => id);
    return play.signCommand(task, officer, {
      decision: amounts[vote],
      data: { vote, reason: sealed(`${officer}: ${vote}`), opinion: null, checklist: [] },
      signed: { ...(officer === 'bureau-leader' && { votes }), ...signed },
    });
  };
  const vote = (officer: string, said: keyof typeof amounts) => play.do(voteCommand(officer, said), officer);

  beforeEach(() => begin());

  it('is one task that names everyone who votes', () => {
    const task = play.openTask(request);
    expect(task).toMatchObject({ kind: 'collective', post: 'bureau/bureau-leader' });
    expect(task.collective).toEqual({
      members: [
        'bureau/deputy-leader',
        'legal/legal-leader',
        'legal/legal-reviewer',
        'criminal-investigation/unit-leader',
      ],
      voted: [],
    });
    expect(task.eligibility.eligible).toEqual([
      'bureau-leader',
      'deputy-leader',
      'legal-leader',
      'legal-reviewer',
      'unit-leader',
    ]);
  });

  it('is carried, five for, in the same commit as the chair’s vote; dissent and reasons stay', () => {
    vote('deputy-leader', 'against');
    vote('legal-leader', 'for');
    vote('legal-reviewer', 'for');
    expect(play.openTask(request).collective?.voted).toEqual([
      'deputy-leader',
      'legal-leader',
      'legal-reviewer',
    ]);
    vote('unit-leader', 'abstain');
    const first = play.case.version - 3;
    const ids = [0, 1, 2, 3, 4].map((nth) => openedId(caseId, first + nth));
    const task = play.openTask(request).id;
    const events = vote('bureau-leader', 'for');
    expect(events.map(({ type }) => type)).toEqual(['SignedOff', 'CollectiveDecided', 'LinkApproved']);
    expect(events[0]).toMatchObject({
      data: { decision: 'approve', vote: 'for', reason: sealed('bureau-leader: for'), opinion: null },
    });
    expect(events[1]).toEqual({
      type: 'CollectiveDecided',
      data: {
        task,
        request,
        round: 1,
        step: 'collective',
        chair: 'bureau-leader',
        outcome: 'carried',
        quorum: 3,
        for: [ids[1], ids[2], ids[4]],
        against: [ids[0]],
        abstained: [ids[3]],
        notCounted: [],
        absent: [],
        minutes: [],
      },
    });
    expect(play.case.tasks[task]).toMatchObject({
      status: 'signed',
      signedBy: 'bureau-leader',
      collective: { outcome: 'carried' },
    });
    expect(play.case.requests[request]).toMatchObject({ status: 'approved', decidedBy: 'bureau-leader' });
  });

  it('is not carried by equal votes: more must be for than against', () => {
    vote('deputy-leader', 'against');
    vote('legal-leader', 'for');
    vote('legal-reviewer', 'against');
    expect(vote('bureau-leader', 'for').map(({ type }) => type)).toEqual([
      'SignedOff',
      'CollectiveDecided',
      'LinkRefused',
    ]);
    expect(play.events('CollectiveDecided')[0]).toMatchObject({
      outcome: 'not-carried',
      absent: ['unit-leader'],
    });
  });

  it('does not settle below the quorum, the chair included: two refused, three settle', () => {
    vote('legal-leader', 'for');
    expect(play.refused(voteCommand('bureau-leader', 'for'), 'bureau-leader')).toEqual({
      code: 'quorum-not-reached',
      quorum: 3,
      voted: 2,
    });
    vote('legal-reviewer', 'for');
    expect(vote('bureau-leader', 'for').map(({ type }) => type)).toContain('CollectiveDecided');
  });

  it('does not count a member suspended after voting, whose vote is kept', () => {
    const [against] = [vote('deputy-leader', 'against')];
    expect(against).toHaveLength(1);
    const signature = openedId(caseId, play.case.version);
    vote('legal-leader', 'for');
    play.bureau.suspend('deputy-leader', on('05-27 15:10'));
    play.at('05-27 15:20');
    expect(play.refused(voteCommand('bureau-leader', 'for'), 'bureau-leader')).toMatchObject({ voted: 2 });
    vote('legal-reviewer', 'for');
    vote('bureau-leader', 'for');
    expect(play.events('CollectiveDecided')[0]).toMatchObject({
      outcome: 'carried',
      against: [],
      notCounted: [{ signature, because: 'suspended' }],
    });
    expect(currentRound(play.case.requests[request]!).signatures[0]).toMatchObject({
      officer: 'deputy-leader',
      vote: 'against',
      reason: sealed('deputy-leader: against'),
    });
  });

  it('refuses a second vote, a stranger, the proposer, a suspended member and a decision instead of a vote', () => {
    vote('legal-leader', 'for');
    expect(play.refused(voteCommand('legal-leader', 'against'), 'legal-leader')).toEqual({
      code: 'already-signed-in-link',
      step: 'collective',
    });
    expect(play.refused(voteCommand('legal-officer', 'for'), 'legal-officer')).toMatchObject({
      code: 'not-your-post',
    });
    expect(play.refused(voteCommand('handler', 'for'), 'handler')).toEqual({ code: 'proposer-may-not-sign' });
    play.bureau.suspend('unit-leader', on('05-27 15:00'));
    expect(play.refused(voteCommand('unit-leader', 'for'), 'unit-leader')).toMatchObject({
      code: 'suspended',
    });
    const decided = play.signCommand(play.openTask(request), 'legal-reviewer');
    expect(play.refused(decided, 'legal-reviewer')).toEqual({ code: 'vote-required', step: 'collective' });
  });

  it('refuses the chair a record framed before the last vote', () => {
    vote('legal-leader', 'for');
    vote('legal-reviewer', 'for');
    const framed = voteCommand('bureau-leader', 'for');
    vote('unit-leader', 'against');
    expect(play.refused(framed, 'bureau-leader')).toEqual({
      code: 'record-changed',
      differences: ['/votes'],
    });
  });

  it('asks for minutes where the definition does, and attaches them to the outcome', () => {
    begin(true);
    vote('legal-leader', 'for');
    vote('legal-reviewer', 'for');
    expect(play.refused(voteCommand('bureau-leader', 'for'), 'bureau-leader')).toEqual({
      code: 'minutes-required',
    });
    const data = {
      request,
      replyTo: null,
      material: null,
      page: null,
      participants: [],
      startedAt: on('05-27 14:30'),
      endedAt: on('05-27 15:00'),
      text: sealed('minutes'),
      differingViews: [],
      outcome: sealed('carried'),
    };
    play.do({ type: 'RecordDialogue', data }, 'legal-reviewer');
    const minutes = [openedId(caseId, play.case.version)];
    vote('bureau-leader', 'for');
    expect(play.events('CollectiveDecided')[0]).toMatchObject({ minutes });
  });

  it('is nobody’s to take for himself', () => {
    const { id: task } = play.openTask(request);
    expect(play.refused({ type: 'ClaimTask', data: { task } }, 'legal-leader')).toEqual({
      code: 'not-permitted',
      needs: 'a task of one signer',
    });
  });
});
