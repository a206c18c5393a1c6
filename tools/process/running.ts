import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What makes a process id unmistakable: the id alone may have been given to another program since. */
export type ProcessMark = Readonly<{ pid: number; started: string }>;

/** The mark of a living process; null when there is none, or only a zombie. */
export function markOf(pid: number): ProcessMark | null {
  if (process.platform !== 'linux') return markFromPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name is in parentheses and may contain anything; what follows is separated by spaces.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? null : { pid, started: fields[18] ?? '' };
  } catch {
    return null;
  }
}

function markFromPs(pid: number): ProcessMark | null {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const [state, ...started] = stdout.trim().split(/\s+/);
  return !state || state.startsWith('Z') ? null : { pid, started: started.join(' ') };
}

/** Living processes whose working folder is this one. PostgreSQL's processes all work in their data folder. */
export function processesWorkingIn(folder: string): readonly number[] {
  if (process.platform !== 'linux') return listedWith(folder);
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid > 1 && worksIn(pid, folder) && markOf(pid) !== null);
}

function worksIn(pid: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false; // gone meanwhile, or another user's
  }
}

function listedWith(folder: string): readonly number[] {
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => line.includes(folder) && line.includes('postgres'))
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => pid !== process.pid && pid > 1);
}
