import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type CaseId, Look, type OfficerId, type OpenedId, type StreamName, streamOf } from '#libs/kernel';
import { loadDefinition } from '#libs/procedures';
import { type CaseCommand, concernedWith, decide, evolve, type RepairAsked } from '../src/index.js';
import { caseId, Play } from './support/play.js';
import { on, p1, sealed } from './support/words.js';

const file = new URL('../../procedures/definitions/repair.yaml', import.meta.url);
const procedure = loadDefinition(readFileSync(file, 'utf8'));
const repairId = 'r1' as CaseId;
const apply: CaseCommand = { type: 'ApplyRepair', data: { repair: repairId } };
const nobodyElse = ['legal-reviewer', 'bureau-leader'];

type Wanted = Partial<RepairAsked> & Pick<RepairAsked, 'act' | 'target'>;

/** A case of repair about a play's case, asked for by `by` and signed by those named, in order. */
function repairOf(
  play: Play,
  asked: Wanted,
  { by = 'investigator', signers = nobodyElse, under = procedure } = {},
): Play {
  const repair = new Play('legal', by, under, play.bureau.fork()).at('03-10 09:00');
  const facts = { case: caseId, concerned: concernedWith(play.case, asked), ...asked };
  repair.bureau.record(streamOf.officer(by as OfficerId), 'OfficerRegistered', {
    officer: by,
    name: { zh: by, en: by },
    unit: 'legal',
  });
  repair.do(
    {
      type: 'StartCase',
      data: {
        procedure: 'repair',
        definition: { version: 1, digest: 'sha256:criminal-1' as never },
        caseNumber: null,
        title: sealed('repair'),
        unit: 'legal' as never,
        handlers: [by as OfficerId],
        parties: [],
        facts,
      },
    },
    by,
  );
  const request = repair.request('repair');
  for (const signer of signers) repair.sign(request, signer);
  return repair;
}

/** What comes of bringing a repair to the case it is about. */
function applied(play: Play, repair: Play, by: 'clock' | 'handler' = 'clock') {
  const look = new Look((stream: StreamName) =>
    stream === streamOf.case(repairId)
      ? { version: repair.case.version, state: repair.case }
      : { version: 1, state: play.bureau.look().at(stream) },
  );
  const actor =
    by === 'clock'
      ? ({ kind: 'system', system: 'clock' } as const)
      : ({ kind: 'officer', officer: by as OfficerId } as const);
  const decision = decide(apply, { ...play.basis(actor), look });
  if (!decision.ok) return { refusal: decision.refusal, events: [] };
  for (const event of decision.events) {
    const version = play.stored.length + 1;
    const stored = { ...event, stream: streamOf.case(caseId), version, recordedAt: play.now, actor };
    play.stored.push(stored);
    play.file = evolve(play.file, stored);
  }
  if (decision.events.length > 0)
    expect(look.readSet).toContainEqual({ stream: 'case/r1', version: repair.case.version });
  return { refusal: null, events: decision.events };
}

const typesOf = ({ events }: ReturnType<typeof applied>) => events.map(({ type }) => type);

/** Filed, and detained at 09:20, recorded as 10:20 by mistake. */
function detained() {
  const play = new Play().at('03-02 09:00').start(1);
  // Signed by their deputies, so that others may repair.
  play.bureau.appoint('legal-leader', 'legal/legal-reviewer');
  play.bureau.appoint('deputy-leader', 'bureau/bureau-leader');
  for (const link of ['filing', 'detention']) {
    const request = play.request(link, link === 'filing' ? {} : { subject: p1 });
    for (const officer of ['legal-officer', 'unit-leader', 'legal-leader', 'deputy-leader'])
      play.sign(request, officer);
  }
  play.at('03-02 12:00').fact('detention-executed', { subjects: [p1], at: on('03-02 10:20') });
  return play.at('03-02 13:00');
}
const detention = (play: Play) => play.case.records.find(({ record }) => record === 'detention-executed')!;

