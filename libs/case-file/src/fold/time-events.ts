import { assertNever } from '#libs/kernel';
import type {
  ClockCorrected,
  ClockExpired,
  ClockExtended,
  ClockRestarted,
  ClockResumed,
  ClockStarted,
  ClockStopped,
  ClockSuspended,
  ClockWarned,
  DutyCancelled,
  DutyDischarged,
  DutyOpened,
  DutyOverdue,
  DutyResumed,
  DutySuspended,
  ExtensionRevoked,
} from '../events.js';
import type { Revision } from './revision.js';

export type OfTime =
  | ClockStarted
  | ClockExtended
  | ClockStopped
  | ClockSuspended
  | ClockResumed
  | ClockRestarted
  | ClockCorrected
  | ExtensionRevoked
  | ClockWarned
  | ClockExpired
  | DutyOpened
  | DutyDischarged
  | DutyCancelled
  | DutyOverdue
  | DutySuspended
  | DutyResumed;

/** Folds clocks and duties. Computes no limit: every due instant was decided and stands in the event. */
export function foldOfTime(revision: Revision, event: OfTime): void {
  const { id } = revision;
  const { recordedAt } = revision.place;
  switch (event.type) {
    case 'ClockStarted': {
      const { clock, subject, from, limit, dueAt, exactAt, warnAt, provisional, source } = event.data;
      const counting = { suspendedAt: null, stoppedAt: null, excluded: [] };
      const running = { status: 'running', warned: [], extensions: [], ...counting } as const;
      const told = { id, clock, subject, from, limit, dueAt, exactAt, warnAt, provisional, source };
      return revision.put('clocks', id, { ...told, ...running });
    }
    case 'ClockExtended': {
      const { clock, request, limit, grounds, dueAt, exactAt, warnAt, provisional } = event.data;
      return revision.change('clocks', clock, ({ extensions }) => ({
        limit,
        dueAt,
        exactAt,
        warnAt,
        provisional,
        extensions: [...extensions, { request, limit, grounds, dueAt }],
      }));
    }
    case 'ClockStopped':
      return revision.change('clocks', event.data.clock, () => ({
        status: 'stopped',
        stoppedAt: recordedAt,
        suspendedAt: null,
      }));
    case 'ClockSuspended': {
      const { clock, at: suspendedAt, warnAt } = event.data;
      return revision.change('clocks', clock, () => ({ status: 'suspended', suspendedAt, warnAt }));
    }
    case 'ClockResumed': {
      const { clock, excluded, dueAt, exactAt, warnAt, provisional } = event.data;
      const counting = { status: 'running', suspendedAt: null } as const;
      const dates = { dueAt, exactAt, warnAt, provisional };
      return revision.change('clocks', clock, () => ({ ...counting, excluded, ...dates }));
    }
    case 'ClockRestarted': {
      const { clock, from, limit, dueAt, exactAt, warnAt, provisional } = event.data;
      const anew = { status: 'running', suspendedAt: null, excluded: [], extensions: [] } as const;
      const dates = { from, limit, dueAt, exactAt, warnAt, provisional };
      return revision.change('clocks', clock, () => ({ ...anew, ...dates }));
    }
    case 'ClockCorrected': {
      const { clock, from, excluded, suspendedAt, dueAt, exactAt, warnAt, provisional } = event.data;
      const corrected = { from, excluded, suspendedAt, dueAt, exactAt, warnAt, provisional };
      return revision.change('clocks', clock, () => corrected);
    }
    case 'ExtensionRevoked': {
      const { clock, limit, dueAt, exactAt, warnAt, provisional } = event.data;
      return revision.change('clocks', clock, ({ extensions }) => ({
        limit,
        dueAt,
        exactAt,
        warnAt,
        provisional,
        extensions: extensions.slice(0, -1),
      }));
    }
    case 'ClockWarned':
      return revision.change('clocks', event.data.clock, ({ warned }) => ({
        warned: [...warned, event.data.warnAt],
      }));
    case 'ClockExpired':
      return revision.change('clocks', event.data.clock, () => ({ status: 'expired' }));
    case 'DutyOpened': {
      if (event.data.submission) revision.change('submissions', event.data.submission, () => ({ duty: id }));
      const { duty, subject, from, dueAt, provisional, owedBy, source } = event.data;
      const undone = { againAt: null, dischargedAt: null, document: null };
      const open = { status: 'open', overdue: false, ...undone } as const;
      return revision.put('duties', id, {
        id,
        duty,
        subject,
        from,
        dueAt,
        provisional,
        owedBy,
        source,
        ...open,
      });
    }
    case 'DutyDischarged': {
      const { at: dischargedAt, document } = event.data;
      return revision.change('duties', event.data.duty, () => ({
        status: 'discharged',
        dischargedAt,
        document,
      }));
    }
    case 'DutyCancelled':
      return revision.change('duties', event.data.duty, () => ({ status: 'cancelled' }));
    case 'DutyOverdue':
      return revision.change('duties', event.data.duty, () => ({
        overdue: true,
        againAt: event.data.againAt ?? null,
      }));
    case 'DutySuspended':
      return revision.change('duties', event.data.duty, () => ({ status: 'suspended' }));
    case 'DutyResumed': {
      const { dueAt } = event.data;
      const again = { status: 'open', overdue: false, againAt: null } as const;
      return revision.change('duties', event.data.duty, () => ({ ...again, dueAt }));
    }
    default:
      return assertNever(event);
  }
}
