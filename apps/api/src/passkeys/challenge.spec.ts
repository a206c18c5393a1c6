import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import type { Settings } from '../config/settings.js';
import { challengeLifeMs, Challenges } from './challenge.js';

const keysFolder = mkdtempSync(join(tmpdir(), 'countersign-challenge-'));
afterAll(() => rmSync(keysFolder, { recursive: true }));
const challenges = new Challenges({ keysFolder } as Settings);
const other = new Challenges({ keysFolder } as Settings);
const nowMs = Date.parse('2026-03-02T00:00:00Z');
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const given = text(challenges.issue('register/handler', nowMs));

it('is known to every process, for its purpose alone', () => {
  expect(other.isOurs('register/handler', given, nowMs)).toBe(true);
  expect(other.isOurs('register/unit-leader', given, nowMs)).toBe(false);
  expect(text(challenges.issue('register/handler', nowMs))).not.toBe(given);
});

it('lasts ten minutes, not one second more, and is not from the future', () => {
  const at = (ms: number) => challenges.isOurs('register/handler', given, nowMs + ms);
  expect([challengeLifeMs - 1_000, challengeLifeMs, challengeLifeMs + 1_000, -1_000].map(at)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('breaks with any byte', () => {
  const bytes = Buffer.from(given, 'base64url');
  for (let i = 0; i < bytes.length; i += 1) {
    const changed = Buffer.from(bytes);
    changed[i]! ^= 1;
    expect(challenges.isOurs('register/handler', text(changed), nowMs)).toBe(false);
  }
  expect(challenges.isOurs('register/handler', '', nowMs)).toBe(false);
});
