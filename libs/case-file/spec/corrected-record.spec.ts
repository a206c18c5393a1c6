import { describe, expect, it } from '@jest/globals';
import type { OpenedId } from '#libs/kernel';
import type { RepairAsked } from '../src/index.js';
import { Play } from './support/play.js';
import {
  applied,
  detained,
  detention,
  nobodyElse,
  repairId,
  repairOf,
  type Wanted,
} from './support/repair-of.js';
import { on, p1 } from './support/words.js';

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
        // Of the date so far it is warned while it stands still.
        warnAt: ['03-02T00', '03-04T00', '03-04 18:00', '03-04 23:00', '03-04 23:50', '03-05T00'].map(on),
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
