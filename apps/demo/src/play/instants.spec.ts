import { describe, expect, it } from '@jest/globals';
import { instant, localText } from './instants.js';

describe('an instant as cases.md writes it', () => {
  it.each([
    ['03-02 08:50', '2026-03-02T00:50:00.000Z'],
    ['05-21 00:00:00', '2026-05-20T16:00:00.000Z'],
    ['03-09', '2026-03-08T16:00:00.000Z'],
    ['2027-03-21', '2027-03-20T16:00:00.000Z'],
  ])('%s is %s', (text, utc) => expect(instant(text)).toBe(utc));

  it('is shown on the wall clock of the bureau', () =>
    expect(localText('2026-03-08T16:00:00.000Z')).toBe('2026-03-09 00:00'));
  it('is nothing else', () => expect(() => instant('3 March')).toThrow('not an instant'));
});
