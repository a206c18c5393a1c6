import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasEnded, stopChild } from '../process/child.js';
import { chromium } from '../browser/chromium.js';
import { projectRoot } from '../process/project-root.js';
import type { Report } from '../process/report.js';
import { tied } from '../process/tie.js';
import { temporalBinary } from '../temporal/binary.js';
import { type JestReport, type Summary, summaryOf } from './summary.js';

/** How long Jest may take to exit once it has written its results. */
const exitPatienceMs = 30_000;

/**
 * Runs the compiled specs, all of them unless arguments select some.
 *
 * @param args handed to Jest
 */
export async function runTests(args: readonly string[], report: Report): Promise<Summary> {
  // Fetched or built here, with progress, rather than within the time limit of the first spec that needs it.
  await temporalBinary(report);
  process.env['COUNTERSIGN_CHROMIUM'] = chromium(report);
  const folder = mkdtempSync(join(tmpdir(), 'countersign-test-'));
  try {
    return await runJest(join(folder, 'results.json'), args);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runJest(results: string, args: readonly string[]): Promise<Summary> {
  const jest = join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js');
  // What a spec has imported stays with the process that ran it; one that has grown makes way for a new one.
  const options = ['--json', `--outputFile=${results}`, '--maxWorkers=2', '--workerIdleMemoryLimit=1500MB'];
  const line = tied('SIGTERM', { command: process.execPath, args: [jest, ...options, ...args] });
  const nodeOptions = [
    process.env['NODE_OPTIONS'],
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
  ];
  const child = spawn(line.command, line.args, {
    cwd: projectRoot,
    // The results go to a file; what Jest tells people goes to standard error.
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: nodeOptions.filter(Boolean).join(' ') },
  });

  let hangs = false;
  const watch = setInterval(() => {
    if (!existsSync(results) || hasEnded(child)) return;
    clearInterval(watch);
    setTimeout(() => {
      hangs = !hasEnded(child);
      void stopChild(child, 'SIGTERM', 5_000);
    }, exitPatienceMs).unref();
  }, 500);
  await new Promise<void>((resolve, reject) => child.once('error', reject).once('close', () => resolve()));
  clearInterval(watch);

  if (!existsSync(results)) throw new Error('Jest ended without results; its own message is above.');
  const summary = summaryOf(JSON.parse(readFileSync(results, 'utf8')) as JestReport);
  if (!hangs) return summary;
  process.stderr.write(
    'Jest did not exit after its tests: a spec leaves something open. This counts as a failure.\n',
  );
  return { ...summary, failed: summary.failed + 1 };
}
