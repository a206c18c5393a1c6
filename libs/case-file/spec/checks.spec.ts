import { beforeEach, describe, expect, it } from '@jest/globals';
import { instantChecks } from '../src/index.js';
import { Play } from './support/play.js';
import { criminal, on, p1 } from './support/words.js';

describe('instant checks', () => {
  let play: Play;
  const stateOf = (check: string) => {
    const found = instantChecks(play.case, criminal).find(({ id }) => id === check);
    return found && [found.state, found.concerns.length];
  };

  beforeEach(() => {
    play = new Play();
    play.at('03-02 09:00').start(1);
  });
  const detained = () => {
    play.lurb(play.request('filing'), '03-02 10:00', '03-02 11:00', '03-02 12:00', '03-02 13:00');
    play.lurb(play.request('detention'), '03-02 14:00', '03-02 15:00', '03-02 16:00', '03-02 17:00');
    play.at('03-02 18:00').fact('detention-executed');
  };

  it('carry rule, source and the row they inform', () =>
    expect(instantChecks(play.case, criminal)[0]).toEqual({
      id: 'acceptance-papers',
      name: { zh: '受案登记表、回执已入卷', en: 'Acceptance form and receipt are filed' },
      checklist: 'AC1',
      source: 'P169-171',
      state: 'fails',
      concerns: expect.arrayContaining(['acceptance-receipt']),
    }));

  it('say nothing of what nothing was recorded of', () =>
    expect(
      ['three-duties', 'two-officers', 'recordings-whole', 'list-and-things', 'elements-proved'].map(stateOf),
    ).toEqual(Array.from({ length: 5 }, (_, n) => ['unknown', n === 4 ? 1 : 0])));

  it('find a missing document, and find it no more once it is filed', () => {
    play.material('acceptance-form');
    expect(stateOf('acceptance-papers')).toEqual(['fails', 1]);
    play.material('acceptance-receipt');
    expect(stateOf('acceptance-papers')).toEqual(['ok', 0]);
  });

  it('find a duty late at its due instant, whether or not it is then done', () => {
    detained();
    expect(stateOf('three-duties')).toEqual(['unknown', 0]);
    play.at('03-03 17:59:59').duty('first-interrogation');
    play.until('03-03 19:00');
    expect(stateOf('three-duties')).toEqual(['fails', 2]);
    play.duty('detention-notice');
    play.duty('deliver-to-detention-house');
    expect(stateOf('three-duties')).toEqual(['fails', 2]);
  });

  it('find a limit that has passed', () => {
    detained();
    play.until('03-05 23:59:59');
    expect(stateOf('limits-kept')).toEqual(['ok', 0]);
    play.until('03-06 00:00');
    expect(stateOf('limits-kept')).toEqual(['fails', 1]);
  });

  it('find detention executed before it was approved: the fact is recorded late, the approval later still', () => {
    detained();
    expect(stateOf('detention-approved-first')).toEqual(['ok', 0]);
    const early = new Play();
    play = early;
    play.at('03-02 09:00').start(1).fact('acceptance');
    play.lurb(play.request('filing'), '03-02 10:00', '03-02 11:00', '03-02 12:00', '03-02 13:00');
    play.lurb(play.request('detention'), '03-02 14:00', '03-02 15:00', '03-02 16:00', '03-02 17:00');
    play.fact('detention-executed', { at: on('03-02 16:59:59') });
    expect(stateOf('detention-approved-first')).toEqual(['fails', 1]);
  });

  it('find instruments that were issued and are not in the file', () => {
    play.lurb(play.request('filing'), '03-02 10:00', '03-02 11:00', '03-02 12:00', '03-02 13:00');
    expect(stateOf('instruments-filed')).toEqual(['fails', 1]);
    play.material('filing-decision');
    expect(stateOf('instruments-filed')).toEqual(['ok', 0]);
  });

  it('find every element that is not proved', () => {
    const charge = play.charged(p1, 'theft');
    expect(stateOf('elements-proved')).toEqual(['fails', 4]);
    play.cite(charge, play.material('inquiry-record'));
    expect(stateOf('elements-proved')).toEqual(['ok', 0]);
  });

  it('change nothing in the case', () => {
    const before = JSON.stringify(play.case);
    instantChecks(play.case, criminal);
    expect(JSON.stringify(play.case)).toBe(before);
  });
});
