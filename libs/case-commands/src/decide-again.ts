import type { CaseCommand, CaseEvent, StoredCaseEvent } from '#libs/case-file';
import type { DirectoryCommand } from '#libs/directory';
import type { EventLog, RecordedEvent } from '#libs/event-log';
import { streamOf, type CaseId, type Digest, type StoredEvent, type StreamName } from '#libs/kernel';
import {
  definitionOf,
  foldProcedure,
  unpublished,
  type ProcedureDefinition,
  type ProcedureEvent,
} from '#libs/procedures';
import { rerun, type CaseInput, type DirectoryInput, type RulesEvent, type RulesInput } from '#libs/rules';
import { canonicalJson } from '#libs/signatures';
import { calendarOf, type CalendarEvent } from '#libs/statutory-clocks';

/**
 * What deciding again came to. `not-re-run` is an honest gap, never a verdict: no rules decided the event (an
 * installation), or their bundle is not in the log.
 *
 * @property firstVersion of the commit that the event belongs to
 */
export type DecidedAgain = Readonly<{ firstVersion: number; rules: Digest | null }> &
  (
    | Readonly<{ verdict: 'same' | 'not-re-run' }>
    | Readonly<{ verdict: 'different'; recorded: string; decided: string }>
  );

/**
 * Puts the facts that one commit rested on before the rules bundle it names, and compares what comes out with what was
 * recorded. Reads the log alone.
 *
 * @param stream a case or a stream of the directory
 * @param version of any event of the commit
 */
export async function decideAgain(log: EventLog, stream: StreamName, version: number): Promise<DecidedAgain> {
  const history = await log.read(stream);
  const first = history.slice(0, version).findLast(({ event }) => event.commit);
  if (!first?.event.commit) throw new Error(`${stream} has no commit at version ${version}`);
  const { version: firstVersion, rules, commit } = first.event;
  const filed = rules && (await log.read(streamOf.rules(rules)))[0];
  if (!filed) return { firstVersion, rules, verdict: 'not-re-run' };

  const { script } = (filed.event as StoredEvent<RulesEvent>).data;
  const before = history.slice(0, firstVersion - 1).map(({ event }) => event);
  const input = await (stream.startsWith('case/') ? caseInput : directoryInput)(log, before, first);
  const recorded = history
    .slice(firstVersion - 1, firstVersion - 1 + commit.size)
    .map(({ event: { type, data } }) => ({ type, data }));
  const [was, is] = [
    canonicalJson({ ok: true, events: recorded }),
    canonicalJson(rerun(script, input).decision),
  ];
  return was === is
    ? { firstVersion, rules, verdict: 'same' }
    : { firstVersion, rules, verdict: 'different', recorded: was, decided: is };
}

type Streams = Readonly<Record<StreamName, readonly StoredEvent[]>>;

/** Every stream of the read set, up to the version that the decision saw. */
async function streamsRead(log: EventLog, { event }: RecordedEvent): Promise<Streams> {
  const read: Record<StreamName, readonly StoredEvent[]> = {};
  for (const { stream, version } of event.commit?.readSet ?? []) {
    read[stream] = version === 0 ? [] : (await log.read(stream, 0, version)).map((entry) => entry.event);
  }
  return read;
}

async function directoryInput(
  log: EventLog,
  before: readonly StoredEvent[],
  first: RecordedEvent,
): Promise<RulesInput> {
  const { stream, actor, recordedAt, commit } = first.event;
  const command = commit?.command as DirectoryCommand;
  const streams = { ...(await streamsRead(log, first)), [stream]: before };
  return { schema: 1, decider: 'directory', command, streams, actor, recordedAt } satisfies DirectoryInput;
}

async function caseInput(
  log: EventLog,
  before: readonly StoredEvent[],
  first: RecordedEvent,
): Promise<RulesInput> {
  const { stream, actor, recordedAt, commit } = first.event;
  const started = (before[0] ?? first.event) as StoredEvent<Extract<CaseEvent, { type: 'CaseStarted' }>>;
  const definition = await definitionUnder(log, started.data.procedure, started.data.definition.version);
  const calendar = streamOf.calendar(definition.calendar);
  const { [calendar]: years = [], ...streams } = await streamsRead(log, first);
  return {
    schema: 1,
    decider: 'case',
    caseId: stream.slice('case/'.length) as CaseId,
    events: before as readonly StoredCaseEvent[],
    definition,
    calendar: calendarOf(years as readonly StoredEvent<CalendarEvent>[], definition.calendar),
    streams,
    command: commit?.command as CaseCommand,
    actor,
    recordedAt,
  } satisfies CaseInput;
}

async function definitionUnder(
  log: EventLog,
  procedure: string,
  version: number,
): Promise<ProcedureDefinition> {
  const published = (await log.read(streamOf.procedure(procedure))).map(
    ({ event }) => event as StoredEvent<ProcedureEvent>,
  );
  const found = definitionOf(published.reduce(foldProcedure, unpublished), version);
  if (!found) throw new Error(`procedure ${procedure} has no version ${version}`);
  return found.definition;
}
