/** What Jest's JSON report says about the run as a whole. */
export type JestReport = Readonly<{
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Files that could not even be loaded: their tests are counted nowhere else. */
  numRuntimeErrorTestSuites: number;
}>;

export type Summary = Readonly<{ passed: number; failed: number; skipped: number }>;

/** A file that could not be loaded counts as one failed test. */
export function summaryOf(report: JestReport): Summary {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The closing line, which other programs read. */
export const closingLine = ({ passed, failed, skipped }: Summary): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** A run in which nothing was tested is no success. */
export const succeeded = ({ passed, failed }: Summary): boolean => failed === 0 && passed > 0;
