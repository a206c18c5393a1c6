import type { Instant } from '#libs/kernel';
import type { QualificationLevel } from './events.js';
import { covers, endedAt, type Interval } from './intervals.js';

/** A level held for a time; `basis` says by which examination or decision. */
export type Qualification = Interval & Readonly<{ level: QualificationLevel; basis: string }>;

export type Exam = Readonly<{
  exam: string;
  level: QualificationLevel;
  result: 'pass' | 'fail';
  at: Instant;
}>;

type Qualified = Readonly<{ qualifications: readonly Qualification[]; exams: readonly Exam[] }>;

/** From the lowest up: a higher level does for every lower one. */
export const qualificationLevels: readonly QualificationLevel[] = ['basic', 'intermediate', 'advanced'];

const rank = (level: QualificationLevel) => qualificationLevels.indexOf(level);

/** What an officer is qualified by at an instant for something that needs a level: the lowest that does; else null. */
export function qualificationAt(
  { qualifications }: Qualified,
  needed: QualificationLevel,
  at: Instant,
): Qualification | null {
  const held = qualifications.filter(
    (qualification) => rank(qualification.level) >= rank(needed) && covers(qualification, at),
  );
  return held.sort((one, other) => rank(one.level) - rank(other.level))[0] ?? null;
}

/** Failing or losing a level ends it and every higher one; the lower ones stay. */
export const endedFrom = (
  qualifications: readonly Qualification[],
  level: QualificationLevel,
  at: Instant,
): readonly Qualification[] =>
  qualifications.map((held) => (rank(held.level) >= rank(level) ? endedAt(held, at) : held));

/**
 * Failed, lost or expired: his record speaks of this level or a higher one, and he holds none that does; or he failed a lower
 * one and has not passed it since. Who may not handle cases does not lead those who do, whether or not he was ever examined
 * for that. Who was never examined in the level, nor granted it, and failed none below it has not failed it.
 *
 * @source EX QG
 */
export function lapsedAt(state: Qualified, level: QualificationLevel, at: Instant): boolean {
  const spokenOf =
    state.exams.some((exam) => exam.level === level && exam.result === 'fail' && exam.at <= at) ||
    state.qualifications.some((held) => rank(held.level) >= rank(level) && held.from <= at);
  const failedBelow = state.exams.some(
    (exam) =>
      rank(exam.level) < rank(level) &&
      exam.result === 'fail' &&
      exam.at <= at &&
      qualificationAt(state, exam.level, at) === null,
  );
  return failedBelow || (spokenOf && qualificationAt(state, level, at) === null);
}

/**
 * Who failed the basic examination handles no case until he has passed it. @source EX
 */
export function mayHandleCases(state: Qualified, at: Instant): boolean {
  const failed = state.exams.some(
    (exam) => exam.level === 'basic' && exam.result === 'fail' && exam.at <= at,
  );
  return !failed || qualificationAt(state, 'basic', at) !== null;
}
