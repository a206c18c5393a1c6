import { describe, expect, it } from '@jest/globals';
import { cursorOf, pageOfWhole, positionOf, type PlaceType } from './cursor.js';

const codeOf = (work: () => unknown) => {
  try {
    return work();
  } catch (problem) {
    return (problem as { code: string }).code;
  }
};

describe('a cursor', () => {
  it.each<[PlaceType, string]>([
    ['text', '临公（刑）'],
    ['timestamptz', '2026-03-02T00:50:00.000Z'],
    ['timestamptz', '2024-02-29 00:50:00.123456+00'],
    ['timestamptz', 'infinity'],
    ['boolean', 'false'],
    ['integer', '999999999'],
    ['bigint', '-1'],
  ])('gives %s %s back', (type, part) => {
    expect(positionOf('cases', cursorOf('cases', [part]), [type])).toEqual([part]);
  });

  it.each<[PlaceType, string]>([
    ['text', 'a\0b'],
    ['timestamptz', 'yesterday'],
    ['timestamptz', '2026-02-30T00:00:00.000Z'],
    ['timestamptz', '2026-13-01T00:00:00.000Z'],
    ['timestamptz', '2026-03-02T00:50:00.000+08:00'],
    ['boolean', 'maybe'],
    ['integer', '2147483648'],
    ['integer', '1.5'],
    ['integer', ''],
    ['bigint', '9'.repeat(19)],
  ])('takes no %s %j', (type, part) => {
    expect(codeOf(() => positionOf('cases', cursorOf('cases', [part]), [type]))).toBe('invalid-cursor');
  });

  it('belongs to one list and has its parts', () => {
    const made = [
      cursorOf('duties', ['a']),
      cursorOf('cases', []),
      cursorOf('cases', ['a', 'b']),
      'bm8',
      '',
      '!',
    ];
    expect(made.map((cursor) => codeOf(() => positionOf('cases', cursor, ['text'])))).toEqual(
      made.map(() => 'invalid-cursor'),
    );
    expect(positionOf('cases', undefined, ['text'])).toBeNull();
  });
});

describe('a list at hand whole', () => {
  const whole = ['a', 'b', 'c', 'd', 'e'];

  it('is given at once, or in pages to its end', () => {
    expect(pageOfWhole('units', whole, {})).toEqual({ items: whole, nextCursor: null });
    expect(pageOfWhole('units', whole, { limit: 5 })).toEqual({ items: whole, nextCursor: null });
    const first = pageOfWhole('units', whole, { limit: 2 });
    const second = pageOfWhole('units', whole, { limit: 2, cursor: first.nextCursor ?? '' });
    const last = pageOfWhole('units', whole, { limit: 2, cursor: second.nextCursor ?? '' });
    expect([...first.items, ...second.items, ...last.items]).toEqual(whole);
    expect(last.nextCursor).toBeNull();
    expect(pageOfWhole('units', whole, { cursor: first.nextCursor ?? '' }).items).toEqual(['c', 'd', 'e']);
  });

  it('takes no cursor from before its beginning', () => {
    expect(codeOf(() => pageOfWhole('units', whole, { cursor: cursorOf('units', ['-1']) }))).toBe(
      'invalid-cursor',
    );
  });
});
