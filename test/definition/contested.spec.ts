import { describe, expect, it } from '@jest/globals';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import { after, approved } from './support/situations.js';
import { whatFollows } from './support/told.js';

const refusals = (play: Play, act: (fork: Play) => unknown) =>
  whatFollows(play, act).filter((line) => line.startsWith('refused'));

describe('a decision not to prosecute that the higher procuratorate reviewed', () => {
  const reviewing = () => {
    const play = after('not prosecuted', undefined, '05-15 16:50', (reached) => reached.duty('release'));
    approved(play.until('05-18 09:00'), 'prosecution-reconsideration');
    play.until('05-25 10:00').fact('prosecution-reconsideration-decision', { result: 'upheld' });
    return play;
  };
  const answering = (result: string) => (play: Play) => play.fact('prosecution-review-decision', { result });

  it('is answered where a review was asked for, once', () => {
    const play = reviewing();
    expect(refusals(play, answering('upheld'))).toEqual(['refused: out-of-order [P293-294]']);
    approved(play, 'prosecution-review').fact('prosecution-review-decision', { result: 'upheld' });
    expect(refusals(play, answering('changed'))).toEqual(['refused: out-of-order [P293-294]']);
  });

  it('and changed, is followed by prosecution', () => {
    const play = approved(reviewing(), 'prosecution-review');
    play.fact('prosecution-review-decision', { result: 'changed' });
    expect(
      whatFollows(play, (fork) => fork.fact('prosecution-decision', { result: 'prosecuted' })),
    ).toContain('p1 prosecuted');
  });
});
