import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A program and its arguments, ready for `spawn`. */
export type CommandLine = Readonly<{ command: string; args: readonly string[] }>;

let setprivWorks: boolean | undefined;

/**
 * A command line that ends when the process that spawned it ends, however that happens, `kill -9` included.
 *
 * On Linux the kernel does it (`setpriv --pdeathsig`); elsewhere a small Node process stands between, which notices
 * that its standard input has closed: spawn such a line with `stdio[0] = 'pipe'`.
 *
 * @param signal what the child receives when its parent is gone
 */
export function tied(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL', line: CommandLine): CommandLine {
  if (canUseSetpriv()) {
    return { command: 'setpriv', args: ['--pdeathsig', signal.slice(3), '--', line.command, ...line.args] };
  }
  const tether = fileURLToPath(new URL('./tether.js', import.meta.url));
  return { command: process.execPath, args: [tether, signal, line.command, ...line.args] };
}

function canUseSetpriv(): boolean {
  setprivWorks ??=
    process.platform === 'linux' &&
    spawnSync('setpriv', ['--pdeathsig', 'TERM', '--', process.execPath, '--version']).status === 0 &&
    existsSync('/proc/self');
  return setprivWorks;
}
