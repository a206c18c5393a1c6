import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginningOf, keepBeginning } from './demonstration.js';
import { startSettings } from './settings.js';

let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'countersign beginning '));
});

afterEach(() => rmSync(data, { recursive: true, force: true }));

const asked = (env: Readonly<Record<string, string>> = {}) =>
  beginningOf(startSettings({ COUNTERSIGN_DATA: data, ...env }));

const simulation = '2026-01-01T00:00:00+08:00';

it('plays the demonstration in a new data folder, to its end and once', () => {
  const beginning = asked();
  expect(beginning).toEqual({ state: 'created', simulation });

  keepBeginning(data, beginning);
  expect(asked()).toEqual({ state: 'created', simulation });

  keepBeginning(data, { ...beginning, state: 'played' });
  expect(asked()).toEqual({ state: 'played', simulation });
});

it('keeps a real log real, whatever later starts ask for', () => {
  keepBeginning(data, asked({ COUNTERSIGN_DEMO: '0' }));
  expect(asked()).toEqual({ state: 'none', simulation: null });
});

it('gives an interrupted demonstration up when it is no longer wanted; its log stays simulated', () => {
  keepBeginning(data, asked());
  expect(asked({ COUNTERSIGN_DEMO: '0' })).toEqual({ state: 'none', simulation });
});
