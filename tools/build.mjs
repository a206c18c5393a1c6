// Compiles every TypeScript file of the project to dist/ (same tree) and copies the data files that stand beside them.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folders = [
  'apps/api',
  'apps/worker',
  'apps/cli',
  'apps/demo',
  'libs',
  'workflows',
  'test',
  'bench',
  'tools',
].filter((folder) => existsSync(join(root, folder)));
const compiled = /\.(ts|tsx|mjs)$/;

export function build({ clean = false } = {}) {
  if (clean) rmSync(join(root, 'dist'), { recursive: true, force: true });
  const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  execFileSync(
    process.execPath,
    [swc, ...folders, '--out-dir', 'dist', '--config-file', '.swcrc', '--extensions', '.ts', '--quiet'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  for (const folder of folders) {
    cpSync(join(root, folder), join(root, 'dist', folder), {
      recursive: true,
      filter: (source) =>
        !compiled.test(source) && !relative(root, source).split('/').includes('node_modules'),
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build({ clean: process.argv.includes('--clean') });
