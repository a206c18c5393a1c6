import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const tickUs = 10_000;

/** `ended`: what its children used that have ended, a connection's process for one. */
type Process = Readonly<{ parent: number; ticks: number; ended: number }>;

/**
 * Processor time used so far, in microseconds, in all threads. Unlike the clock on the wall it does not grow while others
 * use the machine.
 *
 * @param root the process
 * @param family true: and all that descend from it
 * @returns null where there is no /proc
 */
export function processorTimeUs(root: number, family: boolean): number | null {
  if (!existsSync('/proc/self/stat')) return null;
  if (!family) return (look(root)?.ticks ?? 0) * tickUs;
  const processes = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    const seen = /^\d+$/.test(name) ? look(Number(name)) : null;
    if (seen) processes.set(Number(name), seen);
  }
  const belongs = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = processes.get(pid)?.parent;
    return parent !== undefined && parent > 1 && belongs(parent);
  };
  const own = [...processes].filter(([pid]) => belongs(pid));
  return own.reduce((sum, [, { ticks, ended }]) => sum + ticks + ended, 0) * tickUs;
}

function look(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name, in parentheses, may hold anything; what follows it are numbers.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const number = (nth: number): number => Number(fields[nth]);
    return { parent: number(1), ticks: number(11) + number(12), ended: number(13) + number(14) };
  } catch {
    return null; // it has just ended
  }
}
