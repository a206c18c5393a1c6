import { describe, expect, it } from '@jest/globals';
import { demonstration } from '../cases/index.js';
import { afterReading, readingBefore } from './reading.js';
import { at, type CaseScript, type Step } from './script.js';
import { told, whenLive } from './sentences.js';

const nothing: Step = async () => undefined;
const signs = afterReading(async () => undefined, nothing);

const script = (...acts: CaseScript['acts']): CaseScript => ({
  id: 'c',
  number: '1',
  title: '',
  unit: '',
  handlers: [],
  parties: [],
  facts: {},
  story: [],
  acts,
});

describe('what is read before an act', () => {
  it('is read after what happened before in the case, and not in the first half of the time since', () => {
    const played = script(at('03-02 10:00', nothing), at('03-02 10:00:10', signs));
    const readAt = readingBefore(played, 1)?.at ?? '';
    expect(Date.parse(readAt)).toBeGreaterThanOrEqual(Date.parse('2026-03-02T02:00:05.000Z'));
    expect(Date.parse(readAt)).toBeLessThan(Date.parse('2026-03-02T02:00:10.000Z'));
  });

  it('is nothing where nobody reads, where nothing was before, and where there is no second to read in', () => {
    const played = script(at('03-02 10:00', signs), at('03-02 10:00:01', signs), at('03-02 11:00', nothing));
    expect([0, 1, 2, 3].map((index) => readingBefore(played, index))).toEqual([null, null, null, null]);
  });

  it('is read of a signature that stands in a sentence, too', () => {
    const sentence = told('signed', signs, whenLive(nothing));
    expect(
      readingBefore(script(at('03-02 10:00', nothing), at('03-02 11:00', sentence)), 1)?.steps,
    ).toHaveLength(1);
  });

  it('takes some seconds to half an hour in the demonstration, one in some within the minute, and always the same', () => {
    const spans = () =>
      demonstration.flatMap((each) =>
        each.acts.flatMap(({ at: signedAt }, index) => {
          const reading = readingBefore(each, index);
          return reading ? (Date.parse(signedAt) - Date.parse(reading.at)) / 1_000 : [];
        }),
      );
    const seconds = spans();
    expect(seconds.length).toBeGreaterThan(100);
    expect(Math.min(...seconds)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...seconds)).toBeLessThan(1_805);
    const quick = seconds.filter((each) => each < 60).length;
    expect(quick).toBeGreaterThan(seconds.length / 20);
    expect(quick).toBeLessThan(seconds.length / 4);
    expect(spans()).toEqual(seconds);
  });
});
