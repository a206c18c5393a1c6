import { beforeEach, describe, expect, it } from '@jest/globals';
import { findLink } from '#libs/procedures/interpreter';
import { Play } from './support/play.js';
import { criminal, on } from './support/words.js';

describe('investigative measures', () => {
  let play: Play;
  beforeEach(() => {
    play = new Play();
    play.at('03-02 09:00').start(1).fact('acceptance');
    play.lurb(play.request('filing'), '03-02 10:00', '03-02 11:00', '03-02 12:00', '03-02 13:00');
  });
  const alarms = () => play.case.alarms.map(({ alarm }) => alarm);

  it.each([
    ['search-executed', 'search', 'P222 [fk]'],
    ['freezing-executed', 'freezing', 'P239 [fk]'],
    ['identification-held', 'identification', 'P258 [fk]'],
    ['technical-investigation-started', 'technical-investigation', 'P265 [fk]'],
  ])('%s needs the approval of %s, and says by which rule', (record, link, source) => {
    expect(play.refused(play.recordCommand(record), 'handler')).toMatchObject({
      code: 'out-of-order',
      source,
    });
    expect(findLink(criminal, link)?.steps.at(-1)?.kind).toBe('approve');
  });

  it('a search is recorded once the leader has approved it', () => {
    play.lurb(play.request('search'), '03-03 09:00', '03-03 10:00', '03-03 11:00', '03-03 12:00');
    expect(play.fact('search-executed')).toHaveLength(1);
  });

  it('freezing lasts six months from execution, warns, and may be continued before it ends', () => {
    play.lurb(play.request('freezing'), '03-03 09:00', '03-03 10:00', '03-03 11:00', '03-03 12:00');
    play.at('03-03 14:00').fact('freezing-executed');
    expect(play.clock('freezing')).toMatchObject({
      dueAt: on('09-04T00'),
      warnAt: [on('08-20T00'), on('09-01T00')],
      source: 'P243 [fk]',
    });
    play.until('09-01 09:00');
    const proposal = { extendTo: 'P12M', extensionGrounds: ['still-needed'] };
    const request = play.request('freezing-extension', { proposal });
    play.lurb(request, '09-01 10:00', '09-01 11:00', '09-01 12:00', '09-01 13:00');
    expect(play.clock('freezing').dueAt).toBe(on('2027-03-04T00'));
  });

  it('freezing that runs out raises an alarm at its instant, and is not continued afterwards', () => {
    play.lurb(play.request('freezing'), '03-03 09:00', '03-03 10:00', '03-03 11:00', '03-03 12:00');
    play.at('03-03 14:00').fact('freezing-executed');
    play.until('09-03 23:59:59');
    expect(alarms()).not.toContain('freezing-expired');
    play.until('09-04 00:00');
    expect(alarms()).toContain('freezing-expired');
    const proposal = { extendTo: 'P12M', extensionGrounds: ['still-needed'] };
    expect(play.refused(play.requestCommand('freezing-extension', { proposal }), 'handler').code).not.toBe(
      'extension-not-allowed',
    );
  });

  it('technical investigation is decided outside the county, by the leader of the city’s organ', () =>
    expect(
      findLink(criminal, 'technical-investigation')?.steps.map(({ post, kind }) => [post.unit, kind]),
    ).toEqual([
      ['case', 'review'],
      ['case', 'audit'],
      ['legal', 'review'],
      ['bureau', 'review'],
      ['city-bureau', 'approve'],
    ]));
});
