import type { CaseCommand, CaseEvent, StoredCaseEvent } from '#libs/case-file';
import type { EventLog, RecordedEvent } from '#libs/event-log';
import { streamOf, type CaseId, type Digest, type StoredEvent, type StreamName } from '#libs/kernel';
import { definitionOf, foldProcedure, unpublished, type ProcedureEvent } from '#libs/procedures';
import { rerun, type RulesEvent, type RulesInput } from '#libs/rules';
import { canonicalJson } from '#libs/signatures';
import { calendarOf, type CalendarEvent } from '#libs/statutory-clocks';

/**
 * What deciding again came to. `not-re-run` is an honest gap, never a verdict: the rules bundle is not in the log.
 *
 * @property firstVersion of the commit that the event belongs to
 */
export type DecidedAgain = Readonly<{ firstVersion: number; rules: Digest | null }> &
  (
    | Readonly<{ verdict: 'same' | 'not-re-run' }>
    | Readonly<{ verdict: 'different'; recorded: string; decided: string }>
  );

/**
 * Puts the facts that one commit of a case rested on before the rules bundle it names, and compares what comes out
 * with what was recorded. Reads the log alone.
 *
 * @param version of any event of the commit
 */
export async function decideAgain(log: EventLog, caseId: CaseId, version: number): Promise<DecidedAgain> {
  const history = await log.read(streamOf.case(caseId));
  const first = history.slice(0, version).findLast(({ event }) => event.commit);
  if (!first?.event.commit) throw new Error(`case ${caseId} has no commit at version ${version}`);
  const { version: firstVersion, rules, commit } = first.event;
  const filed = rules && (await log.read(streamOf.rules(rules)))[0];
  if (!filed) return { firstVersion, rules, verdict: 'not-re-run' };

  const { script } = (filed.event as StoredEvent<RulesEvent>).data;
  const { decision } = rerun(script, await basisOf(log, caseId, history, first));
  const recorded = history
    .slice(firstVersion - 1, firstVersion - 1 + commit.size)
    .map(({ event: { type, data } }) => ({ type, data }));
  const [was, is] = [canonicalJson({ ok: true, events: recorded }), canonicalJson(decision)];
  return was === is
    ? { firstVersion, rules, verdict: 'same' }
    : { firstVersion, rules, verdict: 'different', recorded: was, decided: is };
}

/** Everything the commit rested on, read back at the versions it names. */
async function basisOf(
  log: EventLog,
  caseId: CaseId,
  history: readonly RecordedEvent[],
  { event }: RecordedEvent,
): Promise<RulesInput> {
  const { readSet, command } = event.commit!;
  const read = new Map<StreamName, readonly StoredEvent[]>();
  for (const { stream, version } of readSet) {
    read.set(stream, version === 0 ? [] : (await log.read(stream, 0, version)).map((entry) => entry.event));
  }
  const started = history[0]!.event as StoredEvent<Extract<CaseEvent, { type: 'CaseStarted' }>>;
  const { procedure, definition: pinned } = started.data;
  const publications = (await log.read(streamOf.procedure(procedure))).map((entry) => entry.event);
  const published = definitionOf(
    publications.reduce(
      (state, each) => foldProcedure(state, each as StoredEvent<ProcedureEvent>),
      unpublished,
    ),
    pinned.version,
  );
  if (!published) throw new Error(`procedure ${procedure} has no version ${pinned.version}`);
  const calendar = streamOf.calendar(published.definition.calendar);
  return {
    schema: 1,
    caseId,
    events: history.slice(0, event.version - 1).map((entry) => entry.event as StoredCaseEvent),
    definition: published.definition,
    calendar: calendarOf(
      (read.get(calendar) ?? []) as readonly StoredEvent<CalendarEvent>[],
      published.definition.calendar,
    ),
    streams: Object.fromEntries([...read].filter(([stream]) => stream !== calendar)),
    command: command as CaseCommand,
    actor: event.actor,
    recordedAt: event.recordedAt,
  };
}
