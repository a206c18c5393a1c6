import type { CaseCommand, CaseEvent, CaseRefusal, StoredCaseEvent } from '#libs/case-file';
import type { DirectoryCommand, DirectoryEvent, DirectoryRefusal } from '#libs/directory';
import type { Actor, CaseId, Decision, Instant, ReadEntry, StreamName } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import type { Calendar } from '#libs/statutory-clocks';

/** Everything one decision rested on, as recorded. Plain JSON. */
export type RulesInput = CaseInput | DirectoryInput;

type Asked = Readonly<{
  schema: 1;
  /** Streams the decision looked at, each with its events up to the version read; an unborn stream with none. */
  streams: Readonly<Record<StreamName, readonly Readonly<{ type: string; data: unknown }>[]>>;
  actor: Actor;
  recordedAt: Instant;
}>;

export type CaseInput = Asked &
  Readonly<{
    decider: 'case';
    command: CaseCommand;
    caseId: CaseId;
    /** The case's events before the commit, from version 1 without a hole; empty for `StartCase`. */
    events: readonly StoredCaseEvent[];
    definition: ProcedureDefinition;
    calendar: Calendar;
  }>;

/** `streams` also holds the stream that was written, as it was before the commit. */
export type DirectoryInput = Asked & Readonly<{ decider: 'directory'; command: DirectoryCommand }>;

/** `readSet` holds the streams of the directory that the decision looked at. */
export type RulesOutput = Readonly<{
  decision: Decision<CaseEvent, CaseRefusal> | Decision<DirectoryEvent, DirectoryRefusal>;
  readSet: readonly ReadEntry[];
}>;
