import { describe, expect, it } from '@jest/globals';
import { type CaseId, type OfficerId, type OpenedId, streamOf } from '#libs/kernel';
import { evolve } from '../src/index.js';
import { Play } from './support/play.js';
import { applied, detained, procedure, repairId, repairOf, typesOf } from './support/repair-of.js';

describe('a signature voided', () => {
  const underReview = () => {
    const play = new Play().at('03-02 09:00').start(1);
    const request = play.request('filing');
    for (const officer of ['legal-officer', 'unit-leader']) play.sign(request, officer);
    return { play, request, target: play.case.requests[request]!.rounds[0]!.signatures[0]!.id };
  };

  it('in a round under review lapses with what came after, and its step begins again', () => {
    const { play, request, target } = underReview();
    const result = applied(play, repairOf(play, { act: 'void-signature', target }));
    expect(typesOf(result)).toEqual(['RepairMade', 'SignaturesLapsed', 'TaskClosed', 'TaskOpened']);
    const { signatures } = play.case.requests[request]!.rounds[0]!;
    expect(signatures.map(({ lapsed, voided }) => [lapsed, voided?.repair ?? null])).toEqual([
      [true, repairId],
      [true, null],
    ]);
    expect(play.openTask(request).step).toBe('legal-officer');
  });

  it('under a decision raises an alarm', () => {
    const play = detained();
    const [request] = Object.values(play.case.requests);
    const target = request!.rounds[0]!.signatures[0]!.id;
    expect(typesOf(applied(play, repairOf(play, { act: 'void-signature', target })))).toEqual([
      'RepairMade',
      'AlarmRaised',
    ]);
    const again = applied(play, repairOf(play, { act: 'void-signature', target }));
    expect(typesOf(again)).toEqual([]);
  });
});

describe('a stuck request unlocked', () => {
  it('is given up, so that it can be made anew', () => {
    const play = new Play().at('03-02 09:00').start(1);
    const target = play.request('filing');
    expect(typesOf(applied(play, repairOf(play, { act: 'unlock-request', target })))).toEqual([
      'RepairMade',
      'TaskClosed',
    ]);
    expect(play.case.requests[target]!.status).toBe('withdrawn');
    play.request('filing');
  });

  it('not when it is decided', () => {
    const play = detained();
    const target = Object.keys(play.case.requests)[0] as OpenedId;
    expect(applied(play, repairOf(play, { act: 'unlock-request', target })).refusal).toEqual({
      code: 'nothing-to-repair',
      act: 'unlock-request',
      target,
    });
  });
});

describe('a repair', () => {
  const stuck = () => {
    const play = new Play().at('03-02 09:00').start(1);
    const target = play.request('filing');
    play.sign(target, 'legal-officer');
    return { play, target, asked: { act: 'unlock-request', target } as const };
  };
  const refusalOf = (repair: Play, officer: string) => {
    const request = Object.keys(repair.case.requests)[0] as OpenedId;
    return repair.refused(repair.signCommand(repair.openTask(request), officer), officer);
  };

  it('is signed by nobody who proposed it', () => {
    const { play, asked } = stuck();
    const repair = repairOf(play, asked, { by: 'legal-reviewer', signers: [] });
    expect(refusalOf(repair, 'legal-reviewer')).toEqual({ code: 'proposer-may-not-sign' });
  });

  it('is signed by nobody who handled the case or had a part in what is repaired, whatever he holds', () => {
    const { play, asked } = stuck();
    for (const officer of ['handler', 'legal-officer']) play.bureau.appoint(officer, 'legal/legal-reviewer');
    const repair = repairOf(play, asked, { signers: [] });
    for (const officer of ['handler', 'legal-officer'])
      expect(refusalOf(repair, officer)).toEqual({ code: 'concerned', officer });
    const request = Object.keys(repair.case.requests)[0] as OpenedId;
    expect(repair.openTask(request).eligibility.passedOver).toEqual([
      { officer: 'handler', because: 'concerned' },
      { officer: 'legal-officer', because: 'concerned' },
    ]);
  });

  it('is signed by two: not twice by one who holds both posts', () => {
    const { play, asked } = stuck();
    play.bureau.appoint('legal-reviewer', 'bureau/bureau-leader');
    const repair = repairOf(play, asked, { signers: ['legal-reviewer'] });
    expect(refusalOf(repair, 'legal-reviewer')).toMatchObject({ code: 'already-signed-in-link' });
  });

  it('changes nothing before both have signed, nor when the second refuses', () => {
    const { play, asked } = stuck();
    const notSigned = { code: 'repair-not-signed', repair: repairId };
    expect(applied(play, repairOf(play, asked, { signers: [] })).refusal).toEqual(notSigned);
    const half = repairOf(play, asked, { signers: ['legal-reviewer'] });
    expect(applied(play, half).refusal).toEqual(notSigned);
    half.sign(Object.keys(half.case.requests)[0] as OpenedId, 'bureau-leader', { decision: 'refuse' });
    expect(applied(play, half).refusal).toEqual(notSigned);
  });

  it('is not believed when its own case leaves out who is concerned', () => {
    const { play, asked } = stuck();
    play.bureau.appoint('legal-officer', 'legal/legal-reviewer');
    const repair = repairOf(
      play,
      { ...asked, concerned: [] },
      { signers: ['legal-officer', 'bureau-leader'] },
    );
    expect(applied(play, repair).refusal).toEqual({ code: 'repair-not-signed', repair: repairId });
  });

  it('is not believed with one signature, whatever definition it was approved under', () => {
    const { play, asked } = stuck();
    const links = procedure.links.map((link) => ({ ...link, steps: link.steps.slice(-1) }));
    const repair = repairOf(play, asked, { signers: ['bureau-leader'], under: { ...procedure, links } });
    expect(repair.case.closed).toMatchObject({ as: 'repaired' });
    expect(applied(play, repair).refusal).toEqual({ code: 'repair-not-signed', repair: repairId });
  });

  it('is not believed once one of its signatures was voided', () => {
    const { play, asked } = stuck();
    const repair = repairOf(play, asked);
    const [request] = Object.values(repair.case.requests);
    repair.file = evolve(repair.file, {
      type: 'RepairMade',
      data: {
        repair: 'r2' as CaseId,
        act: 'void-signature',
        target: request!.rounds[0]!.signatures[0]!.id,
        proposedBy: 'investigator' as OfficerId,
        signedBy: [],
        was: null,
        is: null,
      },
      stream: streamOf.case(repairId),
      version: repair.case.version + 1,
      recordedAt: repair.now,
      actor: { kind: 'system', system: 'clock' },
    });
    expect(applied(play, repair).refusal).toEqual({ code: 'repair-not-signed', repair: repairId });
  });

  it('of another case does nothing here, and nobody but the clock brings it', () => {
    const { play, asked } = stuck();
    const other = repairOf(play, { ...asked, case: 'c2' as CaseId });
    expect(applied(play, other).refusal).toEqual({ code: 'repair-not-signed', repair: repairId });
    expect(applied(play, repairOf(play, asked), 'handler').refusal).toEqual({
      code: 'not-permitted',
      needs: 'clock',
    });
  });

  it('is carried out once', () => {
    const { play, asked } = stuck();
    const repair = repairOf(play, asked);
    expect(typesOf(applied(play, repair))).toEqual(['RepairMade', 'TaskClosed']);
    expect(typesOf(applied(play, repair))).toEqual([]);
    expect(play.case.repairs).toHaveLength(1);
  });
});
