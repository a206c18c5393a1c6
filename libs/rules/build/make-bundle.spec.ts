import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { rulesScript } from '../src/script.js';
import { makeBundle } from './make-bundle.js';
import { forbiddenNames } from './purity.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');

describe('the rules bundle', () => {
  it('names nothing that differs between machines or days', () =>
    expect(forbiddenNames(rulesScript().script)).toEqual([]));

  it('is the same bytes when it is built again, and from a checkout elsewhere', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'rules '));
    try {
      cpSync(join(root, 'libs'), join(elsewhere, 'libs'), { recursive: true });
      symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
      const [first, second] = [await makeBundle(root), await makeBundle(elsewhere)];
      expect(second).toBe(first);
      expect(first).not.toContain(root);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it.each([
    ['export const decide = () => String(new Date());', 'Date'],
    ['export const decide = () => String(Math.random());', 'Math.random'],
    ['export const decide = () => "a".localeCompare("b");', 'localeCompare'],
    ['export const decide = (name: string) => import(name);', 'import('],
  ])('is not made of %s', async (source, name) => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'));
    try {
      mkdirSync(join(folder, 'libs'));
      writeFileSync(join(folder, 'libs', 'entry.ts'), source);
      await expect(makeBundle(folder, 'libs/entry.ts')).rejects.toThrow(name);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
