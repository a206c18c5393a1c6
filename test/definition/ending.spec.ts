import { describe, expect, it } from '@jest/globals';
import { Play } from '../../libs/case-file/spec/support/play.js';
import { p1, p2 } from '../../libs/case-file/spec/support/words.js';
import { after, approved, signed, situations } from './support/situations.js';
import { whatFollows } from './support/told.js';

const refusals = (play: Play, act: (fork: Play) => unknown) =>
  whatFollows(play, act).filter((line) => line.startsWith('refused'));
const closing = (play: Play) => play.request('closure');

/** Filed against so many. */
const against = (suspects: number) => {
  const play = new Play().at('03-02 08:50').start(suspects);
  play.at('03-02 09:00').fact('acceptance');
  return approved(play.until('03-03 09:00'), 'filing');
};
const terminated = (play: Play, subject: typeof p1) => signed(play, play.request('termination', { subject }));

describe('reopening', () => {
  it('leaves in place what the procuratorate decided about another', () => {
    const play = against(2);
    terminated(play, p2);
    approved(play.proved(), 'transfer').fact('transfer-delivered');
    play.fact('prosecution-decision', { result: 'not-prosecuted', subjects: [p1] });
    expect(
      whatFollows(play, (fork) => approved(fork, 'reopening')).filter((line) => /dealt with/.test(line)),
    ).toEqual(['p2 to be dealt with again']);
  });

  it('of what was refused brings back whom it was refused against', () =>
    expect(whatFollows(situations['refusal served'](), (fork) => approved(fork, 'reopening'))).toContain(
      'p1 to be dealt with again',
    ));

  it('reopens who was prosecuted as little when filing is ordered, or decided on reconsideration', () => {
    const play = after('prosecuted', undefined, '05-16 09:00', (reached) =>
      reached.fact('non-filing-challenged'),
    );
    expect(whatFollows(play, (fork) => fork.fact('filing-ordered')).join()).not.toMatch(/dealt with/);
  });
});

describe('closure', () => {
  const undecided = 'refused: nothing-decided [P178 P186 P285]';

  it('of a case without a suspect waits until something has been decided', () => {
    const accepted = new Play()
      .at('03-02 08:50')
      .start(0)
      .also((each) => each.fact('acceptance'));
    expect(refusals(accepted, closing)).toEqual([undecided]);
    const play = against(0);
    expect(refusals(play, closing)).toEqual([undecided]);
    approved(play, 'revocation').duty('tell-parties');
    expect(refusals(play, closing)).toEqual([]);
  });

  it('follows a refusal to file, until the case is filed after all', () => {
    const play = new Play().at('03-02 08:50').start(0);
    play.at('03-02 09:00').fact('acceptance');
    approved(play, 'refusal-to-file').duty('refusal-notice');
    play.at('03-05 10:00').fact('refusal-reconsideration-requested');
    expect(refusals(play, closing)).toEqual(['refused: contest-open [P179 P182]']);
    approved(play, 'refusal-reconsideration', { decides: 'upheld' });
    play.until('03-20 09:00');
    expect(refusals(play, closing)).toEqual([]);
    approved(play, 'filing');
    expect(refusals(play, closing)).toEqual([undecided]);
  });

  it.each([
    ['the complainant may ask for reconsideration', () => undefined],
    ['he has asked', (play: Play) => play.fact('refusal-reconsideration-requested')],
    [
      'he may go on to the higher organ',
      (play: Play) => {
        play.fact('refusal-reconsideration-requested');
        approved(play, 'refusal-reconsideration', { decides: 'upheld' });
      },
    ],
    [
      'the higher organ reviews',
      (play: Play) => {
        play.fact('refusal-reconsideration-requested');
        approved(play, 'refusal-reconsideration', { decides: 'upheld' }).fact('refusal-review-requested');
      },
    ],
  ])('does not cut off the contest of a refusal to file: %s', (_, contesting) => {
    const play = situations['refusal served']();
    contesting(play);
    expect(refusals(play, closing)).toEqual(['refused: contest-open [P179 P182]']);
  });

  it.each([
    ['explain', (play: Play) => play.fact('non-filing-challenged')],
    [
      'file',
      (play: Play) => {
        play.fact('non-filing-challenged');
        play.fact('filing-ordered');
      },
    ],
  ])('waits while the organ is to %s', (_, challenged) => {
    const play = new Play().at('03-02 08:50').start(0);
    play.at('03-02 09:00').fact('acceptance');
    approved(play, 'refusal-to-file').duty('refusal-notice');
    play.until('03-10 09:00');
    expect(refusals(play, closing)).toEqual([]);
    challenged(play);
    expect(refusals(play, closing)).toEqual(['refused: contest-open [P179 P182]']);
  });

  it('names who ended it by the last termination', () => {
    const play = terminated(against(1), p1);
    play.duty('tell-parties');
    approved(play, 'closure');
    expect(play.case.closed).toMatchObject({ as: 'closed', answers: 'bureau-leader' });
  });
});

describe('a transfer to the competent organ', () => {
  it('does not end the case of a person who must be released', () => {
    const play = after('arrest refused', undefined, '03-10 16:05', (reached) =>
      approved(reached, 'jurisdiction-transfer'),
    );
    const transferring = (fork: Play) => fork.fact('jurisdiction-transferred');
    expect(refusals(play, transferring)).toEqual(['refused: must-release [C91-92 P138]']);
    play.duty('release');
    expect(refusals(play, transferring)).toEqual([]);
  });
});
