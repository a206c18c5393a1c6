import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Stack } from './stack.js';

const program = fileURLToPath(new URL('../../../apps/cli/src/main.js', import.meta.url));

export type Run = Readonly<{ code: number | null; out: string; err: string }>;

/** The `countersign` command as a person at this stack's machine would give it. */
export const commandLine =
  (stack: Stack) =>
  (...args: readonly string[]): Promise<Run> =>
    new Promise((resolve, reject) => {
      const env = {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        LANG: 'zh_CN.UTF-8',
        COUNTERSIGN_ORIGIN: stack.origin,
        COUNTERSIGN_DATA: stack.data,
        COUNTERSIGN_KEYS: stack.keys,
      };
      const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      let out = '';
      let err = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, out, err }));
    });
