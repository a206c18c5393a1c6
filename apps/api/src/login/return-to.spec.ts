import { expect, it } from '@jest/globals';
import { returnPath } from './return-to.js';

const origin = 'https://countersign.example';

it.each(['/', '/tasks/a.1', '/tasks?view=mine#first', '/%E6%A1%88'])('goes back to %s', (path) => {
  expect(returnPath(path, origin)).toBe(path);
});

it.each([
  undefined,
  '',
  'tasks',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '/\n//evil.example',
])('goes home instead of to %j', (asked) => {
  expect(returnPath(asked, origin)).toBe('/');
});
