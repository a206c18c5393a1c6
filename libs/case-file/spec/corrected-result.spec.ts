import { describe, expect, it } from '@jest/globals';
import type { CaseId } from '#libs/kernel';
import { type CaseFile, foldCase, type RecordedFact } from '../src/index.js';
import type { Play } from './support/play.js';
import { applied, detained, nobodyElse, repairId, repairOf, typesOf } from './support/repair-of.js';
import { on, p1 } from './support/words.js';

const signers = ['legal-officer', 'unit-leader', 'legal-leader', 'deputy-leader'];
const approve = (play: Play, ...asked: Parameters<Play['request']>) => {
  const request = play.request(...asked);
  for (const officer of signers) play.sign(request, officer);
};

/** Detained, and the request for arrest delivered. */
function requested(): Play {
  const play = detained();
  approve(play, 'arrest-request', { subject: p1 });
  return play.fact('arrest-request-delivered') && play.at('03-05 10:00');
}
const decided = (result: string) => {
  const play = requested();
  play.fact('arrest-decision', { result, at: on('03-05 09:30') });
  play.at('03-06 10:00').wake();
  return play;
};
const recordOf = (play: Play, record: string): RecordedFact =>
  play.case.records.findLast((each) => each.record === record)!;
const correcting = (play: Play, record: string, result: string) =>
  repairOf(play, { act: 'correct-result', target: recordOf(play, record).id, result });
const corrected = (play: Play, record: string, result: string) =>
  applied(play, correcting(play, record, result));

/** What is owed and what counts, without the ids of the events that opened it. @param decided from when its duties are owed */
const owing = ({ duties, clocks }: CaseFile, decided: string) => ({
  duties: Object.values(duties)
    .filter(({ status }) => status === 'open' || status === 'suspended')
    .map(({ duty, subject, from, status }) => ({ duty, subject, status, isOfDecision: from === decided }))
    .sort((a, b) => (a.duty < b.duty ? -1 : 1)),
  clocks: Object.values(clocks)
    .filter(({ status }) => status === 'running' || status === 'suspended')
    .map(({ clock, subject, from, limit, dueAt }) => ({ clock, subject, from, limit, dueAt }))
    .sort((a, b) => (a.clock < b.clock ? -1 : 1)),
});
const isOpen = (play: Play, duty: string) =>
  Object.values(play.case.duties).some((each) => each.duty === duty && each.status === 'open');

