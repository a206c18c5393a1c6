import { describe, expect, it } from '@jest/globals';
import type { OfficerId, OpenedId, PartyId, UnitId } from '#libs/kernel';
import { caseId, Play } from './support/play.js';
import { specFor } from './support/spec-for.js';
import { definitionRef, digest, on, p1, p2, sealed } from './support/words.js';

const started = () => new Play().at('03-02 09:00').start(2);
const given = specFor(started);
const filed = (play: Play) =>
  play.lurb(play.request('filing'), '03-02 10:00', '03-02 10:10', '03-02 10:20', '03-02 10:30');

describe('starting a case', () => {
  const data = {
    procedure: 'criminal',
    definition: definitionRef,
    caseNumber: null,
    title: sealed('title'),
    unit: 'criminal-investigation' as UnitId,
    handlers: ['handler' as OfficerId],
    parties: [],
    facts: { offence: '盗窃罪' },
  };
  const unstarted = specFor(() => new Play().at('03-02 09:00'));

  it('records the case and enters its first stage', () =>
    unstarted()
      .when({ type: 'StartCase', data }, 'records-system')
      .then({ type: 'CaseStarted', data }, { type: 'StageEntered', data: { stage: 'filing' } }));

  it('refuses a second start, and names nobody knows', () => {
    given().when({ type: 'StartCase', data }, 'handler').thenRefused({ code: 'case-exists' });
    unstarted()
      .when({ type: 'StartCase', data: { ...data, unit: 'nowhere' as UnitId } }, 'handler')
      .thenRefused({ code: 'unknown-unit', unit: 'nowhere' });
    unstarted()
      .when({ type: 'StartCase', data: { ...data, handlers: ['nobody' as OfficerId] } }, 'handler')
      .thenRefused({ code: 'unknown-officer', officer: 'nobody' });
  });

  it('refuses facts that the procedure does not know, and plain text where digests belong', () =>
    unstarted()
      .when(
        { type: 'StartCase', data: { ...data, facts: { summary: 'in plain words', colour: 1 } } },
        'handler',
      )
      .thenRefused({
        code: 'invalid-facts',
        faults: [
          { pointer: '/colour', message: 'is not known' },
          { pointer: '/summary', message: 'must be sealed: plain text does not enter the log' },
        ],
      }));
});

describe('requesting a link', () => {
  it('opens the request and the task of its first step', () => {
    const { play, then } = given().when((play) => play.requestCommand('filing'), 'handler');
    const { dossier, grounds, legalBasis, materials, proposal } = Object.values(play.case.requests)[0]!
      .rounds[0]!;
    const request = `${caseId}.4` as OpenedId;
    then(
      {
        type: 'LinkRequested',
        data: {
          link: 'filing',
          subject: null,
          proposer: 'handler' as OfficerId,
          grounds,
          legalBasis,
          materials,
          proposal,
          dossier,
        },
      },
      {
        type: 'TaskOpened',
        data: {
          request,
          round: 1,
          link: 'filing',
          subject: null,
          step: 'legal-officer',
          kind: 'review',
          post: 'criminal-investigation/legal-officer' as never,
          dossier,
          dueAt: on('03-07 09:00'),
          eligibility: { eligible: ['legal-officer' as OfficerId], passedOver: [], until: null },
        },
      },
    );
  });

  it('is for the case’s handlers', () =>
    given()
      .when((play) => play.requestCommand('filing'), 'handler-2')
      .thenRefused({ code: 'not-a-handler', handlers: ['handler' as OfficerId] }));

  it('needs each document that the link demands, from the file', () => {
    given()
      .when((play) => play.requestCommand('filing', { materials: [] }), 'handler')
      .thenRefused({ code: 'documents-missing', documents: ['filing-report'] });
    given()
      .when((play) => play.requestCommand('filing', { materials: [digest('elsewhere')] }), 'handler')
      .thenRefused({ code: 'unknown-material', material: digest('elsewhere') });
  });

  it('is made once at a time', () =>
    given((play) => play.request('filing'))
      .when((play) => play.requestCommand('filing'), 'handler')
      .thenRefused({ code: 'request-open', request: `${caseId}.4` }));

  it('names a subject when several could be meant, and finds the only one', () => {
    given(filed)
      .when((play) => play.requestCommand('detention'), 'handler')
      .thenRefused({ code: 'subject-required', candidates: [p1, p2] });
    const { play } = given(filed, (play) => play.request('detention', { subject: p1 })).when(
      (play) => play.requestCommand('detention'),
      'handler',
    );
    expect(play.events('LinkRequested').map(({ subject }) => subject)).toEqual([null, p1, p2]);
  });

  it('is refused out of order, by the definition’s own reason', () =>
    given()
      .when((play) => play.requestCommand('detention', { subject: p1 }), 'handler')
      .thenRefused({
        code: 'out-of-order',
        because: { zh: '案件尚未立案', en: 'The case has not been filed' },
        source: 'P178',
      }));

  it.each([
    ['an unknown link', 'confession', undefined, { code: 'unknown-link', link: 'confession' }],
    ['an unknown party', 'detention', 'p9', { code: 'unknown-party', party: 'p9' }],
    ['a name that is no party', 'detention', 'constructor', { code: 'unknown-party', party: 'constructor' }],
    ['a subject of a link of the case', 'filing', 'p1', { code: 'subject-not-applicable', link: 'filing' }],
  ] as const)('refuses %s', (_what, link, subject, refusal) => {
    const requested = subject === undefined ? {} : { subject: subject as PartyId };
    given()
      .when((play) => play.requestCommand(link, requested), 'handler')
      .thenRefused(refusal);
  });

  it('extends only to a permitted end on a permitted ground', () => {
    const detained = (play: Play) => {
      filed(play);
      const detention = play.request('detention', { subject: p1 });
      play
        .lurb(detention, '03-02 11:00', '03-02 11:10', '03-02 11:20', '03-02 11:30')
        .fact('detention-executed');
    };
    for (const [extendTo, ground] of [
      ['P14D', 'gang'],
      ['P30D', 'special-circumstances'],
    ] as const) {
      const proposal = { extendTo, extensionGrounds: [ground] };
      given(detained)
        .when((play) => play.requestCommand('arrest-request-extension', { subject: p1, proposal }), 'handler')
        .thenRefused({
          code: 'extension-not-allowed',
          allowed: [
            { to: 'P7D', grounds: ['special-circumstances'] },
            { to: 'P30D', grounds: ['roaming', 'repeated', 'gang'] },
          ],
        });
    }
  });
});

