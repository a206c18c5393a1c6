import {
  assertNever,
  type Digest,
  type Instant,
  type Names,
  type OfficerId,
  type UnitId,
} from '#libs/kernel';
import type { OfficerEvent } from './events.js';
import { covers, endedAt, type Interval } from './intervals.js';
import type { OfficerKey } from './keys.js';
import { endedFrom, type Exam, type Qualification } from './qualifications.js';

export type Suspension = Interval & Readonly<{ reason: string }>;

export type OfficerState = Readonly<{
  /** 0: not born, and `officer` is null. */
  version: number;
  officer: Readonly<{ id: OfficerId; name: Names; unit: UnitId }> | null;
  keys: readonly OfficerKey[];
  suspensions: readonly Suspension[];
  qualifications: readonly Qualification[];
  exams: readonly Exam[];
  /** The first instant at which he is an officer no more. */
  retiredAt: Instant | null;
  /** The one by which he can still log in for the first time, up to but not at `until`. */
  invitation: Readonly<{ invitation: Digest; until: Instant }> | null;
  /** What issuers call him. */
  logins: readonly Digest[];
  /** How often all his sessions have been ended. */
  endings: number;
}>;

export const unbornOfficer: OfficerState = {
  version: 0,
  officer: null,
  keys: [],
  suspensions: [],
  qualifications: [],
  exams: [],
  retiredAt: null,
  invitation: null,
  logins: [],
  endings: 0,
};

export function foldOfficer(state: OfficerState, event: OfficerEvent): OfficerState {
  const version = state.version + 1;
  switch (event.type) {
    case 'OfficerRegistered': {
      const { officer: id, name, unit } = event.data;
      return { ...state, version, officer: { id, name, unit } };
    }
    case 'KeyProposed': {
      const { keyId, alg, publicKey, passkey, replaces } = event.data;
      const own = {
        keyId,
        alg,
        publicKey,
        ...(passkey && { passkey }),
        ...(replaces !== undefined && { replaces }),
      };
      const key = { ...own, confirmedBy: null, retiredAt: null, revokedAt: null };
      return { ...state, version, keys: [...state.keys, key] };
    }
    case 'KeyEnrolled':
      return withKey(state, event.data.keyId, { confirmedBy: event.data.confirmedBy });
    case 'KeyRetired':
      return withKey(state, event.data.keyId, { retiredAt: event.data.at });
    case 'KeyRevoked': {
      const { keyId, at, lostAt } = event.data;
      return withKey(state, keyId, { revokedAt: at, ...(lostAt !== undefined && { lostAt }) });
    }
    case 'ApprovalSuspended': {
      const { from, to, reason } = event.data;
      return { ...state, version, suspensions: [...state.suspensions, { from, to, reason }] };
    }
    case 'SuspensionLifted':
      return {
        ...state,
        version,
        suspensions: state.suspensions.map((suspension) => endedAt(suspension, event.data.at)),
      };
    case 'OfficerRenamed':
      return { ...state, version, officer: state.officer && { ...state.officer, name: event.data.name } };
    case 'OfficerMoved':
      return { ...state, version, officer: state.officer && { ...state.officer, unit: event.data.unit } };
    case 'ExamTaken': {
      const { level, result, at } = event.data;
      const exams = [...state.exams, event.data];
      const qualifications =
        result === 'fail' ? endedFrom(state.qualifications, level, at) : state.qualifications;
      return { ...state, version, exams, qualifications };
    }
    case 'QualificationGranted':
      return { ...state, version, qualifications: [...state.qualifications, event.data] };
    case 'QualificationRevoked': {
      const { level, at } = event.data;
      return { ...state, version, qualifications: endedFrom(state.qualifications, level, at) };
    }
    case 'OfficerInvited':
      return { ...state, version, invitation: event.data };
    case 'InvitationUsed': {
      const { login } = event.data;
      const logins = login === null ? state.logins : [...new Set([...state.logins, login])];
      return { ...state, version, invitation: null, logins };
    }
    case 'LoginsEnded':
      return { ...state, version, invitation: null, logins: [], endings: state.endings + 1 };
    case 'OfficerRetired':
      return { ...state, version, retiredAt: event.data.at };
    default:
      return assertNever(event);
  }
}

function withKey(state: OfficerState, keyId: string, change: Partial<OfficerKey>): OfficerState {
  return {
    ...state,
    version: state.version + 1,
    keys: state.keys.map((key) => (key.keyId === keyId ? { ...key, ...change } : key)),
  };
}

/** The suspension an officer is under at an instant: good one second before `from`, refused at `from` itself. */
export const suspensionAt = ({ suspensions }: OfficerState, at: Instant): Suspension | null =>
  suspensions.find((suspension) => covers(suspension, at)) ?? null;

/** Registered and not retired at that instant. */
export const servesAt = ({ officer, retiredAt }: OfficerState, at: Instant) =>
  officer !== null && (retiredAt === null || at < retiredAt);