describe('an arrest recorded as approved that was refused', () => {
  it('opens the duty to release at once, and takes back the duty to arrest', () => {
    const play = decided('approved');
    const before = [...play.stored];
    const { id } = recordOf(play, 'arrest-decision');
    const { events } = corrected(play, 'arrest-decision', 'refused');
    expect(play.stored.slice(0, before.length)).toEqual(before);
    expect(events.map(({ type }) => type)).toEqual([
      'RepairMade',
      'DutyCancelled',
      'DutyOpened',
      'DutyOpened',
      'ClockStarted',
      'DutyOverdue',
    ]);
    expect(events[0]).toEqual({
      type: 'RepairMade',
      data: {
        repair: repairId,
        act: 'correct-result',
        target: id,
        proposedBy: 'investigator',
        signedBy: nobodyElse,
        was: { at: on('03-05 09:30'), number: null, result: 'approved' },
        is: { at: on('03-05 09:30'), number: null, result: 'refused' },
      },
    });
    expect(events.find(({ type }) => type === 'DutyOpened')?.data).toMatchObject({
      duty: 'release',
      subject: p1,
      from: on('03-06 10:00'),
      dueAt: on('03-06 10:00'),
    });
    expect(isOpen(play, 'execute-arrest')).toBe(false);
    expect(recordOf(play, 'arrest-decision')).toMatchObject({
      result: 'refused',
      corrected: { repair: repairId, at: on('03-06 10:00'), was: { result: 'approved' } },
    });
  });

  it('leaves what would be there had it been recorded so, but that its duties are owed from now on', () => {
    const [wrong, right] = [decided('approved'), decided('refused')];
    corrected(wrong, 'arrest-decision', 'refused');
    expect(owing(wrong.case, on('03-06 10:00'))).toEqual(owing(right.case, on('03-05 09:30')));
    expect(foldCase(wrong.stored)).toEqual(wrong.case);
  });

  it('and corrected back, as if it had never been touched', () => {
    const [play, untouched] = [decided('approved'), decided('approved')];
    corrected(play, 'arrest-decision', 'refused');
    const repair = correcting(play, 'arrest-decision', 'approved');
    play.at('03-06 11:00');
    applied(play, repair, 'clock', 'r2' as CaseId);
    expect(owing(play.case, on('03-06 11:00'))).toEqual(owing(untouched.case, on('03-05 09:30')));
  });

  it('was believed to be approved until then: the replay of an instant before says so', () => {
    const play = decided('approved');
    const version = play.case.version;
    corrected(play, 'arrest-decision', 'refused');
    const then = foldCase(play.stored.slice(0, version))!;
    expect(then.records.at(-1)).toMatchObject({ record: 'arrest-decision', result: 'approved' });
    expect(owing(then, on('03-05 09:30')).duties.map(({ duty }) => duty)).toContain('execute-arrest');
    expect(owing(then, on('03-05 09:30')).duties.map(({ duty }) => duty)).not.toContain('release');
  });

  it('frees a person who has been arrested upon it: what was done is named, and never holds him', () => {
    const play = decided('approved');
    const warrant = play.request('arrest-warrant', { subject: p1 });
    play.sign(warrant, 'deputy-leader');
    play.fact('arrest-executed');
    const executed = Object.values(play.case.duties).find(({ duty }) => duty === 'execute-arrest')!;
    const { events } = corrected(play, 'arrest-decision', 'refused');
    const arrested = recordOf(play, 'arrest-executed').id;
    expect(events[0]?.data).toMatchObject({ acts: [executed.id, warrant, arrested] });
    expect(isOpen(play, 'release')).toBe(true);
    expect(play.case.alarms.at(-1)).toMatchObject({ alarm: 'acts-rest-on-result', subject: p1 });
    play.fact('released');
    expect(play.case.subjects[p1]?.measure).toBeNull();
    expect(isOpen(play, 'release')).toBe(false);
  });

  it('is corrected over a signed warrant too, before anybody is arrested by it', () => {
    const play = decided('approved');
    const warrant = play.request('arrest-warrant', { subject: p1 });
    play.sign(warrant, 'deputy-leader');
    play.fact('released');
    const { events } = corrected(play, 'arrest-decision', 'refused');
    expect(events[0]?.data).toMatchObject({ acts: [warrant] });
    expect(isOpen(play, 'release')).toBe(false);
    expect(play.case.alarms.at(-1)).toMatchObject({ alarm: 'acts-rest-on-result', subject: p1 });
    expect(play.refused(play.recordCommand('arrest-executed'), 'records-system')).toMatchObject({
      code: 'out-of-order',
      source: 'P142',
    });
  });

  it('no longer carries a warrant that is asked for upon it', () => {
    const play = decided('approved');
    const warrant = play.request('arrest-warrant', { subject: p1 });
    corrected(play, 'arrest-decision', 'refused');
    expect(
      play.refused(play.signCommand(play.openTask(warrant), 'deputy-leader'), 'deputy-leader'),
    ).toMatchObject({ code: expect.stringMatching(/must-release|out-of-order/) });
  });
});

describe('an arrest recorded as refused that was approved', () => {
  it('is executed, and no longer owes a release', () => {
    const [wrong, right] = [decided('refused'), decided('approved')];
    corrected(wrong, 'arrest-decision', 'approved');
    expect(owing(wrong.case, on('03-06 10:00'))).toEqual(owing(right.case, on('03-05 09:30')));
    expect(isOpen(wrong, 'release')).toBe(false);
    expect(isOpen(wrong, 'execute-arrest')).toBe(true);
  });

  it('not once the person has been released upon it', () => {
    const play = decided('refused');
    const release = Object.values(play.case.duties).find(({ duty }) => duty === 'release')!;
    play.fact('released');
    const target = recordOf(play, 'arrest-decision').id;
    const before = play.case.version;
    expect(corrected(play, 'arrest-decision', 'approved').refusal).toEqual({
      code: 'acts-rest-on-result',
      target,
      acts: [release.id],
    });
    expect(play.case.version).toBe(before);
  });

  it('not once the refusal has been contested', () => {
    const play = decided('refused');
    // A release is owed and done without a document of this kind; what is contested stands.
    play.fact('released');
    approve(play, 'reconsideration', { subject: p1 });
    const { refusal } = corrected(play, 'arrest-decision', 'approved');
    expect(refusal).toMatchObject({ code: 'acts-rest-on-result' });
    const contested = Object.values(play.case.requests).find(({ link }) => link === 'reconsideration')!;
    const clock = play.clock('arrest-reconsideration', p1);
    expect((refusal as { acts: readonly string[] }).acts).toEqual(
      expect.arrayContaining([contested.id, clock.id]),
    );
  });

  it('not when another decision has followed', () => {
    const play = decided('refused');
    play.fact('released');
    approve(play, 'arrest-request', { subject: p1 });
    play.at('03-07 10:00').fact('arrest-request-delivered');
    const first = recordOf(play, 'arrest-decision');
    play.at('03-08 10:00').fact('arrest-decision', { result: 'approved' });
    const second = recordOf(play, 'arrest-decision');
    const repair = repairOf(play, { act: 'correct-result', target: first.id, result: 'approved' });
    expect(applied(play, repair).refusal).toEqual({
      code: 'acts-rest-on-result',
      target: first.id,
      acts: [second.id],
    });
  });
});

