import { describe, expect, it } from '@jest/globals';
import { type Instant, type PostId, streamOf } from '#libs/kernel';
import {
  authorityOf,
  type DirectoryCommand,
  mayHandleCases,
  type OfficerState,
  qualificationLevels,
  type QualificationLevel,
} from './index.js';
import { by, holds, MemoryDirectory, officer } from './testing.js';

const leader = 'traffic/unit-leader' as PostId;
const start = '2026-01-01T00:00:00.000Z' as Instant;
const end = '2026-12-31T16:00:00.000Z' as Instant;
const exam = '2026-06-01T00:00:00.000Z' as Instant;
const secondBefore = (instant: Instant) => new Date(Date.parse(instant) - 1_000).toISOString() as Instant;
const secondAfter = (instant: Instant) => new Date(Date.parse(instant) + 1_000).toISOString() as Instant;

const bureau = () =>
  new MemoryDirectory()
    .unit('traffic')
    .officer(officer('li'))
    .officer(officer('admin'))
    .post('bureau/administrator' as PostId, holds('admin', start))
    .post(leader, holds('li', start));

const asked = (directory: MemoryDirectory, command: DirectoryCommand, at: Instant) =>
  expect(directory.when(command, by('admin'), at).ok).toBe(true);
const granted = (level: QualificationLevel, to: Instant | null = end) => {
  const directory = bureau();
  const data = { officer: officer('li'), level, from: start, to, basis: 'decision 1' };
  asked(directory, { type: 'GrantQualification', data }, start);
  return directory;
};
const examined = (
  directory: MemoryDirectory,
  level: QualificationLevel,
  result: 'pass' | 'fail',
  name = 'exam 1',
  at = exam,
) => {
  const data = { officer: officer('li'), exam: name, level, result, at, validTo: null };
  asked(directory, { type: 'RecordExam', data }, at);
  return directory;
};

type Needs = Readonly<{ qualification?: QualificationLevel; notLapsed?: QualificationLevel }>;
const signs = (directory: MemoryDirectory, at: Instant, needs: Needs) => {
  const found = authorityOf({
    officer: officer('li'),
    posts: [leader],
    at,
    look: directory.look(),
    ...needs,
  });
  return found.ok ? 'signs' : found.refusal;
};
const unqualified = (needs: QualificationLevel) => ({ code: 'unqualified', needs });

describe('a step that needs a level', () => {
  const needs = { qualification: 'intermediate' } as const;

  it('is signed while the level lasts: to the second before its end, and not at it', () => {
    const directory = granted('intermediate');
    expect(signs(directory, secondBefore(start), needs)).not.toBe('signs');
    expect(signs(directory, start, needs)).toBe('signs');
    expect(signs(directory, secondBefore(end), needs)).toBe('signs');
    expect(signs(directory, end, needs)).toEqual(unqualified('intermediate'));
    expect(signs(directory, secondAfter(end), needs)).toEqual(unqualified('intermediate'));
  });

  it('is signed by whoever holds that level or a higher one, and by nobody else', () => {
    for (const level of qualificationLevels) {
      const expected = level === 'basic' ? unqualified('intermediate') : 'signs';
      expect(signs(granted(level), exam, needs)).toEqual(expected);
    }
    expect(signs(bureau(), exam, needs)).toEqual(unqualified('intermediate'));
  });
});

