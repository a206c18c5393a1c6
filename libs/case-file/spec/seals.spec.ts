import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, type OfficerId, type OpenedId, type PostId } from '#libs/kernel';
import { decide, foldCase, type CaseCommand, type CaseFile } from '../src/index.js';
import { Play } from './support/play.js';
import { specFor } from './support/spec-for.js';
import { digest, on, sealed } from './support/words.js';

const given = specFor(() => new Play().at('03-02 09:00').start(1));
const reason = sealed('a state secret');
const names = (...officers: readonly string[]) => officers as readonly OfficerId[];
const unitLeader = 'criminal-investigation/unit-leader' as PostId;
const leader = 'bureau/bureau-leader' as PostId;

const sealing = (...named: readonly string[]): CaseCommand => ({
  type: 'SealCase',
  data: { ground: 'state-secret', reason, named: names(...named) },
});
const adding = (officer: string): CaseCommand => ({
  type: 'AddSealName',
  data: { officer: officer as OfficerId, reason },
});
const removing = (officer: string): CaseCommand => ({
  type: 'RemoveSealName',
  data: { officer: officer as OfficerId, reason },
});
const lifting: CaseCommand = { type: 'UnsealCase', data: { reason } };

const sealedFor =
  (...named: readonly string[]) =>
  (play: Play) =>
    void play.do(sealing(...named), 'unit-leader');
const added = (officer: string) => (play: Play) => void play.do(adding(officer), 'unit-leader');
const requested = (play: Play) => void play.request('filing');
const filing = (play: Play) => Object.keys(play.case.requests)[0] as OpenedId;
const waiting = (play: Play) => play.openTask(filing(play));
const signing = (officer: string) => (play: Play) => play.signCommand(waiting(play), officer);

describe('a case is sealed', () => {
  it('by the leader of its unit, for those he names, the handlers and himself', () =>
    given()
      .when(sealing('legal-officer'), 'unit-leader')
      .then({
        type: 'CaseSealed',
        data: {
          as: unitLeader,
          ground: 'state-secret',
          reason,
          named: names('handler', 'unit-leader', 'legal-officer'),
        },
      }));

  it('by the Leader too', () =>
    given()
      .when(sealing(), 'bureau-leader')
      .then({
        type: 'CaseSealed',
        data: { as: leader, ground: 'state-secret', reason, named: names('handler', 'bureau-leader') },
      }));

  it('by nobody else: no handler, no reviewer, no system', () => {
    const needs = 'criminal-investigation/unit-leader | legal/legal-leader | bureau/bureau-leader';
    for (const by of ['handler', 'legal-reviewer', 'records-system'])
      given().when(sealing(), by).thenRefused({ code: 'not-permitted', needs });
  });

  it('by no leader who is suspended', () => {
    const suspended = (play: Play) => play.bureau.suspend('unit-leader', on('03-01 00:00'));
    given(suspended)
      .when(sealing(), 'unit-leader')
      .thenRefused({ code: 'suspended', since: on('03-01 00:00') });
  });

  it('once, for officers there are', () => {
    given(sealedFor())
      .when(sealing(), 'unit-leader')
      .thenRefused({ code: 'already-sealed', at: on('03-02 09:00') });
    given()
      .when(sealing('nobody'), 'unit-leader')
      .thenRefused({ code: 'unknown-officer', officer: 'nobody' });
  });

  it('and says so for as long as it is, with every change of a name', () => {
    const { play } = given(sealedFor('legal-officer'), added('legal-reviewer')).when(
      removing('legal-officer'),
      'unit-leader',
    );
    const change = { at: on('03-02 09:00'), by: 'unit-leader', reason };
    expect(play.case.seal).toEqual({
      at: on('03-02 09:00'),
      by: 'unit-leader',
      ground: 'state-secret',
      reason,
      named: names('handler', 'unit-leader', 'legal-reviewer'),
      changes: [
        { ...change, officer: 'legal-reviewer', change: 'added' },
        { ...change, officer: 'legal-officer', change: 'removed' },
      ],
    });
    play.do(lifting, 'unit-leader');
    expect(play.case.seal).toBeNull();
  });
});

describe('the names of a seal', () => {
  it('are changed by those named who could have sealed it', () => {
    given(sealedFor())
      .when(adding('legal-officer'), 'unit-leader')
      .then({
        type: 'SealNameAdded',
        data: { as: unitLeader, officer: 'legal-officer' as OfficerId, reason },
      });
    given(sealedFor())
      .when(adding('handler'), 'unit-leader')
      .thenRefused({
        code: 'already-named',
        officer: 'handler' as OfficerId,
      });
    given(sealedFor())
      .when(removing('legal-officer'), 'unit-leader')
      .thenRefused({
        code: 'not-named',
        officer: 'legal-officer' as OfficerId,
      });
  });

  it('are changed by the Leader even when it does not name him: somebody must be able to', () =>
    given(sealedFor())
      .when(adding('bureau-leader'), 'bureau-leader')
      .then({ type: 'SealNameAdded', data: { as: leader, officer: 'bureau-leader' as OfficerId, reason } }));

  it('are no business of a handler, who is named, nor of a stranger, for whom there is no case', () => {
    given(sealedFor()).when(lifting, 'handler').thenRefused({
      code: 'not-permitted',
      needs: 'criminal-investigation/unit-leader | legal/legal-leader | bureau/bureau-leader',
    });
    given(sealedFor()).when(lifting, 'legal-officer').thenRefused({ code: 'unknown-case' });
  });

  it('are none of a case that is not sealed', () => {
    for (const command of [adding('legal-officer'), removing('legal-officer'), lifting])
      given().when(command, 'unit-leader').thenRefused({ code: 'not-sealed' });
  });
});

