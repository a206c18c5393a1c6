import { accept, type Decision, type OfficerId, type Refused, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { GrantQualification, RecordExam, RevokeQualification } from '../commands.js';
import type { OfficerEvent } from '../events.js';
import { isEmpty } from '../intervals.js';
import { type OfficerState, servesAt } from '../officers.js';
import { qualificationAt } from '../qualifications.js';
import type { DirectoryRefusal } from '../refusals.js';

type Decided = Decision<OfficerEvent, DirectoryRefusal>;

/**
 * The result of an examination. Passing grants its level; failing ends it and every higher one.
 *
 * @refuses not-permitted, unknown-officer, interval-empty, exam-exists (the same examination twice)
 */
export function recordExam({ data }: RecordExam, basis: DirectoryBasis): Decided {
  const { officer, exam, level, result, at, validTo } = data;
  const ruling = serving(officer, basis);
  if (ruling) return ruling;
  if (validTo !== null && isEmpty({ from: at, to: validTo })) {
    return refuse({ code: 'interval-empty', from: at, to: validTo });
  }
  const { exams } = basis.look.at<OfficerState>(streamOf.officer(officer));
  if (exams.some((taken) => taken.exam === exam && taken.level === level)) {
    return refuse({ code: 'exam-exists', officer, exam });
  }
  const taken: OfficerEvent = { type: 'ExamTaken', data: { exam, level, result, at } };
  const granted: OfficerEvent = {
    type: 'QualificationGranted',
    data: { level, from: at, to: validTo, basis: exam },
  };
  return result === 'pass' ? accept<OfficerEvent>(taken, granted) : accept<OfficerEvent>(taken);
}

/**
 * A level by decision, for example one recognised from elsewhere.
 *
 * @refuses not-permitted, unknown-officer, interval-empty, exam-failed (the last examination of that level was failed:
 *   only passing it brings the level back)
 */
export function grantQualification({ data }: GrantQualification, basis: DirectoryBasis): Decided {
  const { officer, level, from, to, basis: because } = data;
  const ruling = serving(officer, basis);
  if (ruling) return ruling;
  if (to !== null && isEmpty({ from, to })) return refuse({ code: 'interval-empty', from, to });
  const { exams } = basis.look.at<OfficerState>(streamOf.officer(officer));
  const last = exams.filter((exam) => exam.level === level).at(-1);
  if (last?.result === 'fail') return refuse({ code: 'exam-failed', officer, exam: last.exam });
  return accept({ type: 'QualificationGranted', data: { level, from, to, basis: because } });
}

/** Ends a level and every higher one. @refuses not-permitted, unknown-officer, not-qualified */
export function revokeQualification({ data }: RevokeQualification, basis: DirectoryBasis): Decided {
  const { officer, level, at, reason } = data;
  const ruling = serving(officer, basis);
  if (ruling) return ruling;
  const state = basis.look.at<OfficerState>(streamOf.officer(officer));
  if (!qualificationAt(state, level, at)) return refuse({ code: 'not-qualified', officer, level });
  return accept({ type: 'QualificationRevoked', data: { level, at, reason } });
}

function serving(officer: OfficerId, basis: DirectoryBasis): Refused<DirectoryRefusal> | null {
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  const serves = servesAt(basis.look.at<OfficerState>(streamOf.officer(officer)), basis.recordedAt);
  return serves ? null : refuse({ code: 'unknown-officer', officer });
}
