import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BinaryCache } from './cache.js';

let folder: string;
let cache: BinaryCache;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign cache '));
  cache = new BinaryCache(folder);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const putIn = (bytes: string) => cache.add('server', async (path) => writeFileSync(path, bytes));

describe('the cache of Temporal binaries', () => {
  it('gives back what was put in', async () => {
    const { path } = await putIn('a server');

    expect(await cache.find('server')).toEqual({ kind: 'server', path });
    expect(readFileSync(path, 'utf8')).toBe('a server');
    expect(await cache.find('cli')).toBe('missing');
  });

  it('refuses a binary that was changed since', async () => {
    const { path } = await putIn('a server');
    appendFileSync(path, '!');

    expect(await cache.find('server')).toBe('corrupted');
  });

  it('does not know a binary built from other sources', async () => {
    const { path } = await putIn('a server');
    const manifest = join(path, '..', 'manifest.json');
    const recorded = JSON.parse(readFileSync(manifest, 'utf8')) as object;
    writeFileSync(manifest, JSON.stringify({ ...recorded, source: 'elsewhere' }));

    expect(await cache.find('server')).toBe('missing');
  });

  it('replaces a damaged binary and leaves nothing of a failed attempt', async () => {
    const { path } = await putIn('a server');
    appendFileSync(path, '!');
    await expect(cache.add('server', () => Promise.reject(new Error('blocked')))).rejects.toThrow('blocked');
    expect(readdirSync(folder)).toHaveLength(1);

    const again = await putIn('a server');
    expect(await cache.find('server')).toEqual(again);
  });

  it('removes what a killed attempt left hours ago, and leaves one that may still run', async () => {
    mkdirSync(join(folder, '.incoming-killed'));
    mkdirSync(join(folder, '.incoming-running'));
    const hoursAgo = new Date(Date.now() - 4 * 3600 * 1000);
    utimesSync(join(folder, '.incoming-killed'), hoursAgo, hoursAgo);
    await putIn('a server');

    expect(readdirSync(folder)).toEqual([
      expect.stringMatching(/running$/),
      expect.stringMatching(/^temporal-server/),
    ]);
  });
});
