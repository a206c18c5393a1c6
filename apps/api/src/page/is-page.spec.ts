import { expect, it } from '@jest/globals';
import { isPageOfOurs } from './is-page.js';

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const program = { accept: '*/*' };

it.each([
  ['/', browser, true],
  ['/', program, true],
  ['/?from=mail', {}, true],
  ['/inbox', browser, true],
  ['/tasks/c1.9?round=2', browser, true],
  ['/tasks/c1.9', program, false],
  ['/v1/tasks', browser, false],
  ['/v1', browser, false],
  ['/auth/login', browser, false],
  ['/oidc/auth?x=1', browser, false],
  ['/docs', browser, false],
  ['/health/ready', browser, false],
  ['/assets/gone-123.js', browser, false],
])('%s asked with %j is a page: %s', (url, headers, expected) => {
  expect(isPageOfOurs({ method: 'GET', url, headers })).toBe(expected);
});

it('answers reads alone', () => {
  expect(isPageOfOurs({ method: 'HEAD', url: '/', headers: {} })).toBe(true);
  expect(isPageOfOurs({ method: 'POST', url: '/', headers: browser })).toBe(false);
});
