import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDurably, writeDurably } from './durable-files.js';
import { LogUnavailable, storing } from './unavailable.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-durable-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const unwritable = 7 as unknown as string;

it('leaves no draft behind when it cannot be written', async () => {
  await expect(createDurably(join(folder, 'key'), () => unwritable)).rejects.toThrow('argument must be');
  await expect(writeDurably(join(folder, 'blob'), unwritable)).rejects.toThrow('argument must be');
  expect(readdirSync(folder)).toEqual([]);
});

it('says that the log is unavailable when the disk is full, and nothing else so', async () => {
  const failing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
  await expect(storing(failing('ENOSPC'))).rejects.toThrow(LogUnavailable);
  await expect(storing(failing('EROFS'))).rejects.toThrow('The event log is unavailable: EROFS');
  await expect(storing(failing('EACCES'))).rejects.not.toThrow(LogUnavailable);
});
