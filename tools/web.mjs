// Builds the browser application, which is a package of its own, to dist/apps/web: files with their hash in the name,
// each compressed once beside itself. Plain Node; its own packages come by npm ci (bootstrap.mjs).
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { differ } from './build.mjs';

const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..');
export const webFolder = (root = projectRoot) => join(root, 'apps', 'web');
const output = (root) => join(root, 'dist', 'apps', 'web');
const stampFile = (root) => join(output(root), '.build.json');

/** What is bundled: the application and the pure libraries that the browser runs too. */
const inputs = [
  'apps/web',
  'libs/kernel/src',
  'libs/signatures/src',
  'libs/case-file/src',
  'libs/accountability/src',
  'tools/web.mjs',
];

function look(root) {
  const seen = {};
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    seen[path] = `${size}:${mtimeMs}`;
  };
  const walk = (path) => {
    if (!statSync(join(root, path)).isDirectory()) return add(path);
    for (const name of readdirSync(join(root, path))) if (name !== 'node_modules') walk(`${path}/${name}`);
  };
  for (const input of inputs.filter((name) => existsSync(join(root, name)))) walk(input);
  return seen;
}

export function isWebStale(root = projectRoot) {
  try {
    return differ(JSON.parse(readFileSync(stampFile(root), 'utf8')), look(root));
  } catch {
    return true;
  }
}

/** What the PDF reader loads by name when a document asks for it: character maps of Chinese fonts, standard fonts. */
const readerFolders = { cmaps: 'cmaps', standard_fonts: 'standard-fonts' };

function copyReaderFiles(root) {
  for (const [from, to] of Object.entries(readerFolders)) {
    const source = join(webFolder(root), 'node_modules', 'pdfjs-dist', from);
    cpSync(source, join(output(root), 'assets', to), { recursive: true });
  }
}

const compressible = new Set(['.js', '.mjs', '.css', '.html', '.svg', '.json']);
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;

function compress(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !compressible.has(extname(path))) continue;
    const content = readFileSync(path);
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(content, {
        params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: content.length },
      }),
    );
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
}

/** @throws Error when the bundler fails; it has said why on standard error */
export function buildWeb(root = projectRoot) {
  const before = look(root);
  const vite = join(webFolder(root), 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: webFolder(root),
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the browser application could not be built');
  compress(output(root));
  copyReaderFiles(root);
  writeFileSync(stampFile(root), JSON.stringify(before));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildWeb();