describe('a task of a sealed case', () => {
  it('is offered to nobody whom the seal does not name, and escalates in the same commit', () => {
    const { play, thenTypes } = given(requested).when(sealing(), 'unit-leader');
    thenTypes('CaseSealed', 'EligibilityReviewed', 'TaskEscalated');
    const { eligibility } = waiting(play);
    expect(eligibility.eligible).not.toContain('legal-officer');
    expect(eligibility.passedOver).toContainEqual({ officer: 'legal-officer', because: 'not-named' });
  });

  it('is reviewed to the same once the case has been read back from the log, whose members are sorted', () => {
    const { play } = given(requested).when(sealing(), 'unit-leader');
    const file = JSON.parse(canonicalJson(play.case)) as CaseFile;
    const review: CaseCommand = { type: 'ReviewEligibility', data: {} };
    const basis = { ...play.basis({ kind: 'system', system: 'clock' }), file };
    expect(waiting(play).eligibility.passedOver).not.toEqual([]);
    expect(decide(review, basis)).toEqual({ ok: true, events: [] });
  });

  it('stays with the holder of its post whom the seal names', () => {
    const { play } = given(requested).when(sealing('legal-officer'), 'unit-leader');
    expect(waiting(play).eligibility.eligible).toEqual(['legal-officer']);
  });

  it('is no longer his who had claimed it and is not named', () => {
    const claimed = (play: Play) =>
      void play.do({ type: 'ClaimTask', data: { task: waiting(play).id } }, 'legal-officer');
    const { play } = given(requested, claimed).when(sealing(), 'unit-leader');
    expect(waiting(play).claimedBy).toBeNull();
  });

  it('does not exist for a stranger who asks to sign it', () =>
    given(requested, sealedFor())
      .when(signing('legal-officer'), 'legal-officer')
      .thenRefused({ code: 'unknown-task', task: 'c1.5' }));

  it('is signed by whoever is named', () =>
    given(requested, sealedFor('legal-officer'))
      .when(signing('legal-officer'), 'legal-officer')
      .thenTypes('SignedOff', 'TaskOpened'));

  it('is given to nobody whom the seal does not name', () => {
    const reassigning = (play: Play): CaseCommand => ({
      type: 'ReassignTask',
      data: { task: waiting(play).id, to: 'legal-officer' as OfficerId, reason: null },
    });
    given(requested, sealedFor())
      .when(reassigning, 'unit-leader')
      .thenRefused({ code: 'not-named', officer: 'legal-officer' as OfficerId });
  });

  it('is offered again to whoever is named later, and not to whoever is named no more', () => {
    const { play } = given(requested, sealedFor()).when(adding('legal-officer'), 'unit-leader');
    expect(waiting(play).eligibility.eligible).toContain('legal-officer');
    play.do(removing('legal-officer'), 'unit-leader');
    expect(waiting(play).eligibility.eligible).not.toContain('legal-officer');
    play.do(lifting, 'unit-leader');
    expect(waiting(play).eligibility.eligible).toContain('legal-officer');
  });
});

describe('a sealed case', () => {
  it('is commanded by no officer whom it does not name, and by its system as before', () => {
    const filing: CaseCommand = {
      type: 'FileMaterial',
      data: {
        material: digest('a report'),
        document: 'filing-report',
        title: sealed('title'),
        mediaType: 'application/pdf',
        bytes: 1,
        pages: 1,
        subject: null,
      },
    };
    for (const stranger of ['legal-officer', 'legal-reviewer', 'deputy-leader'])
      given(sealedFor()).when(filing, stranger).thenRefused({ code: 'unknown-case' });
    given(sealedFor()).when(filing, 'handler').thenTypes('MaterialFiled');
    given(sealedFor()).when(filing, 'records-system').thenTypes('MaterialFiled');
  });

  it('whatever is done to its names, has no eligible signer who is not named', () => {
    const officers = ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader', 'unit-deputy'];
    const change = fc.record({ add: fc.boolean(), officer: fc.constantFrom(...officers) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const play = new Play().at('03-02 09:00').start(1);
        play.request('filing');
        play.do(sealing(), 'bureau-leader');
        for (const { add, officer } of changes)
          play.try(add ? adding(officer) : removing(officer), 'bureau-leader');
        const named = play.case.seal?.named ?? [];
        for (const { status, eligibility } of Object.values(play.case.tasks))
          if (status === 'open') for (const officer of eligibility.eligible) expect(named).toContain(officer);
        expect(foldCase(play.stored)).toEqual(play.case);
      }),
      { numRuns: 60, seed: 20_261_127 },
    );
  });
});
