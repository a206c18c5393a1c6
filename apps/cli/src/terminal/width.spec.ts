import { describe, expect, it } from '@jest/globals';
import { columnsOf, padEnd, truncate, wrap } from './width.js';

describe('the width of a text in a terminal', () => {
  it.each([
    ['abc', 3],
    ['立案', 4],
    ['立案 v1', 7],
    ['，。（）', 8],
    ['\u001b[31m红\u001b[39m', 2],
    ['é', 1],
  ])('%j takes %i columns', (text, columns) => expect(columnsOf(text)).toBe(columns));

  it('pads by columns, not by characters', () => expect(padEnd('立案', 6)).toBe('立案  '));
  it('cuts before the character that does not fit', () =>
    expect(truncate('呈请立案报告书', 8)).toBe('呈请立…'));

  it('breaks between any two Chinese characters and never before a comma', () => {
    expect(wrap('经审查，同意立案侦查', 8)).toEqual(['经审查，', '同意立案', '侦查']);
    expect(wrap('同意立案，侦查', 8)).toEqual(['同意立案，', '侦查']);
  });
  it('breaks Latin text between words', () =>
    expect(wrap('request for arrest', 11)).toEqual(['request for', 'arrest']));
  it('loses nothing', () => {
    const text = '法制审核员 legal-reviewer 同意（2026-03-02）提请批准逮捕';
    expect(wrap(text, 10).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
