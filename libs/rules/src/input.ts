import type { CaseCommand, CaseEvent, CaseRefusal, StoredCaseEvent } from '#libs/case-file';
import type { Actor, CaseId, Decision, Instant, ReadEntry, StreamName } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import type { Calendar } from '#libs/statutory-clocks';

/** Everything one decision rested on, as recorded. Plain JSON. */
export type RulesInput = Readonly<{
  schema: 1;
  caseId: CaseId;
  /** The case's events before the commit, from version 1 without a hole; empty for `StartCase`. */
  events: readonly StoredCaseEvent[];
  definition: ProcedureDefinition;
  calendar: Calendar;
  /** Streams of the read set, each with its events up to the version read; an unborn stream with none. */
  streams: Readonly<Record<StreamName, readonly Readonly<{ type: string; data: unknown }>[]>>;
  command: CaseCommand;
  actor: Actor;
  recordedAt: Instant;
}>;

/** `readSet` holds the streams of the directory that the decision looked at. */
export type RulesOutput = Readonly<{
  decision: Decision<CaseEvent, CaseRefusal>;
  readSet: readonly ReadEntry[];
}>;
