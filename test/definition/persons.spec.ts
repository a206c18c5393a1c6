import { describe, expect, it } from '@jest/globals';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import { after, approved, situations } from './support/situations.js';
import { whatFollows } from './support/told.js';

const deputy = { party: { deputy: true } };
const measures = [
  ['coercive-appearance', undefined],
  ['bail', { guarantor: true }],
  ['residential-surveillance', { place: 'home' }],
  ['detention', undefined],
  ['arrest-request', undefined],
] as const;
const refusals = (play: Play, act: (fork: Play) => unknown) =>
  whatFollows(play, act).filter((line) => line.startsWith('refused'));

describe("a deputy to a people's congress", () => {
  it.each(measures)('is put under %s only with its permission', (link, particulars) => {
    const asking = (play: Play) => play.request(link, { ...(particulars && { particulars }) });
    expect(refusals(situations.filed(), asking)).toEqual([]);
    expect(refusals(situations.filed(deputy), asking)).toEqual(['refused: permission-required [P164-165]']);
    const permitted = after('filed', deputy, '03-04 10:00', (play) => play.fact('congress-permission'));
    expect(refusals(permitted, asking)).toEqual([]);
  });

  it.each(measures)(
    'caught in the act, is put under %s without it only if it is detention',
    (link, particulars) => {
      const caught = situations.filed({ ...deputy, facts: { caughtInTheAct: true } });
      expect(refusals(caught, (play) => play.request(link, { ...(particulars && { particulars }) }))).toEqual(
        link === 'detention' ? [] : ['refused: permission-required [P164-165]'],
      );
    },
  );
});

describe('one coercive appearance after another', () => {
  const first = () =>
    after(
      'filed',
      undefined,
      '03-05 09:00',
      (play) => approved(play, 'coercive-appearance'),
      '03-05 10:00',
      (play) => play.fact('coercive-appearance-executed'),
    );
  const asking = (play: Play) => play.request('coercive-appearance');
  const executing = (play: Play) => play.fact('coercive-appearance-executed');

  it('is refused while the first lasts', () => {
    expect(whatFollows(first(), asking)).toEqual(['refused: chained [P80 J83]']);
    expect(whatFollows(first(), executing)).toEqual(['refused: already-done [P80]']);
  });

  it.each([
    ['03-05 23:59:59', ['refused: chained [P80 J83]']],
    ['03-06 00:00:00', []],
    ['03-06 00:00:01', []],
  ] as const)('is refused within twelve hours of its end at noon: at %s', (at, refused) => {
    const play = first().until('03-05 12:00');
    play.fact('coercive-appearance-ended');
    play.at(at);
    expect(refusals(play, asking)).toEqual(refused);
    if (refused.length === 0) approved(play, 'coercive-appearance');
    expect(refusals(play, executing)).toEqual(refused);
  });

  it('or after a summons is refused as well, and a summons after it', () => {
    const chained = ['refused: chained [P80 J83]'];
    const play = after('filed', undefined, '03-05 09:00', (begun) => approved(begun, 'coercive-appearance'));
    play.fact('summons-arrival');
    expect([refusals(play, asking), refusals(play, executing)]).toEqual([chained, chained]);
    play.at('03-05 12:00').fact('summons-ended');
    play.at('03-05 23:59:59');
    expect([refusals(play, asking), refusals(play, executing)]).toEqual([chained, chained]);
    play.at('03-06 00:00:00');
    expect([refusals(play, asking), refusals(play, executing)]).toEqual([[], []]);
    play.fact('coercive-appearance-executed');
    const summoning = (fork: Play) => fork.request('summons');
    expect(refusals(play, summoning)).toEqual(['refused: chained [P200 J83]']);
    play.at('03-06 08:00').fact('coercive-appearance-ended');
    play.at('03-06 19:59:59');
    expect(refusals(play, summoning)).toEqual(['refused: chained [P200 J83]']);
    play.at('03-06 20:00:00');
    expect(refusals(play, summoning)).toEqual([]);
  });
});

describe('a summons after another', () => {
  it.each([
    ['03-05 23:59:59', ['refused: chained [P200 J83]']],
    ['03-06 00:00:00', []],
  ] as const)('is asked for twelve hours after its end at noon, not sooner: at %s', (at, refused) => {
    const play = after('summoned', undefined, '03-05 12:00', (over) => over.fact('summons-ended')).at(at);
    expect(refusals(play, (fork) => fork.request('summons'))).toEqual(refused);
  });
});

describe('a minor', () => {
  const transferring = (...acts: readonly ((play: Play) => unknown)[]) => {
    const play = after('arrested', { party: { minor: true } }, '04-21 09:00', (reached) => reached.proved());
    for (const act of acts) act(play);
    return refusals(play, (fork) => fork.request('transfer'));
  };
  it('is transferred only with counsel: by legal aid, or one whose opinion is filed', () => {
    expect(transferring()).toEqual(['refused: counsel-missing [P320]']);
    expect(transferring((play) => play.fact('legal-aid-notified'))).toEqual([]);
    expect(transferring((play) => play.material('lawyer-opinion'))).toEqual([]);
  });

  it('alone can be conditionally not prosecuted', () =>
    expect(
      refusals(situations.transferred(), (play) => play.request('conditional-non-prosecution-opinion')),
    ).toEqual(['refused: out-of-order [C282]']));
});

describe('a major case', () => {
  it('is transferred only after a collective discussion', () => {
    const play = after('arrested', { facts: { major: true } }, '04-21 09:00', (reached) => reached.proved());
    expect(refusals(play, (fork) => fork.request('transfer'))).toEqual([
      'refused: discussion-missing [P286]',
    ]);
  });
});

describe('a suspect under probation', () => {
  it('is dealt with once', () => {
    const play = after(
      'transferred',
      undefined,
      '05-15 16:00',
      (reached) => reached.fact('prosecution-decision', { result: 'conditionally-not-prosecuted' }),
      '05-18 16:00',
      (reached) => reached.fact('probation-ended', { result: 'not-prosecuted' }),
    );
    expect(whatFollows(play, (fork) => fork.fact('probation-ended', { result: 'prosecuted' }))).toEqual([
      'refused: already-done [C283-284]',
    ]);
  });
});
