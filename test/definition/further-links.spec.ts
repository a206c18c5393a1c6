import { describe, expect, it } from '@jest/globals';
import { currentRound, votesOn } from '#libs/case-file';
import type { OpenedId } from '#libs/kernel';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import { digest, on, sealed } from '../../libs/case-file/spec/support/words.js';
import { unindented } from './expected/expected.js';
import { courseOf } from './support/courses.js';
import { seized } from './support/owed.js';
import { after, approved, signed, situations } from './support/situations.js';
import { told, whatFollows } from './support/told.js';

const refusals = (play: Play, act: (fork: Play) => unknown) =>
  whatFollows(play, act).filter((line) => line.startsWith('refused'));
const asking = (link: string) => (play: Play) => play.request(link);

describe('the exclusion of evidence', () => {
  it('is asked for with the evidence, signed by each in his turn, and decided by the leader', () => {
    const play = after('filed', undefined, '03-04 09:00', (reached) => reached.material('inquiry-record'));
    const evidence = { materials: [digest('material-2')], ground: 'coercion' };
    expect(courseOf(play, 'evidence-exclusion', { evidence })).toBe(
      unindented(`
        asked for the whole case
        without papers refused: documents-missing ["exclusion-report"]
        legal-officer: legal-officer, review at criminal-investigation/legal-officer by 03-05 09:00
          answers ["EV5","ALL2"]
          if he is silent until 03-05 09:00, told criminal-investigation/unit-leader
          if he refuses it is passed on
        unit-leader: unit-leader, audit at criminal-investigation/unit-leader by 03-05 09:00
          answers ["EV5","ALL2"]
          if he is silent until 03-05 09:00, told bureau/bureau-leader
          if he refuses it is passed on
        legal-reviewer: legal-reviewer, review at legal/legal-reviewer by 03-05 09:00
          answers ["EV5","ALL2"]
          if he is silent until 03-05 09:00, told legal/legal-leader
          if he refuses it is passed on
        bureau-leader: bureau-leader, approve at bureau/bureau-leader by 03-05 09:00
          answers ["EV5","ALL1","ALL2"]
          if he is silent until 03-05 09:00, told bureau/deputy-leader
          if he refuses refused at bureau-leader by bureau-leader
        approved by bureau-leader, issues exclusion-decision
      `),
    );
  });
});

describe('the conclusion of an investigation', () => {
  const vote = (play: Play, request: OpenedId, officer: string) => {
    const task = play.openTask(request);
    const votes = votesOn(task, currentRound(play.case.requests[request]!)).map(({ id }) => id);
    const command = play.signCommand(task, officer, {
      data: { vote: 'for', reason: sealed('for'), opinion: null, checklist: [] },
      signed: { ...(officer === 'bureau-leader' && { votes }) },
    });
    return play.try(command, officer);
  };

  it('is discussed by five, of whom three must vote, the leader of the bureau last', () => {
    const play = situations.filed();
    expect(whatFollows(play, (fork) => fork.request('conclusion', { materials: [] }))).toEqual([
      'refused: documents-missing ["conclusion-report"]',
    ]);
    const request = play.request('conclusion');
    expect(play.case.requests[request]?.subject).toBeNull();
    const task = play.openTask(request);
    expect([task.step, task.kind, task.post, told(task.dueAt)]).toEqual([
      'discussion',
      'collective',
      'bureau/bureau-leader',
      '03-08 09:00',
    ]);
    expect(task.collective?.members).toEqual([
      'bureau/deputy-leader',
      'legal/legal-leader',
      'legal/legal-reviewer',
      'criminal-investigation/unit-leader',
    ]);
    const silent = play.fork().at('03-08 09:00');
    expect(whatFollows(silent, (fork) => fork.wake())).toContain(
      'silent until 03-08 09:00, told bureau/deputy-leader',
    );
    vote(play, request, 'legal-leader');
    expect(vote(play, request, 'bureau-leader')).toMatchObject({ code: 'quorum-not-reached', quorum: 3 });
    vote(play, request, 'unit-leader');
    vote(play, request, 'bureau-leader');
    expect(play.case.requests[request]?.status).toBe('approved');
  });

  it('opens the transfer of a major case', () => {
    const play = after('arrested', { facts: { major: true } }, '04-21 09:00', (reached) => reached.proved());
    const request = play.request('conclusion');
    for (const officer of ['legal-leader', 'unit-leader', 'bureau-leader']) vote(play, request, officer);
    expect(refusals(play, asking('transfer'))).toEqual([]);
  });
});

