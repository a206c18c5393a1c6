import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Whether the process has ended, or never started. */
export const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

/** How it ended, in words. */
export const ending = (child: ChildProcess): string => child.signalCode ?? `code ${child.exitCode}`;

/**
 * Asks a process to end, insists after a while, and waits until it is gone.
 *
 * @param patienceMs from `ask` to `insist`
 */
export async function stopChild(
  child: ChildProcess,
  ask: NodeJS.Signals,
  patienceMs: number,
  insist: NodeJS.Signals = 'SIGKILL',
): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(ask);
  const hurry = setTimeout(() => child.kill(insist), patienceMs);
  await ended;
  clearTimeout(hurry);
}

/** The end of a log file, for a message. */
export function lastLines(file: string, count = 10): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n') : '';
}
