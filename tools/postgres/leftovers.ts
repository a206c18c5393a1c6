import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { markOf, processesWorkingIn } from '../process/running.js';

const patienceMs = 15_000;

/**
 * Ends what a killed instance left behind in a cluster's folder: an orphaned server, its last backends, and a
 * `postmaster.pid` whose number now belongs to another program, or to a zombie, and would block the start.
 *
 * The caller must hold the lock of the data folder, so that no rightful server can be running in it.
 *
 * @throws when a process will not leave the folder
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = readPid(pidFile);
  if (pid === null) return;

  // Removing the file while a backend still writes would let two servers at the same files: first all must be gone.
  const started = Date.now();
  let remaining = processesWorkingIn(cluster);
  while (remaining.length > 0) {
    const waited = Date.now() - started;
    if (waited > patienceMs) {
      throw new Error(
        `Processes ${remaining.join(', ')} still work in ${cluster}: end them, then start again.`,
      );
    }
    if (remaining.includes(pid)) signal(pid, waited < patienceMs / 2 ? 'SIGINT' : 'SIGQUIT');
    await sleep(50);
    remaining = processesWorkingIn(cluster);
  }
  // PostgreSQL removes the file by itself when the number is free. When it is taken it would refuse to start.
  if (markOf(pid) !== null || isTaken(pid)) rmSync(pidFile, { force: true });
}

function readPid(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Also true of a zombie, which PostgreSQL takes for a living server. */
function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