describe('a request', () => {
  it('for bail with a guarantor takes not even a fen beside him', () =>
    expect(
      refusals(situations.filed(), (play) =>
        play.request('bail', { particulars: { guarantor: true, depositFen: 1 } }),
      ),
    ).toEqual(['refused: one-guarantee-only [P84 P87 CM6]']));

  it('for arrest raises no alarm where the danger is explained', () => {
    const play = situations.detained();
    const materials = [play.material('arrest-request-opinion'), play.material('danger-statement')];
    const lines = whatFollows(play, (fork) => fork.request('arrest-request', { materials }));
    expect(lines.filter((line) => line.startsWith('alarm'))).toEqual([]);
  });

  it('for a warrant follows a refusal that the higher procuratorate changed, and no other', () => {
    const reviewed = (result: string) =>
      after(
        'released after refusal',
        undefined,
        '03-11 09:00',
        (play) => approved(play, 'reconsideration'),
        '03-16 10:00',
        (play) => play.fact('arrest-reconsideration-decision', { result: 'upheld' }),
        '03-17 09:00',
        (play) => approved(play, 'arrest-review'),
        '03-25 09:00',
        (play) => play.fact('arrest-review-decision', { result }),
      );
    expect(refusals(reviewed('changed'), asking('arrest-warrant'))).toEqual([]);
    const warranted = approved(reviewed('changed'), 'arrest-warrant');
    expect(whatFollows(warranted, (fork) => fork.fact('arrest-executed'))).toContain('p1 under arrest');
    expect(refusals(reviewed('upheld'), asking('arrest-warrant'))).toEqual(['refused: out-of-order [P142]']);
  });

  it('to count custody from identification is refused for one who is identified', () => {
    const play = after('detained', undefined, '03-06 09:00', (reached) =>
      reached.fact('identity-established'),
    );
    approved(play.until('03-07 09:00'), 'arrest-request');
    play.fact('arrest-request-delivered');
    play.fact('arrest-decision', { result: 'approved' });
    approved(play, 'arrest-warrant').fact('arrest-executed');
    expect(refusals(play, asking('identity-unknown'))).toEqual(['refused: already-done [C160 P152]']);
  });

  it('for an opinion on a conditional non-prosecution waits for the delivery of the case', () =>
    expect(
      refusals(
        situations.arrested({ party: { minor: true } }),
        asking('conditional-non-prosecution-opinion'),
      ),
    ).toEqual(['refused: out-of-order [C282]']));

  it('for reconsideration may contest a conditional non-prosecution, once the person is free', () => {
    const play = after(
      'transferred',
      undefined,
      '05-15 16:00',
      (reached) => reached.fact('prosecution-decision', { result: 'conditionally-not-prosecuted' }),
      '05-15 17:00',
      (reached) => reached.duty('release'),
    );
    expect(refusals(play, asking('prosecution-reconsideration'))).toEqual([]);
  });

  it('to terminate against a suspect has what was taken returned', () => {
    const play = after('filed', undefined, '03-06 10:00', seized);
    expect(whatFollows(play, (fork) => signed(fork, fork.request('termination')))).toContain(
      'duty return-property due 03-06 10:00, owed by handler, criminal-investigation/unit-leader [P190]',
    );
  });
});

describe('reopening', () => {
  it.each([
    ['revocation', () => situations.revoked()],
    ['termination', () => after('filed', undefined, '03-09 09:00', (play) => approved(play, 'termination'))],
    ['refusal-to-file', situations['refusal served']],
  ] as const)('follows %s', (_, from) => {
    expect(refusals(situations.filed(), asking('reopening'))).toEqual(['refused: out-of-order [P190]']);
    expect(refusals(from(), asking('reopening'))).toEqual([]);
  });

  it('of a closed case leads back to the measures', () => {
    const play = situations.revoked();
    play.duty('tell-parties');
    approved(play, 'closure');
    expect(play.case.closed).not.toBeNull();
    expect(whatFollows(play, (fork) => signed(fork, fork.request('reopening')))).toContain(
      'reopened in compulsory-measures',
    );
  });

  it('of a case that was refused leads on to the measures', () =>
    expect(
      whatFollows(situations['refusal served'](), (fork) => signed(fork, fork.request('reopening'))),
    ).toContain('stage compulsory-measures'));
});

describe('closure', () => {
  it('waits for requests under review', () => {
    const play = situations['refusal served']();
    play.request('jurisdiction-transfer');
    expect(refusals(play, asking('closure'))).toEqual(['refused: requests-open [P285]']);
  });

  it('waits until things taken agree with their list, and then until they have been settled', () => {
    const play = after('filed', undefined, '03-06 10:00', seized);
    const [item] = Object.keys(play.case.property);
    const [list] = Object.keys(play.case.propertyLists) as OpenedId[];
    const count = (quantity: number) =>
      play.do(
        {
          type: 'CountProperty',
          data: { list: list!, at: play.now, counts: [{ item: item!, quantity }], unlisted: [] },
        },
        'handler',
      );
    approved(play.proved(), 'transfer');
    play.at('03-09 10:00').fact('transfer-delivered');
    play.at('03-20 10:00').fact('prosecution-decision', { result: 'prosecuted' });
    count(2);
    expect(refusals(play, asking('closure'))).toEqual(['refused: property-differs [A170]']);
    count(1);
    expect(refusals(play, asking('closure'))).toEqual(['refused: property-unsettled [P190 RV2]']);
    expect(play.now).toBe(on('03-20 10:00'));
  });
});