describe('answering and withdrawing', () => {
  const request = `${caseId}.4` as OpenedId;
  const returned = (play: Play) =>
    play.sign(play.request('filing'), 'legal-officer', { decision: 'return', items: ['a', 'b'] });

  it('lapses every signature and begins again with the first step', () => {
    const { play, thenTypes } = given(
      (play) => play.request('filing'),
      (play) => play.sign(request, 'legal-officer'),
      (play) => play.sign(request, 'unit-leader', { decision: 'return' }),
    ).when((play) => play.resubmitCommand(request, ['1']), 'handler');
    thenTypes('RoundSubmitted', 'SignaturesLapsed', 'TaskOpened');
    expect(play.events('SignaturesLapsed')[0]?.signatures).toHaveLength(2);
    expect(play.openTask(request)).toMatchObject({ step: 'legal-officer', round: 2 });
  });

  it('knows its items', () =>
    given(returned)
      .when((play) => play.resubmitCommand(request, ['a', 'b', 'c']), 'handler')
      .thenRefused({ code: 'unknown-rectification-item', items: ['c'] }));

  it('has nothing to answer while under review, nor once decided', () => {
    given((play) => play.request('filing'))
      .when((play) => play.resubmitCommand(request, []), 'handler')
      .thenRefused({ code: 'nothing-to-rectify', status: 'in-review' });
    given(filed)
      .when((play) => play.resubmitCommand(request, []), 'handler')
      .thenRefused({ code: 'request-decided', status: 'approved' });
    given(filed)
      .when({ type: 'WithdrawRequest', data: { request, reason: null } }, 'handler')
      .thenRefused({ code: 'request-decided', status: 'approved' });
  });

  it('withdraws with its open task', () => {
    const { play, then } = given((play) => play.request('filing')).when(
      { type: 'WithdrawRequest', data: { request, reason: sealed('why') } },
      'handler',
    );
    const task = `${caseId}.5` as OpenedId;
    then(
      { type: 'RequestWithdrawn', data: { request, reason: sealed('why') } },
      { type: 'TaskClosed', data: { task, because: 'withdrawn' } },
    );
    const signature = play.signCommand(play.case.tasks[task]!, 'legal-officer');
    expect(play.refused(signature, 'legal-officer')).toEqual({ code: 'step-not-open', status: 'closed' });
  });
});

describe('working on a task', () => {
  const task = `${caseId}.5` as OpenedId;
  const requested = (play: Play) => {
    play.bureau.appoint('legal-leader', 'criminal-investigation/legal-officer');
    play.request('filing');
  };
  const claim = { type: 'ClaimTask', data: { task } } as const;
  const release = { type: 'ReleaseTask', data: { task } } as const;
  const reassign = (to: string) =>
    ({ type: 'ReassignTask', data: { task, to: to as OfficerId, reason: null } }) as const;

  it('is claimed by one who may sign, and by one at a time', () => {
    given(requested)
      .when(claim, 'legal-officer')
      .then({ type: 'TaskClaimed', data: { task, officer: 'legal-officer' as OfficerId } });
    given(requested, (play) => play.do(claim, 'legal-leader'))
      .when(claim, 'legal-officer')
      .thenRefused({ code: 'assigned-to-another', officer: 'legal-leader' as OfficerId });
    given(requested).when(claim, 'handler').thenRefused({ code: 'proposer-may-not-sign' });
    expect(given(requested).when(claim, 'bureau-leader').play.case.tasks[task]?.claimedBy).toBeNull();
  });

  it('is given back by who claimed it, and signed by another afterwards', () => {
    const { play, then } = given(requested, (play) => play.do(claim, 'legal-leader')).when(
      release,
      'legal-leader',
    );
    then({ type: 'TaskReleased', data: { task, officer: 'legal-leader' as OfficerId } });
    expect(play.sign(`${caseId}.4` as OpenedId, 'legal-officer')).toHaveLength(2);
  });

  it('is given to another by the superior, not by the handler', () => {
    given(requested)
      .when(reassign('legal-leader'), 'unit-leader')
      .then({ type: 'TaskReassigned', data: { task, to: 'legal-leader' as OfficerId, reason: null } });
    given(requested).when(reassign('legal-leader'), 'handler').thenRefused({
      code: 'not-permitted',
      needs: 'criminal-investigation/legal-officer | criminal-investigation/unit-leader',
    });
    given(requested).when(reassign('handler'), 'unit-leader').thenRefused({ code: 'proposer-may-not-sign' });
  });
});

it('commands on a case that was never started are a fault of the caller', () => {
  const play = new Play();
  expect(() => play.try({ type: 'Wake', data: {} }, 'clock')).toThrow(
    'Wake on a case that has not been started',
  );
});