describe('a record corrected', () => {
  const asked = (play: Play): Wanted => ({
    act: 'correct-record',
    target: detention(play).id,
    at: on('03-02 09:20'),
  });

  it('stays as it was, and says what is right and by which repair', () => {
    const play = detained();
    const before = [...play.stored];
    const target = detention(play);
    const { events } = applied(play, repairOf(play, asked(play)));
    expect(play.stored.slice(0, before.length)).toEqual(before);
    expect(events[0]).toEqual({
      type: 'RepairMade',
      data: {
        repair: repairId,
        act: 'correct-record',
        target: target.id,
        proposedBy: 'investigator',
        signedBy: nobodyElse,
        was: { at: on('03-02 10:20'), number: null },
        is: { at: on('03-02 09:20'), number: null },
      },
    });
    expect(detention(play)).toEqual({
      ...target,
      at: on('03-02 09:20'),
      corrected: { repair: repairId, at: on('03-02 13:00'), was: { at: on('03-02 10:20'), number: null } },
    });
  });

  it('has every limit and duty that was counted from it counted anew', () => {
    const play = detained();
    expect(play.dutyDue('first-interrogation')).toBe(on('03-03 11:00'));
    applied(play, repairOf(play, asked(play)));
    expect(play.dutyDue('first-interrogation')).toBe(on('03-03 10:00'));
    expect(play.clock('arrest-request', p1)).toMatchObject({ from: on('03-02 09:20'), status: 'running' });
    const open = Object.values(play.case.duties).filter(({ status }) => status === 'open');
    expect(new Set(open.map(({ from }) => from))).toEqual(new Set([on('03-02 09:20')]));
  });

  describe('of a limit that stands still or was extended', () => {
    const signers = ['legal-officer', 'unit-leader', 'legal-leader', 'deputy-leader'];
    const approve = (play: Play, ...asked: Parameters<Play['request']>) => {
      const request = play.request(...asked);
      for (const officer of signers) play.sign(request, officer);
    };

    it('keeps its length, its extensions and what did not count, and alters nothing else', () => {
      const play = detained();
      const longer = { extendTo: 'P30D', extensionGrounds: ['gang'] };
      approve(play, 'arrest-request-extension', { subject: p1, proposal: longer });
      play.fact('psychiatric-appraisal-begun');
      play.at('03-04 13:00').fact('psychiatric-appraisal-ended');
      const before = play.clock('arrest-request', p1);
      expect(before).toMatchObject({ limit: 'P30D', excluded: [{ from: on('03-02 13:00') }] });
      const { events } = applied(play, repairOf(play, asked(play)));
      expect(play.clock('arrest-request', p1)).toEqual({
        ...before,
        from: on('03-02 09:20'),
        exactAt: on('04-01 09:20'),
        warnAt: before.warnAt.map((at) => (at === on('04-01 10:20') ? on('04-01 09:20') : at)),
      });
      expect(events.find(({ type }) => type === 'ClockCorrected')?.data).toMatchObject({
        clock: before.id,
        from: on('03-02 09:20'),
        excluded: before.excluded,
        dueAt: before.dueAt,
        source: 'C91 P129',
      });
    });

    it('is counted from the right instant too while it stands still, and goes on from there', () => {
      const play = detained();
      play.fact('psychiatric-appraisal-begun');
      const before = play.clock('arrest-request', p1);
      expect(before.status).toBe('suspended');
      applied(play, repairOf(play, { ...asked(play), at: on('03-01 23:50') }));
      const corrected = play.clock('arrest-request', p1);
      expect(corrected).toEqual({
        ...before,
        from: on('03-01 23:50'),
        dueAt: on('03-05T00'),
        exactAt: on('03-04 23:50'),
      });
      play.at('03-04 13:00').fact('psychiatric-appraisal-ended');
      expect(play.clock('arrest-request', p1)).toMatchObject({ status: 'running', dueAt: on('03-07T00') });
    });

    it('a wrong beginning of the time that does not count is corrected as well', () => {
      const play = detained();
      play.at('03-04 13:00').fact('psychiatric-appraisal-begun', { at: on('03-03 13:00') });
      const begun = play.case.records.find(({ record }) => record === 'psychiatric-appraisal-begun')!;
      applied(play, repairOf(play, { act: 'correct-record', target: begun.id, at: on('03-04 09:00') }));
      expect(play.clock('arrest-request', p1)).toMatchObject({
        from: on('03-02 10:20'),
        status: 'suspended',
        suspendedAt: on('03-04 09:00'),
      });
    });

    it('a duty that cannot be done for now stays so', () => {
      const play = detained();
      const request = play.request('notice-exception', {
        subject: p1,
        particulars: { ground: 'cannot-notify' },
      });
      for (const officer of ['unit-leader', 'legal-leader']) play.sign(request, officer);
      const notices = () =>
        Object.values(play.case.duties)
          .filter(({ duty }) => duty === 'detention-notice')
          .map(({ status, from }) => [status, from]);
      expect(notices()).toEqual([['suspended', on('03-02 10:20')]]);
      applied(play, repairOf(play, asked(play)));
      expect(notices()).toEqual([
        ['cancelled', on('03-02 10:20')],
        ['suspended', on('03-02 09:20')],
      ]);
    });

    it('custody that waits for an identity keeps the date that is warned of, and what is counted back from it', () => {
      const play = detained();
      approve(play, 'arrest-request', { subject: p1 });
      play.fact('arrest-request-delivered');
      play.at('03-03 10:00').fact('arrest-decision', { result: 'approved' });
      const warrant = play.request('arrest-warrant', { subject: p1 });
      play.sign(warrant, 'deputy-leader');
      play.at('03-03 12:00').fact('arrest-executed', { at: on('03-03 11:00') });
      approve(play, 'identity-unknown', { subject: p1 });
      expect(play.clock('custody', p1)).toMatchObject({ status: 'suspended', dueAt: on('05-04T00') });
      const arrest = play.case.records.find(({ record }) => record === 'arrest-executed')!;
      play.at('03-03 13:00');
      applied(play, repairOf(play, { act: 'correct-record', target: arrest.id, at: on('03-02 23:00') }));
      const custody = play.clock('custody', p1);
      expect(custody).toMatchObject({ status: 'suspended', dueAt: on('05-03T00') });
      expect(custody.warnAt.at(-1)).toBe(on('05-03T00'));
      expect(play.clock('custody-extension-filing', p1)).toMatchObject({
        status: 'suspended',
        dueAt: on('04-26T00'),
      });
    });
  });

  it('loses no duty of a case that was closed meanwhile', () => {
    const play = detained();
    play.fact('jurisdiction-lacking');
    const request = play.request('jurisdiction-transfer');
    for (const officer of ['legal-officer', 'unit-leader', 'legal-leader', 'deputy-leader'])
      play.sign(request, officer);
    play.fact('jurisdiction-transferred');
    expect(play.case.closed).not.toBeNull();
    const owed = () =>
      Object.values(play.case.duties)
        .filter(({ status }) => status === 'open')
        .map(({ duty }) => duty);
    const before = owed();
    expect(before).toContain('first-interrogation');
    applied(play, repairOf(play, asked(play)));
    expect(owed()).toEqual(before);
    expect(play.dutyDue('first-interrogation')).toBe(on('03-03 10:00'));
  });

  it.each<[string, Partial<RepairAsked>, object]>([
    ['there is no such record', { target: 'c1.1' as OpenedId }, { code: 'unknown-target', target: 'c1.1' }],
    ['it says so already', { at: on('03-02 10:20') }, { code: 'nothing-to-repair' }],
    ['it would lie ahead', { at: on('03-02 13:00:01') }, { code: 'in-the-future' }],
    [
      'it would precede the case by more than a day',
      { at: on('03-01 08:59:59') },
      { code: 'before-the-case' },
    ],
  ])('not when %s', (_, changed, refusal) => {
    const play = detained();
    const result = applied(play, repairOf(play, { ...asked(play), ...changed }));
    expect(result.refusal).toMatchObject(refusal);
  });
});

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
