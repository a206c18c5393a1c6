/**
 * Runs a program for as long as standard input stays open: where the kernel cannot tie a child to its parent, a closed
 * pipe tells that the parent is gone.
 *
 * Usage: `node tether.js SIGNAL command args…`
 */
import { spawn } from 'node:child_process';

const [signal = 'SIGTERM', command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

const end = (): void => void child.kill(signal as NodeJS.Signals);
process.stdin.on('end', end).on('close', end).resume();
for (const name of ['SIGINT', 'SIGTERM', 'SIGQUIT'] as const) process.on(name, () => child.kill(name));

child.on('error', (error) => {
  process.stderr.write(`${command}: ${error.message}\n`);
  process.exit(127);
});
child.on('exit', (code) => process.exit(code ?? 1));
