// Prints what a browser loads before each route can be used: compressed scripts and styles, from the bundler's own list.
// `node tools/web-sizes.mjs`, after a build. Exits 1 when the inbox is over its bound.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'apps', 'web');
/** Bytes of compressed script that the inbox may load first. */
export const inboxMax = 250_000;

const size = (file) => {
  const path = join(folder, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
};

/** A chunk and what it imports before it runs, each once. */
function closure(manifest, names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    closure(manifest, manifest[name]?.imports ?? [], seen);
  }
  return seen;
}

/** @returns {{ route: string, script: number, style: number }[]} bytes, compressed */
export function firstLoads() {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
  const lazy = Object.keys(manifest).filter((name) => /^src\/pages\/[^/]+\/[^/]+-page\.tsx$/.test(name));
  // The inbox is part of the entry.
  const pages = [...lazy, 'src/pages/inbox/inbox-page.tsx'].sort();
  return pages.map((page) => {
    const chunks = [...closure(manifest, page in manifest ? [entry, page] : [entry])].map(
      (name) => manifest[name],
    );
    const styles = new Set(chunks.flatMap(({ css = [] }) => css));
    return {
      route: page.replace(/^src\/pages\/|-page\.tsx$/g, ''),
      script: chunks.reduce((sum, { file }) => sum + size(file), 0),
      style: [...styles].reduce((sum, file) => sum + size(file), 0),
    };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1).padStart(7)} kB`;
  process.stdout.write('First load, compressed (brotli)      script      style\n');
  for (const { route, script, style } of firstLoads()) {
    process.stdout.write(`  ${route.padEnd(30)}${kilobytes(script)} ${kilobytes(style)}\n`);
    if (route === 'inbox/inbox' && script > inboxMax) {
      process.stdout.write(`  over the bound of ${kilobytes(inboxMax).trim()}\n`);
      process.exitCode = 1;
    }
  }
}
