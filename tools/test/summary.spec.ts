import { expect, it } from '@jest/globals';
import { closingLine, succeeded, summaryOf } from './summary.js';

it('counts a file that could not be loaded as a failure', () => {
  const summary = summaryOf({
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 1,
  });
  expect(closingLine(summary)).toBe('7 passed, 2 failed, 3 skipped');
  expect(succeeded(summary)).toBe(false);
});

it('takes a run without any test for a failure', () => {
  expect(succeeded({ passed: 0, failed: 0, skipped: 0 })).toBe(false);
  expect(succeeded({ passed: 1, failed: 0, skipped: 0 })).toBe(true);
});