describe('a step that a level must not have lapsed for', () => {
  const needs = { notLapsed: 'intermediate' } as const;

  it('is signed by whoever was never examined, and was never granted it', () => {
    expect(signs(bureau(), exam, needs)).toBe('signs');
    expect(signs(granted('basic'), exam, needs)).toBe('signs');
  });

  it('is not signed from the instant of the failed examination on, until the next is passed', () => {
    const directory = examined(bureau(), 'intermediate', 'fail');
    expect(signs(directory, secondBefore(exam), needs)).toBe('signs');
    expect(signs(directory, exam, needs)).toEqual(unqualified('intermediate'));
    expect(signs(directory, secondAfter(exam), needs)).toEqual(unqualified('intermediate'));
    const again = secondAfter(secondAfter(exam));
    examined(directory, 'intermediate', 'pass', 'exam 2', again);
    expect(signs(directory, secondBefore(again), needs)).toEqual(unqualified('intermediate'));
    expect(signs(directory, again, needs)).toBe('signs');
  });

  it('is not signed when the level has expired or was revoked', () => {
    const directory = granted('advanced');
    expect(signs(directory, secondBefore(end), needs)).toBe('signs');
    expect(signs(directory, end, needs)).toEqual(unqualified('intermediate'));
    const data = { officer: officer('li'), level: 'advanced' as const, at: exam, reason: 'cheated' };
    asked(directory, { type: 'RevokeQualification', data }, exam);
    expect(signs(directory, secondBefore(exam), needs)).toBe('signs');
    expect(signs(directory, exam, needs)).toEqual(unqualified('intermediate'));
  });

  it('is not signed by who failed a lower one and was never examined in it, until he passes', () => {
    const directory = examined(bureau(), 'basic', 'fail');
    expect(signs(directory, secondBefore(exam), needs)).toBe('signs');
    expect(signs(directory, exam, needs)).toEqual(unqualified('intermediate'));
    expect(signs(directory, secondAfter(exam), needs)).toEqual(unqualified('intermediate'));
    const again = secondAfter(secondAfter(exam));
    examined(directory, 'basic', 'pass', 'exam 2', again);
    expect(signs(directory, secondBefore(again), needs)).toEqual(unqualified('intermediate'));
    expect(signs(directory, again, needs)).toBe('signs');
  });

  it('is signed by who failed a higher one', () =>
    expect(signs(examined(bureau(), 'advanced', 'fail'), secondAfter(exam), needs)).toBe('signs'));
});

describe('an examination', () => {
  it('failed ends its level and every higher one, and leaves the lower ones', () => {
    const directory = granted('basic', null);
    for (const level of ['intermediate', 'advanced'] as const) {
      const data = { officer: officer('li'), level, from: start, to: null, basis: 'decision 2' };
      asked(directory, { type: 'GrantQualification', data }, start);
    }
    examined(directory, 'intermediate', 'fail');
    expect(signs(directory, exam, { qualification: 'basic' })).toBe('signs');
    expect(signs(directory, exam, { qualification: 'intermediate' })).toEqual(unqualified('intermediate'));
    expect(signs(directory, exam, { qualification: 'advanced' })).toEqual(unqualified('advanced'));
  });

  it('of the basic level failed ends case handling at that instant, and passed brings it back', () => {
    const may = (directory: MemoryDirectory, at: Instant) =>
      mayHandleCases(directory.look().at<OfficerState>(streamOf.officer(officer('li'))), at);
    const directory = examined(bureau(), 'basic', 'fail');
    expect([secondBefore(exam), exam, secondAfter(exam)].map((at) => may(directory, at))).toEqual([
      true,
      false,
      false,
    ]);
    const again = secondAfter(secondAfter(exam));
    examined(directory, 'basic', 'pass', 'exam 2', again);
    expect(may(directory, again)).toBe(true);
  });

  it('is recorded once; who failed is granted its level by no decision', () => {
    const directory = examined(bureau(), 'basic', 'fail');
    const twice = {
      officer: officer('li'),
      exam: 'exam 1',
      level: 'basic',
      result: 'pass',
      at: exam,
      validTo: null,
    } as const;
    expect(directory.when({ type: 'RecordExam', data: twice }, by('admin'), exam)).toEqual({
      ok: false,
      refusal: { code: 'exam-exists', officer: 'li', exam: 'exam 1' },
    });
    const decision = {
      officer: officer('li'),
      level: 'basic',
      from: exam,
      to: null,
      basis: 'friend',
    } as const;
    expect(directory.when({ type: 'GrantQualification', data: decision }, by('admin'), exam)).toEqual({
      ok: false,
      refusal: { code: 'exam-failed', officer: 'li', exam: 'exam 1' },
    });
  });
});
