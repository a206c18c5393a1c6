import { describe, expect, it } from '@jest/globals';
import type { OfficerId, PartyId, PostId, UnitId } from '#libs/kernel';
import { foldCase, type CaseSealed, type StartCase } from '../src/index.js';
import { Play } from './support/play.js';
import { specFor } from './support/spec-for.js';
import { definitionRef, on, sealed } from './support/words.js';

const given = specFor(() => new Play().at('03-02 09:00'));
const reason = sealed('a state secret');
const ground = 'state-secret' as const;
const names = (...officers: readonly string[]) => officers as readonly OfficerId[];
const keepers: readonly PostId[] = [
  'criminal-investigation/unit-leader',
  'legal/legal-leader',
  'bureau/bureau-leader',
].map((each) => each as PostId);

const starting = (...named: readonly string[]): StartCase => ({
  type: 'StartCase',
  data: {
    procedure: 'criminal',
    definition: definitionRef,
    caseNumber: null,
    title: sealed('title'),
    unit: 'criminal-investigation' as UnitId,
    handlers: names('handler'),
    parties: [{ id: 'p1' as PartyId, role: 'suspect', name: sealed('suspect') }],
    facts: {},
    seal: { ground, reason, named: names(...named) },
  },
});
const { seal: _, ...begun } = starting().data;
const sealedFor = (as: string | null, ...named: readonly string[]): CaseSealed => ({
  type: 'CaseSealed',
  data: { as: as as PostId | null, ground, reason, named: names(...named) },
});
const firstStage = { type: 'StageEntered', data: { stage: 'filing' } } as const;

describe('a case is started sealed', () => {
  it('by a handler who names somebody that keeps seals: in one commit, before anything else of it', () => {
    const { then } = given().when(starting('legal-officer', 'unit-leader'), 'handler');
    then(
      { type: 'CaseStarted', data: begun },
      sealedFor(null, 'handler', 'legal-officer', 'unit-leader'),
      firstStage,
    );
  });

  it.each(['unit-leader', 'legal-leader', 'bureau-leader'])(
    'by a system that names %s, who may then lift the seal',
    (keeper) => {
      const { play, then } = given().when(starting(keeper), 'records-system');
      then({ type: 'CaseStarted', data: begun }, sealedFor(null, 'handler', keeper), firstStage);
      expect(play.case.seal).toEqual({
        at: on('03-02 09:00'),
        by: null,
        ground,
        reason,
        named: names('handler', keeper),
        changes: [],
      });
      expect(foldCase(play.stored)).toEqual(play.case);
      play.do({ type: 'UnsealCase', data: { reason } }, keeper);
      expect(play.case.seal).toBeNull();
    },
  );

  it('by who keeps seals himself, in that post, whomever else he names', () => {
    const { then } = given().when(starting(), 'legal-leader');
    then(
      { type: 'CaseStarted', data: begun },
      sealedFor('legal/legal-leader', 'handler', 'legal-leader'),
      firstStage,
    );
  });

  it('so that somebody knows of it who could say otherwise', () => {
    const refusal = { code: 'no-keeper-named', keepers } as const;
    given().when(starting(), 'handler').thenRefused(refusal);
    given().when(starting(), 'records-system').thenRefused(refusal);
    given()
      .when(starting('legal-officer', 'unit-deputy', 'cg-leader'), 'handler')
      .thenRefused(refusal);
  });

  it('not by the one leader it names, when he is suspended or leads no more', () => {
    const suspended = (play: Play) => play.bureau.suspend('unit-leader', on('03-02 09:00'));
    const left = (play: Play) =>
      play.bureau.remove('unit-leader', 'criminal-investigation/unit-leader', on('03-02 09:00'));
    const refusal = { code: 'no-keeper-named', keepers } as const;
    given(suspended).when(starting('unit-leader'), 'handler').thenRefused(refusal);
    given(left).when(starting('unit-leader'), 'handler').thenRefused(refusal);
    const aSecondLater = (play: Play) => play.bureau.suspend('unit-leader', on('03-02 09:00:01'));
    given(aSecondLater)
      .when(starting('unit-leader'), 'handler')
      .thenTypes('CaseStarted', 'CaseSealed', 'StageEntered');
  });

  it('for officers there are', () =>
    given()
      .when(starting('unit-leader', 'nobody'), 'handler')
      .thenRefused({ code: 'unknown-officer', officer: 'nobody' }));

  it('and is then no business of a stranger, the leader who could have sealed it among them', () => {
    const started = (play: Play) => void play.do(starting('legal-leader'), 'handler');
    given(started)
      .when({ type: 'UnsealCase', data: { reason } }, 'unit-leader')
      .thenRefused({ code: 'unknown-case' });
    given(started)
      .when({ type: 'AddSealName', data: { officer: 'unit-leader' as OfficerId, reason } }, 'legal-leader')
      .thenTypes('SealNameAdded');
  });

  it('whose first task is offered to nobody whom the seal does not name', () => {
    const { play } = given((it) => void it.do(starting('unit-leader'), 'handler')).when(
      (it) => ({ type: 'FileMaterial', data: { ...filed, material: it.material('acceptance-form') } }),
      'handler',
    );
    const request = play.request('filing');
    const task = play.openTask(request);
    expect(task.eligibility.eligible).toEqual([]);
    expect(task.eligibility.passedOver).toContainEqual({ officer: 'legal-officer', because: 'not-named' });
  });
});

const filed = {
  document: 'filing-report',
  title: sealed('title'),
  mediaType: 'application/pdf',
  bytes: 1,
  pages: 1,
  subject: null,
};
