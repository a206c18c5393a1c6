import { describe, expect, it } from '@jest/globals';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import { p1, p2, p3, sealed } from '../../libs/case-file/spec/support/words.js';
import { situations } from './support/situations.js';
import { whatFollows } from './support/told.js';

const refusals = (play: Play, act: (fork: Play) => unknown) =>
  whatFollows(play, act).filter((line) => line.startsWith('refused'));
const asking = (play: Play) => play.request('transfer');

describe('counsel of minors', () => {
  const minors = () => {
    const play = situations.filed({ party: { minor: true } });
    for (const id of [p2, p3]) {
      const party = { id, role: 'suspect', name: sealed(id), minor: id === p2 } as const;
      play.do({ type: 'JoinParty', data: { party } }, 'handler');
    }
    return play.until('03-05 09:00').proved();
  };
  const missing = ['refused: counsel-missing [P320]'];

  it('is asked for each of them, not for who is of age', () => {
    const play = minors();
    expect(refusals(play, asking)).toEqual(missing);
    play.fact('legal-aid-notified', { subjects: [p1] });
    expect(refusals(play, asking)).toEqual(missing);
    play.fact('legal-aid-notified', { subjects: [p2] });
    expect(refusals(play, asking)).toEqual([]);
  });

  it('is not shown by an opinion that says of none of several whose it is', () => {
    const play = minors();
    play.material('lawyer-opinion');
    expect(refusals(play, asking)).toEqual(missing);
    const only = situations
      .filed({ party: { minor: true } })
      .until('03-05 09:00')
      .proved();
    only.material('lawyer-opinion');
    expect(refusals(only, asking)).toEqual([]);
  });
});
