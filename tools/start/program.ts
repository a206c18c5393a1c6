import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ending, hasEnded, lastLines, stopChild } from '../process/child.js';
import { tied } from '../process/tie.js';
import type { Running } from './supervised.js';

export type ProgramOptions = Readonly<{
  /** Compiled file, relative to dist/. */
  file: string;
  /** Everything the program learns of the outside; nothing of ours is inherited. */
  env: Readonly<Record<string, string>>;
  log: string;
  /** Also gets each line of standard output. */
  onLine?(line: string): void;
}>;

const stopPatienceMs = 5_000;
const logBytesMax = 50 * 1024 * 1024;

/** Starts one of the product's own programs, tied to this process, its output going to a log file. */
export function startProgram({ file, env, log, onLine }: ProgramOptions): Running {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`${file} is missing from this build. Run "npm run build".`);
  prepareLog(log);
  const line = tied('SIGKILL', { command: process.execPath, args: ['--enable-source-maps', path] });
  // In a session of its own, so that Ctrl-C reaches only the supervisor, which stops everything in order.
  const child = spawn(line.command, line.args, { env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  const output = createWriteStream(log, { flags: 'a', mode: 0o600 });
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  child.once('close', () => output.end());
  if (onLine) createInterface({ input: child.stdout }).on('line', onLine);
  child.once('error', () => undefined); // seen by whoever asks how it ended
  return { process: child, stop: () => stopChild(child, 'SIGTERM', stopPatienceMs) };
}

/** Waits until a program has done its work. @throws with the last lines of its log unless it ended with code 0 */
export async function finished(name: string, child: ChildProcess, log: string): Promise<void> {
  if (!hasEnded(child)) await new Promise((resolve) => child.once('close', resolve));
  if (child.exitCode !== 0) throw new Error(`${name} ended with ${ending(child)}:\n${lastLines(log)}`);
}

export function prepareLog(log: string): void {
  mkdirSync(dirname(log), { recursive: true, mode: 0o700 });
  if (existsSync(log) && statSync(log).size > logBytesMax) renameSync(log, `${log}.1`);
}
