/** `npm test`: every spec there is. The last line of its output is `N passed, N failed, N skipped`. */
import { elapsedReport } from '../process/report.js';
import { runTests } from './run-tests.js';
import { closingLine, succeeded } from './summary.js';

const summary = await runTests(process.argv.slice(2), elapsedReport());
process.stdout.write(`${closingLine(summary)}\n`);
process.exitCode = succeeded(summary) ? 0 : 1;
