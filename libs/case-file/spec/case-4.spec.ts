import { describe, expect, it } from '@jest/globals';
import type { OpenedId } from '#libs/kernel';
import { responsibilityOf } from '#libs/accountability';
import { Play } from './support/play.js';
import { on } from './support/words.js';

/** Case 4, injury (己): three items, two returns. Instants are +08:00, 2026. */
describe('case 4: returned twice, resubmitted twice', () => {
  const play = new Play('chengguan-station', 'cg-handler');
  let transfer: OpenedId;
  const findings = () =>
    Object.values(play.case.findings).map(({ item, status, delays }) => [item, status, delays]);

  it('is filed and 己 on bail', () => {
    play.at('01-14 09:00').start(1).fact('acceptance');
    play.at('01-15 09:00');
    play.lurb(play.request('filing'), '01-15 10:00', '01-15 11:00', '01-15 14:00', '01-15 15:00');
    play.at('01-16 10:00').approve('bail', { particulars: { guarantor: true } });
    play.fact('bail-announced');
    expect(play.clock('bail').dueAt).toBe(on('2027-01-17T00'));
  });

  it('is returned by the legal reviewer with three items', () => {
    play.until('06-15 10:00');
    transfer = play.proved('intentional-injury').request('transfer');
    play.lurb(transfer, '06-15 14:00', '06-16 09:10');
    play.at('06-17 16:20');
    const events = play.sign(transfer, 'legal-reviewer', {
      decision: 'return',
      items: ['1', '2', '3'],
      rectifyBy: on('06-24 18:00'),
    });
    expect(events.map(({ type }) => type)).toEqual([
      'SignedOff',
      'RequestReturned',
      'FindingRaised',
      'FindingRaised',
      'FindingRaised',
    ]);
    expect(play.case.requests[transfer]).toMatchObject({ status: 'returned', rectification: { round: 1 } });
  });

  it('is not taken back with an item unanswered', () => {
    play.at('06-22 10:00');
    expect(play.refused(play.resubmitCommand(transfer, ['1', '2']), 'cg-handler')).toEqual({
      code: 'rectification-unanswered',
      items: ['3'],
    });
  });

  it('comes back as round 2, on which nobody has signed yet', () => {
    play.at('06-23 10:00').do(play.resubmitCommand(transfer, ['1', '2', '3']), 'cg-handler');
    const { rounds, rectification } = play.case.requests[transfer]!;
    expect(rounds).toHaveLength(2);
    expect(rounds[0]?.signatures.map(({ lapsed }) => lapsed)).toEqual([true, true, true]);
    expect(rectification).toBeNull();
    expect(play.openTask(transfer)).toMatchObject({ step: 'legal-officer', round: 2 });
  });

  it('refuses the record framed on round 1, naming round and dossier', () => {
    const [first, second] = play.case.requests[transfer]!.rounds;
    const old = Object.values(play.case.tasks).find(
      ({ request, step, round }) => request === transfer && step === 'legal-reviewer' && round === 1,
    )!;
    play.lurb(transfer, '06-23 11:00', '06-23 15:00').at('06-23 16:00');
    const framed = { round: 1, dossier: first!.dossier, issuedAt: on('06-17 16:10') };
    const onOldTask = play.signCommand(old, 'legal-reviewer', { signed: framed });
    expect(play.refused(onOldTask, 'legal-reviewer')).toEqual({
      code: 'record-changed',
      differences: ['/task', '/round', '/dossier'],
    });
    const onNewTask = play.signCommand(play.openTask(transfer), 'legal-reviewer', { signed: framed });
    expect(play.refused(onNewTask, 'legal-reviewer')).toEqual({
      code: 'record-changed',
      differences: ['/round', '/dossier'],
    });
    expect(second?.dossier).not.toBe(first?.dossier);
  });

  it('is returned again; the overdue answer is urged and stays recorded', () => {
    play.at('06-24 10:30').sign(transfer, 'legal-reviewer', {
      decision: 'return',
      items: ['3'],
      rectifyBy: on('06-26 18:00'),
    });
    play.at('06-26 17:59:59');
    expect(play.wake()).toEqual([]);
    play.at('06-26 18:00');
    expect(play.wake()).toEqual([
      {
        type: 'RectificationOverdue',
        data: {
          request: transfer,
          round: 2,
          dueAt: on('06-26 18:00'),
          items: ['3'],
          notified: ['cg-handler', 'chengguan-station/unit-leader'],
        },
      },
    ]);
    expect(play.wake()).toEqual([]);
    // ①② were closed by the second return, which names ③ alone.
    expect(findings()).toEqual([
      ['1', 'closed', []],
      ['2', 'closed', []],
      ['3', 'open', [on('06-26 18:00')]],
    ]);
  });

  it('keeps every finding: closed in the end, ③ after a delay, missed by the first two signers of round 1', () => {
    play.at('06-29 09:00').do(play.resubmitCommand(transfer, ['3']), 'cg-handler');
    play.lurb(transfer, '06-29 09:40', '06-29 10:20', '06-29 14:00');
    expect(findings()).toEqual([
      ['1', 'closed', []],
      ['2', 'closed', []],
      ['3', 'closed', [on('06-26 18:00')]],
    ]);
    const link = responsibilityOf(play.case, play.definition).links.find(
      ({ request }) => request === transfer,
    )!;
    const [legal, leader] = link.earlierRounds[0]!.signers;
    expect(
      link.defects.map(({ item, of, foundBy, round, missedBy }) => ({ item, of, foundBy, round, missedBy })),
    ).toEqual(
      ['1', '2', '3'].map((item) => ({
        item,
        of: ['cg-handler'],
        foundBy: 'legal-reviewer',
        round: 1,
        missedBy: [legal!.signature, leader!.signature],
      })),
    );
    expect([legal!.officer, leader!.officer]).toEqual(['cg-legal', 'cg-leader']);
    const found = link.defects.map(({ finding }) => finding);
    expect(link.signers.map(({ officer, round, missed }) => [officer, round, missed])).toEqual([
      ['cg-legal', 1, found],
      ['cg-leader', 1, found],
      ['legal-reviewer', 1, []],
      ['cg-legal', 2, []],
      ['cg-leader', 2, []],
      ['legal-reviewer', 2, []],
      ['cg-legal', 3, []],
      ['cg-leader', 3, []],
      ['legal-reviewer', 3, []],
    ]);
  });

  it('passes in round 3 and is closed; the review of a person on bail', () => {
    play.at('06-30 09:30').sign(transfer, 'bureau-leader');
    play.at('06-30 15:00').fact('transfer-delivered');
    expect(play.clock('prosecution-review').dueAt).toBe(on('07-31T00'));
    play.until('07-28 10:00').fact('prosecution-decision', { result: 'prosecuted' });
    play.at('08-03 09:00');
    play.lurb(play.request('closure'), '08-03 10:00', '08-03 11:00', '08-03 14:00', '08-03 15:00');
    expect(play.case.closed).toEqual({ as: 'closed', at: on('08-03 15:00'), answers: 'bureau-leader' });
  });
});