describe('longer custody recorded as approved that was refused', () => {
  function extended(): Play {
    const play = decided('approved');
    const warrant = play.request('arrest-warrant', { subject: p1 });
    play.sign(warrant, 'deputy-leader');
    play.fact('arrest-executed');
    for (const duty of ['arrest-interrogation', 'arrest-notice', 'arrest-receipt']) play.duty(duty, p1);
    play.until('04-20 09:00');
    approve(play, 'custody-extension', {
      subject: p1,
      proposal: { extendTo: 'P3M', extensionGrounds: ['complex'] },
    });
    play.fact('custody-extension-delivered');
    play.until('04-25 09:00').fact('custody-extension-decision', { result: 'approved' });
    expect(play.clock('custody', p1)).toMatchObject({ limit: 'P3M', dueAt: on('06-07T00') });
    return play;
  }

  it('is as long as it was before, and is expired at once when that has passed', () => {
    const play = extended().until('05-06 23:59:59');
    const inTime = play.fork();
    corrected(inTime, 'custody-extension-decision', 'refused');
    expect(inTime.clock('custody', p1)).toMatchObject({
      status: 'running',
      limit: 'P2M',
      dueAt: on('05-07T00'),
      extensions: [],
    });
    expect(isOpen(inTime, 'release')).toBe(false);
    const tooLate = play.at('05-07 00:00');
    const result = corrected(tooLate, 'custody-extension-decision', 'refused');
    expect(typesOf(result)).toEqual(
      expect.arrayContaining(['ExtensionRevoked', 'ClockExpired', 'DutyOpened']),
    );
    expect(tooLate.clock('custody', p1)).toMatchObject({ status: 'expired', dueAt: on('05-07T00') });
    expect(isOpen(tooLate, 'release')).toBe(true);
    expect(foldCase(tooLate.stored)).toEqual(tooLate.case);
  });

  it('no longer has a last day to ask for more that was counted from it', () => {
    const play = extended();
    corrected(play, 'custody-extension-decision', 'refused');
    expect(play.clock('custody-extension-filing', p1).status).toBe('stopped');
  });
});

describe('a result', () => {
  it.each([
    ['that there is not', 'maybe', { code: 'result-required', results: ['approved', 'refused'] }],
    ['that it has', 'approved', { code: 'nothing-to-repair', act: 'correct-result' }],
  ])('is not corrected to one %s', (_, result, refusal) => {
    const play = decided('approved');
    expect(corrected(play, 'arrest-decision', result).refusal).toMatchObject(refusal);
  });

  it('is corrected of a record that has one', () =>
    expect(corrected(decided('approved'), 'detention-executed', 'refused').refusal).toEqual({
      code: 'result-required',
      results: [],
    }));

  it('is applied once', () => {
    const play = decided('approved');
    const repair = correcting(play, 'arrest-decision', 'refused');
    applied(play, repair);
    expect(applied(play, repair).events).toEqual([]);
  });

  it('is corrected by nobody who handled the case, by whichever way', () => {
    const play = decided('approved');
    const target = recordOf(play, 'arrest-decision').id;
    expect(() =>
      repairOf(
        play,
        { act: 'correct-result', target, result: 'refused', concerned: ['legal-reviewer' as never] },
        { signers: ['legal-reviewer'] },
      ),
    ).toThrow(/concerned/);
  });
});
