import { assertNever } from '#libs/kernel';
import type {
  ClockExpired,
  ClockExtended,
  ClockStarted,
  ClockStopped,
  ClockWarned,
  DutyCancelled,
  DutyDischarged,
  DutyOpened,
  DutyOverdue,
} from '../events.js';
import type { Revision } from './revision.js';

export type OfTime =
  | ClockStarted
  | ClockExtended
  | ClockStopped
  | ClockWarned
  | ClockExpired
  | DutyOpened
  | DutyDischarged
  | DutyCancelled
  | DutyOverdue;

/** Folds clocks and duties. Computes no limit: every due instant was decided and stands in the event. */
export function foldOfTime(revision: Revision, event: OfTime): void {
  const { id } = revision;
  switch (event.type) {
    case 'ClockStarted': {
      const { clock, subject, from, limit, dueAt, exactAt, warnAt, provisional, source } = event.data;
      const running = { status: 'running', warned: [], extensions: [] } as const;
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
      return revision.change('clocks', event.data.clock, () => ({ status: 'stopped' }));
    case 'ClockWarned':
      return revision.change('clocks', event.data.clock, ({ warned }) => ({
        warned: [...warned, event.data.warnAt],
      }));
    case 'ClockExpired':
      return revision.change('clocks', event.data.clock, () => ({ status: 'expired' }));
    case 'DutyOpened': {
      const { duty, subject, from, dueAt, provisional, owedBy, source } = event.data;
      const open = { status: 'open', overdue: false, dischargedAt: null, document: null } as const;
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
      return revision.change('duties', event.data.duty, () => ({ overdue: true }));
    default:
      return assertNever(event);
  }
}
