import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../tools/process/project-root.js';

const folder = join(projectRoot, 'bench', 'peers');

export type Emmett = Readonly<{
  append(stream: string, event: Readonly<{ type: string; data: unknown }>): Promise<unknown>;
  close(): Promise<void>;
}>;

/** Emmett on an empty database, its packages installed first where they are missing. */
export async function emmett(connectionString: string, report: (line: string) => void): Promise<Emmett> {
  install(report);
  const module = (await import(pathToFileURL(join(folder, 'emmett.mjs')).href)) as {
    openEmmett(connectionString: string): Promise<Emmett>;
  };
  return module.openEmmett(connectionString);
}

function install(report: (line: string) => void): void {
  if (existsSync(join(folder, 'node_modules', '@event-driven-io', 'emmett-postgresql'))) return;
  report('installing Emmett for the bench alone (npm ci in bench/peers)');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) throw new Error('npm ci in bench/peers failed: read its message above');
}
