import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markOf } from '../process/running.js';
import { lockDataFolder } from './data-folder-lock.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign lock '));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('refuses a folder that a living instance uses, and says what to do', async () => {
  const lock = await lockDataFolder(folder);
  await expect(lockDataFolder(folder, 0)).rejects.toThrow(/process \d+.*COUNTERSIGN_DATA=/);

  lock.release();
  (await lockDataFolder(folder, 0)).release();
  expect(readdirSync(folder)).toEqual([]);
});

it('waits for an instance that is just ending', async () => {
  const ending = await lockDataFolder(folder);
  setTimeout(() => ending.release(), 200);
  (await lockDataFolder(folder, 5_000)).release();
});

it('takes over from an instance that was killed', async () => {
  writeFileSync(join(folder, 'instance.lock'), JSON.stringify({ pid: 2 ** 22 + 1, started: '1' }));
  (await lockDataFolder(folder, 0)).release();
});

it('takes over when the number of a killed instance now belongs to another program', async () => {
  const other = markOf(process.ppid);
  writeFileSync(join(folder, 'instance.lock'), JSON.stringify({ ...other, started: 'long ago' }));
  (await lockDataFolder(folder, 0)).release();
});
