import { expect, it } from '@jest/globals';
import { freshBytes } from './fresh-bytes.js';

it('gives every caller bytes of his own, also across the end of what was drawn', () => {
  const given = Array.from({ length: 2_000 }, (_, nth) => freshBytes(12 + (nth % 5)));
  expect(given.map(({ length }) => length)).toEqual(given.map((_, nth) => 12 + (nth % 5)));
  const before = given.map((bytes) => bytes.toString('hex'));
  expect(new Set(before).size).toBe(given.length);
  freshBytes(4_096);
  expect(given.map((bytes) => bytes.toString('hex'))).toEqual(before);
});
