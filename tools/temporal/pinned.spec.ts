import { expect, it } from '@jest/globals';
import { isAtLeast } from './go-build.js';
import { pinned } from './pinned.js';

it('reads the versions from the Go module', () => {
  expect(pinned()).toMatchObject({
    server: '1.32.1',
    go: '1.26.8',
    source: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

it('compares versions by number', () => {
  expect(isAtLeast('1.26.10', '1.26.8')).toBe(true);
  expect(isAtLeast('1.26.8', '1.26.8')).toBe(true);
  expect(isAtLeast('1.26.7', '1.26.8')).toBe(false);
  expect(isAtLeast('1.9.9', '1.26.8')).toBe(false);
  expect(isAtLeast('1.27', '1.26.8')).toBe(true);
  expect(isAtLeast('', '1.26.8')).toBe(false);
});
