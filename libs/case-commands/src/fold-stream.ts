import { foldStream as foldDirectory, unbornState as unbornDirectory } from '#libs/directory';
import { evolve, type CaseFile, type StoredCaseEvent } from '#libs/case-file';
import type { StoredEvent, StreamName } from '#libs/kernel';
import { foldProcedure, unpublished, type ProcedureEvent, type ProcedureState } from '#libs/procedures';
import { foldCalendar, unknownCalendar, type Calendar, type CalendarEvent } from '#libs/statutory-clocks';

type RecordedShape = Pick<StoredEvent, 'stream' | 'version' | 'type' | 'data' | 'actor' | 'recordedAt'>;

/** The state of a stream before its first event, chosen by the prefix of its name. */
export function unbornState(stream: StreamName): unknown {
  if (stream.startsWith('case/')) return null;
  if (stream.startsWith('procedure/')) return unpublished;
  if (stream.startsWith('calendar/')) return unknownCalendar(stream.slice('calendar/'.length));
  return unbornDirectory(stream);
}

/** Carries the state of any stream over one more event. */
export function foldStream(stream: StreamName, state: unknown, event: RecordedShape): unknown {
  if (stream.startsWith('case/')) return evolve(state as CaseFile | null, event as StoredCaseEvent);
  if (stream.startsWith('procedure/')) return foldProcedure(state as ProcedureState, event as ProcedureEvent);
  if (stream.startsWith('calendar/')) return foldCalendar(state as Calendar, event as CalendarEvent);
  return foldDirectory(stream, state, event);
}
