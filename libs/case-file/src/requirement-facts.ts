import type { Digest, Instant, OpenedId, PartyId } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { clockRule, type RequirementFacts } from '#libs/procedures/interpreter';
import { dueWithinTotal, isChained } from '#libs/statutory-clocks';
import type { CaseFile, Clock, RecordedFact, Request } from './case-file.js';
import { currentRound } from './draft.js';
import type { Particulars } from './events.js';
import { evidenceGate } from './evidence-gate.js';
import { ofRequests, recordsAbout } from './request-facts.js';
import { propertyDifferences, unsettledProperty } from './property-standing.js';
import { concerns, subjectsOf, timesUnder } from './subjects.js';

export type Asked = Readonly<{
  /** Null: asked for the case as a whole. */
  subject: PartyId | null;
  at: Instant;
  /** The fact about to be recorded. */
  recording?: Readonly<{ record: string; result: string | null }>;
  /** The request being decided, which is open while it is. */
  deciding?: OpenedId;
  /** What the fact or the request states, and the materials of the request. */
  particulars?: Particulars | undefined;
  materials?: readonly Digest[] | undefined;
}>;

/** Answers a definition's conditions from a case file. */
export function factsOf(file: CaseFile, definition: ProcedureDefinition, asked: Asked): RequirementFacts {
  return {
    ofEachSubject: () =>
      subjectsOf(file)
        .filter((id) => file.subjects[id]?.disposed === null)
        .map((subject) => factsOf(file, definition, { ...asked, subject })),
    ...ofPersons(file, asked),
    ...ofPapers(file, asked),
    ...ofRequests(file, asked),
    ...ofRecords(file, asked),
    ...ofClocks(file, definition, asked),
    ...ofDuties(file, asked),
    elementsProved: () => evidenceGate(file, definition, asked.subject).open,
    propertySettled: () => unsettledProperty(file).length === 0,
    propertyAgrees: () => propertyDifferences(file).length === 0,
  };
}

type Facts<Name extends keyof RequirementFacts> = Pick<RequirementFacts, Name>;

function ofPersons(
  file: CaseFile,
  { subject }: Asked,
): Facts<
  | 'fact'
  | 'subjectIs'
  | 'measure'
  | 'measuresLifted'
  | 'everySubjectDisposed'
  | 'someSubjectDisposed'
  | 'disposed'
> {
  const concerned = subject === null ? subjectsOf(file) : [subject];
  const measureOf = (id: PartyId) => file.subjects[id]?.measure?.measure ?? null;
  return {
    fact: (name) => (file.facts as Readonly<Record<string, unknown>> | null)?.[name],
    subjectIs: (kind) => file.parties.some((party) => concerned.includes(party.id) && party[kind] === true),
    measure: () => concerned.map(measureOf).find((measure) => measure !== null) ?? null,
    measuresLifted: (except) =>
      concerned.every(
        (id) => measureOf(id) === null || except.includes(file.subjects[id]?.disposed?.as ?? ''),
      ),
    everySubjectDisposed: () => Object.values(file.subjects).every(({ disposed }) => disposed !== null),
    someSubjectDisposed: () => Object.values(file.subjects).some(({ disposed }) => disposed !== null),
    disposed: () => subject !== null && file.subjects[subject]?.disposed !== null,
  };
}

function ofPapers(
  file: CaseFile,
  { subject, particulars, materials = [] }: Asked,
): Facts<'particular' | 'includes' | 'filed'> {
  const approved = (link: string): Request | undefined =>
    Object.values(file.requests)
      .filter((request) => request.link === link && request.status === 'approved')
      .filter((request) => concerns(subject, request.subject))
      .at(-1);
  // Of several suspects, a paper that names none of them is nobody's.
  const onlySuspect = subjectsOf(file).length === 1;
  return {
    particular: (name, of) => {
      if (of === undefined) return particulars?.[name];
      const request = approved(of);
      return request && currentRound(request).proposal.particulars?.[name];
    },
    includes: (document) => materials.some((material) => file.materials[material]?.document === document),
    filed: (document) =>
      Object.values(file.materials).some(
        (material) =>
          material.document === document &&
          concerns(subject, material.subject) &&
          (subject === null || material.subject !== null || onlySuspect),
      ),
  };
}

function ofRecords(
  file: CaseFile,
  { subject, recording }: Asked,
): Facts<'recorded' | 'timesRecorded' | 'result' | 'lastResult' | 'unanswered'> {
  const matching = (record: string, result?: string) => (fact: Pick<RecordedFact, 'record' | 'result'>) =>
    fact.record === record && (result === undefined || fact.result === result);
  const about = recordsAbout(file, subject);
  const times = (record: string, result?: string) => about.filter(matching(record, result)).length;
  return {
    recorded: (record, result) => times(record, result) > 0,
    timesRecorded: (record, result) =>
      times(record, result) + (recording && matching(record, result)(recording) ? 1 : 0),
    result: () => recording?.result ?? null,
    lastResult: (record) => about.filter(matching(record)).at(-1)?.result ?? null,
    unanswered: (record, answer) =>
      about.findLastIndex(matching(record)) > about.findLastIndex(matching(answer)),
  };
}

function ofClocks(
  file: CaseFile,
  definition: ProcedureDefinition,
  { subject, at }: Asked,
): Facts<'clockRunning' | 'clockExpired' | 'timeLeft' | 'stoppedWithin'> {
  return {
    clockRunning: (clock) => newest(file, clock, subject)?.status === 'running',
    clockExpired: (clock) => {
      const found = newest(file, clock, subject);
      return found?.status === 'expired' || (found?.status === 'running' && found.dueAt <= at);
    },
    timeLeft: (clock) => {
      const { limit, inAll } = clockRule(definition, clock);
      if (subject === null || inAll === undefined) return true;
      return !dueWithinTotal(limit, at, timesUnder(file, subject, inAll), definition.zone).exhausted;
    },
    stoppedWithin: (clock, within) => {
      const stoppedAt = newest(file, clock, subject)?.stoppedAt;
      return stoppedAt !== null && stoppedAt !== undefined && isChained(stoppedAt, at, within);
    },
  };
}

function ofDuties(file: CaseFile, { subject }: Asked): Facts<'dutyOpen' | 'anyDutyOpen'> {
  const open = Object.values(file.duties).filter(
    ({ status, subject: of }) => status === 'open' && concerns(subject, of),
  );
  return {
    dutyOpen: (duty) => open.some((each) => each.duty === duty),
    anyDutyOpen: () => open.length > 0,
  };
}

/** The clock of this kind that counts now: the subject's own before the case's, the last one started. */
function newest(file: CaseFile, clock: string, subject: PartyId | null): Clock | undefined {
  const all = Object.values(file.clocks).filter((kept) => kept.clock === clock);
  const own = subject === null ? all : all.filter((kept) => kept.subject === subject);
  const found = own.length > 0 ? own : all.filter((kept) => kept.subject === null);
  return found[found.length - 1];
}
