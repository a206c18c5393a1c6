import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRecord } from './csv.js';

describe('a record of CSV', () => {
  it('quotes what would end a field, and doubles quotes', () =>
    expect(csvRecord(['a', 'b,c', 'd"e', 'f\r\ng', 1, null])).toBe('a,"b,c","d""e","f\r\ng",1,\r\n'));

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('lets no spreadsheet compute %j', (text) => {
    const [[cell = '']] = parse(csvRecord([text])) as [string[]];
    expect(cell).toBe(`'${text}`);
  });

  it('leaves numbers that are negative what they are', () => expect(csvRecord([-5])).toBe('-5\r\n'));

  it('is read back as it was written', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), (cells) => {
        const read = parse(csvRecord(cells), { relax_column_count: true });
        const expected = cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell));
        return JSON.stringify(read) === JSON.stringify([expected]);
      }),
    ));
});
