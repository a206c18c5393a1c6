import { describe, expect, it } from '@jest/globals';
import { Play } from './support/play.js';
import { on } from './support/words.js';

/** A refusal to file, contested by the complainant. Instants are +08:00, 2026. */
describe('a refusal to file', () => {
  const refusedToFile = () => {
    const play = new Play().at('03-02 09:00').start(1);
    play.fact('acceptance');
    play.approve('refusal-to-file');
    return play;
  };

  it('is served within three days, and contested within seven of that', () => {
    const play = refusedToFile();
    expect(play.dutyDue('refusal-notice')).toBe(on('03-06T00'));
    play.at('03-03 10:00').duty('refusal-notice');
    expect(play.clock('refusal-reconsideration-request').dueAt).toBe(on('03-11T00'));
    play.at('03-10 23:59:59').fact('refusal-reconsideration-requested');
    expect(play.clock('refusal-reconsideration').dueAt).toBe(on('04-10T00'));
  });

  it('is not contested at the instant the seven days have passed', () => {
    const play = refusedToFile().at('03-03 10:00');
    play.duty('refusal-notice');
    play.at('03-11 00:00:00');
    expect(
      play.refused(play.recordCommand('refusal-reconsideration-requested'), 'records-system'),
    ).toMatchObject({ code: 'limit-passed', source: 'P179' });
  });

  it('upheld goes to the higher organ; changed there it is filed', () => {
    const play = refusedToFile().at('03-03 10:00');
    play.duty('refusal-notice');
    play.at('03-05 10:00').fact('refusal-reconsideration-requested');
    play.at('03-20 10:00').approve('refusal-reconsideration', { particulars: { decides: 'upheld' } });
    expect(play.clock('refusal-review-request').dueAt).toBe(on('03-28T00'));
    play.at('03-23 10:00').fact('refusal-review-requested');
    play.at('04-01 10:00').fact('refusal-review-decision', { result: 'changed' });
    expect(play.dutyDue('file-after-reconsideration')).toBe(on('04-01 10:00'));
    play.at('04-01 11:00').approve('filing');
    expect(play.case.stage).toBe('compulsory-measures');
    expect(Object.values(play.case.duties).filter(({ status }) => status === 'open')).toEqual([]);
    expect(Object.values(play.case.subjects).map(({ disposed }) => disposed)).toEqual([null]);
  });

  it('is explained to the procuratorate in seven days, and ordered filing done in fifteen', () => {
    const play = refusedToFile().at('03-03 10:00');
    play.duty('refusal-notice');
    play.fact('non-filing-challenged');
    expect(play.clock('non-filing-explanation').dueAt).toBe(on('03-11T00'));
    play.at('03-06 10:00').fact('non-filing-explained');
    play.at('03-10 10:00').fact('filing-ordered');
    expect(play.clock('ordered-filing').dueAt).toBe(on('03-26T00'));
    play.approve('filing');
    expect(play.clock('ordered-filing').status).toBe('stopped');
  });
});
