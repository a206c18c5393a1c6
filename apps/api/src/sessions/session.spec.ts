import { expect, it } from '@jest/globals';
import type { OfficerId } from '#libs/kernel';
import { isFresh, isOver, sessionEnds, type Session } from './session.js';

const limits = { idleMs: 1_800_000, lifeMs: 43_200_000 };
const second = 1_000;
const begunAtMs = Date.parse('2026-03-02T00:00:00Z');
const session = (seenAtMs: number): Session => ({
  officer: 'unit-leader' as OfficerId,
  authenticatedAtMs: begunAtMs,
  methods: [],
  endings: 0,
  begunAtMs,
  seenAtMs,
  idToken: '',
});

it('is over half an hour after it was last used, not one second before', () => {
  const end = begunAtMs + limits.idleMs;
  expect([end - second, end, end + second].map((now) => isOver(session(begunAtMs), limits, now))).toEqual([
    false,
    true,
    true,
  ]);
});

it('is over after twelve hours, however lately it was used', () => {
  const end = begunAtMs + limits.lifeMs;
  const used = session(end - 2 * second);
  expect([end - second, end, end + second].map((now) => isOver(used, limits, now))).toEqual([
    false,
    true,
    true,
  ]);
  expect(sessionEnds(used, limits)).toEqual({ idleAtMs: end, expiresAtMs: end });
});

it('stands behind a signature for as long as the step-up lasts, not at its end', () => {
  const end = begunAtMs + 900_000;
  expect([end - second, end, end + second].map((now) => isFresh(session(now), 900_000, now))).toEqual([
    true,
    false,
    false,
  ]);
});
