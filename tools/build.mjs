// Compiles every TypeScript file of the project to dist/ (same tree), copies the data files that stand beside them, and
// makes what is generated from compiled code. Does only what changed sources ask for.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..');
const sourceFolders = [
  'apps/api',
  'apps/worker',
  'apps/cli',
  'apps/demo',
  'libs',
  'workflows',
  'test',
  'bench',
  'tools',
];
const settings = ['.swcrc', 'package-lock.json', 'tools/build.mjs'];

/** Programs run after compiling, each when something below its inputs has changed. */
const generators = [
  {
    program: 'apps/worker/build/bundle-workflows.js',
    inputs: ['workflows/', 'apps/worker/build/', 'package-lock.json'],
  },
  { program: 'libs/rules/build/bundle.js', inputs: ['libs/', 'package-lock.json'] },
];

/** What every source looked like: its path, and its size and time of change. */
export function look(root = projectRoot) {
  const seen = {};
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    seen[path] = `${size}:${mtimeMs}`;
  };
  for (const folder of sourceFolders.filter((name) => existsSync(join(root, name)))) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/');
      if (entry.isFile() && !path.split('/').includes('node_modules')) add(path);
    }
  }
  for (const file of settings.filter((name) => existsSync(join(root, name)))) add(file);
  return seen;
}

/** Sources that were there at the last build and are no more: what they were compiled to must go too. */
export const vanished = (before, now) => Object.keys(before).filter((path) => !(path in now));

/** Whether two looks differ. */
export const differ = (before, now) =>
  vanished(before, now).length > 0 || Object.keys(now).some((path) => before[path] !== now[path]);

/** The files in dist/ that a source becomes. */
export const outputsOf = (source) => {
  if (source.endsWith('.d.ts')) return [];
  const compiled = source.replace(/\.ts$/, '.js');
  return compiled === source ? [source] : [compiled, `${compiled}.map`];
};

const stampFile = (root) => join(root, 'dist', '.build.json');

function readStamp(root) {
  try {
    return JSON.parse(readFileSync(stampFile(root), 'utf8'));
  } catch {
    return { sources: {}, generated: {} };
  }
}

export function isStale(root = projectRoot) {
  return differ(readStamp(root).sources, look(root));
}

export function build({ clean = false, root = projectRoot } = {}) {
  if (clean) rmSync(join(root, 'dist'), { recursive: true, force: true });
  const before = readStamp(root);
  const now = look(root);
  for (const output of vanished(before.sources, now).flatMap(outputsOf))
    rmSync(join(root, 'dist', output), { force: true });

  compile(root);
  const data = Object.keys(now).filter((path) => !/\.(ts|tsx|mjs)$/.test(path) && !settings.includes(path));
  for (const path of data) cpSync(join(root, path), join(root, 'dist', path));

  const generated = generate(root, now, before.generated);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile(root), JSON.stringify({ sources: now, generated }));
}

function compile(root) {
  const folders = sourceFolders.filter((folder) => existsSync(join(root, folder)));
  const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  execFileSync(
    process.execPath,
    // A package of its own below a source folder (a benchmark's peers) brings its dependencies along.
    [
      swc,
      ...folders,
      '--out-dir',
      'dist',
      '--config-file',
      '.swcrc',
      '--extensions',
      '.ts',
      '--quiet',
      '--ignore',
      '**/node_modules/**',
    ],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
}

function generate(root, now, before) {
  const generated = {};
  for (const { program, inputs } of generators) {
    const path = join(root, 'dist', program);
    if (!existsSync(path)) continue;
    const used = Object.entries(now).filter(([name]) => inputs.some((input) => name.startsWith(input)));
    const digest = createHash('sha256').update(JSON.stringify(used)).digest('hex');
    if (before[program] !== digest)
      execFileSync(process.execPath, [path], { cwd: root, stdio: ['ignore', 2, 2] });
    generated[program] = digest;
  }
  return generated;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build({ clean: process.argv.includes('--clean') });
