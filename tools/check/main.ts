/** `npm run check`: what CI demands. All checks are run, then all tests, so that one run names everything. */
import { elapsedReport } from '../process/report.js';
import { runTests } from '../test/run-tests.js';
import { closingLine, succeeded } from '../test/summary.js';
import { steps } from './steps.js';

const report = elapsedReport();
const failed: string[] = [];
for (const { name, remedy, fault } of steps()) {
  const found = fault();
  report(`${found === null ? 'ok    ' : 'FAILED'} ${name}`);
  if (found === null) continue;
  failed.push(name);
  process.stdout.write(`${found}\n→ ${remedy}\n`);
}

const summary = await runTests(process.argv.slice(2), report);
if (failed.length > 0) report(`Failed besides tests: ${failed.join(', ')}`);
process.stdout.write(`${closingLine(summary)}\n`);
process.exitCode = failed.length === 0 && succeeded(summary) ? 0 : 1;
