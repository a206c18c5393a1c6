import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { withCommonOptions } from '../command-context.js';
import { localInstance } from '../local-instance.js';
import { exitCode } from '../outcome.js';

/**
 * Commands that need the database run as a worker process of their own: this program speaks HTTP only and holds no
 * database password.
 */
const workers = [
  {
    name: 'rebuild',
    entry: 'rebuild.js',
    description: 'start a workflow for every open case, soonest due first · 重建工作流',
  },
  {
    name: 'doctor',
    entry: 'doctor.js',
    description: 'verify every stream and name the first bad event · 校验日志',
  },
] as const;

export function maintenanceCommands(): Command[] {
  return workers.map(({ name, entry, description }) =>
    withCommonOptions(new Command(name))
      .description(description)
      .action(async (options: { json?: boolean; lang?: string }) => {
        const args = [...(options.json ? ['--json'] : []), ...(options.lang ? ['--lang', options.lang] : [])];
        process.exitCode = await run(
          fileURLToPath(new URL(`../../../worker/src/${entry}`, import.meta.url)),
          args,
        );
      }),
  );
}

function run(file: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      stdio: 'inherit',
      env: localInstance(process.env),
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? exitCode.refused));
  });
}
