import { describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// The bootstrap's own modules are plain JavaScript that must run before anything is compiled.
const source = (name: string): string => pathToFileURL(join(process.cwd(), 'tools', name)).href;
const { differ, look, outputsOf, vanished } = await import(source('build.mjs'));
const { isInstalled } = await import(source('installed.mjs'));

function project(files: Readonly<Record<string, unknown>>): string {
  const root = mkdtempSync(join(tmpdir(), 'countersign project '));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), JSON.stringify(content));
  }
  return root;
}

describe('the build', () => {
  it('is asked for when a source is changed, added or removed, and not otherwise', () => {
    const root = project({ 'libs/a/src/index.ts': 1, 'libs/a/src/law.yaml': 1, 'docs/page.md': 1 });
    const before = look(root);
    expect(Object.keys(before).sort()).toEqual(['libs/a/src/index.ts', 'libs/a/src/law.yaml']);
    expect(differ(before, look(root))).toBe(false);

    writeFileSync(join(root, 'libs/a/src/law.yaml'), 'longer');
    expect(differ(before, look(root))).toBe(true);

    rmSync(join(root, 'libs/a/src/index.ts'));
    expect(vanished(before, look(root))).toEqual(['libs/a/src/index.ts']);
    rmSync(root, { recursive: true });
  });

  it('knows what a source becomes', () => {
    expect(outputsOf('libs/a/src/index.ts')).toEqual(['libs/a/src/index.js', 'libs/a/src/index.js.map']);
    expect(outputsOf('libs/a/src/law.yaml')).toEqual(['libs/a/src/law.yaml']);
  });
});

describe('the installation', () => {
  const locked = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/for-another-platform': { version: '1.0.0', optional: true },
    },
  };
  const withInstalled = (packages: object) =>
    project({ 'package-lock.json': locked, 'node_modules/.package-lock.json': { packages } });

  it.each([
    [
      'complete when every package has the version of the lockfile',
      { 'node_modules/a': { version: '1.0.0' } },
      true,
    ],
    ['stale when a version differs', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['stale when a package is missing', {}, false],
    [
      'stale when an optional package has another version',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-another-platform': { version: '2.0.0' } },
      false,
    ],
  ])('is %s', (_, packages, expected) => {
    const root = withInstalled(packages);
    expect(isInstalled(root)).toBe(expected);
    rmSync(root, { recursive: true });
  });

  it('is missing when npm was interrupted before it wrote its record', () => {
    const root = project({ 'package-lock.json': locked });
    expect(isInstalled(root)).toBe(false);
    rmSync(root, { recursive: true });
  });
});
