import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tied } from '../process/tie.js';
import { fileURLToPath } from 'node:url';
import type { Report } from '../process/report.js';
import { pinned } from './pinned.js';

const downloadSite = 'https://temporal.download/';
const reachableWithinMs = 4_000;
const downloadWithinMs = 300_000;

/**
 * Lets the Temporal SDK download the pinned command line.
 *
 * @param output the file to write
 * @throws quickly when downloads are blocked
 */
export async function downloadCli(output: string, report: Report): Promise<void> {
  await requireReachable();
  report(`Downloading the Temporal command line ${pinned().cli}`);
  const folder = mkdtempSync(join(tmpdir(), 'countersign-download-'));
  try {
    await run(fileURLToPath(new URL('./sdk-download-main.js', import.meta.url)), [
      folder,
      `v${pinned().cli}`,
    ]);
    const name = readdirSync(folder).find((file) => file.startsWith('temporal'));
    if (!name) throw new Error('the SDK left no binary');
    copyFileSync(join(folder, name), output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function requireReachable(): Promise<void> {
  // Behind a proxy, which Node's own fetch ignores and the SDK's does not, only trying tells.
  if (process.env['HTTPS_PROXY'] ?? process.env['https_proxy']) return;
  await fetch(downloadSite, { method: 'HEAD', signal: AbortSignal.timeout(reachableWithinMs) }).catch(() => {
    throw new Error(`${downloadSite} cannot be reached`);
  });
}

/** In a process of its own, because the SDK's download cannot be cancelled. */
function run(program: string, args: readonly string[]): Promise<void> {
  const line = tied('SIGTERM', { command: process.execPath, args: [program, ...args] });
  const child = spawn(line.command, line.args, { stdio: ['pipe', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const limit = setTimeout(() => child.kill('SIGTERM'), downloadWithinMs);
  return new Promise<void>((resolve, reject) => {
    child.once('error', reject).once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(errors.trim().split('\n').at(-1) || `the download ended with code ${code}`));
    });
  }).finally(() => clearTimeout(limit));
}
