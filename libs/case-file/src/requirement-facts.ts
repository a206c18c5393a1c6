import type { Instant, OpenedId, PartyId } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import type { RequirementFacts } from '#libs/procedures/interpreter';
import { evidenceGate } from './evidence-gate.js';
import { propertyDifferences, unsettledProperty } from './property-standing.js';
import type { CaseFile, Clock, RecordedFact } from './case-file.js';
import { concerns, subjectsOf } from './subjects.js';

export type Asked = Readonly<{
  /** Null: asked for the case as a whole. */
  subject: PartyId | null;
  at: Instant;
  /** The fact about to be recorded. */
  recording?: Readonly<{ record: string; result: string | null }>;
  /** The request being decided, which is open while it is. */
  deciding?: OpenedId;
}>;

/** Answers a definition's requirements from a case file. */
export function factsOf(
  file: CaseFile,
  definition: ProcedureDefinition,
  { subject, at, recording, deciding }: Asked,
): RequirementFacts {
  const requests = Object.values(file.requests);
  const matching = (record: string, result?: string) => (fact: Pick<RecordedFact, 'record' | 'result'>) =>
    fact.record === record && (result === undefined || fact.result === result);
  const recordings = (record: string, result?: string) =>
    file.records.filter((fact) => isAbout(fact, subject) && matching(record, result)(fact)).length;
  const openDuties = Object.values(file.duties).filter(({ status }) => status === 'open');

  return {
    approved: (link) =>
      requests.some(
        (request) =>
          request.link === link && request.status === 'approved' && concerns(subject, request.subject),
      ),
    recorded: (record, result) => recordings(record, result) > 0,
    timesRecorded: (record, result) =>
      recordings(record, result) + (recording && matching(record, result)(recording) ? 1 : 0),
    measure: () => measureOf(file, subject),
    clockRunning: (clock) => newest(file, clock, subject)?.status === 'running',
    clockExpired: (clock) => {
      const found = newest(file, clock, subject);
      return found?.status === 'expired' || (found?.status === 'running' && found.dueAt <= at);
    },
    dutyOpen: (duty) => openDuties.some((open) => open.duty === duty && concerns(subject, open.subject)),
    anyDutyOpen: () => openDuties.some((open) => concerns(subject, open.subject)),
    anyRequestOpen: () =>
      requests.some(
        ({ id, status, subject: of }) =>
          id !== deciding && (status === 'in-review' || status === 'returned') && concerns(subject, of),
      ),
    everySubjectDisposed: () => Object.values(file.subjects).every(({ disposed }) => disposed !== null),
    elementsProved: () => evidenceGate(file, definition).open,
    propertySettled: () => unsettledProperty(file).length === 0,
    propertyAgrees: () => propertyDifferences(file).length === 0,
    disposed: () => subject !== null && file.subjects[subject]?.disposed !== null,
  };
}

const isAbout = ({ subjects }: RecordedFact, subject: PartyId | null): boolean =>
  subject === null || subjects.length === 0 || subjects.includes(subject);

function measureOf(file: CaseFile, subject: PartyId | null): string | null {
  const concerned = subject === null ? subjectsOf(file) : [subject];
  const measures = concerned.map((id) => file.subjects[id]?.measure?.measure ?? null);
  return measures.find((measure) => measure !== null) ?? null;
}

/** The clock of this kind that counts now: the subject's own before the case's, the last one started. */
function newest(file: CaseFile, clock: string, subject: PartyId | null): Clock | undefined {
  const all = Object.values(file.clocks).filter((kept) => kept.clock === clock);
  const own = subject === null ? all : all.filter((kept) => kept.subject === subject);
  const found = own.length > 0 ? own : all.filter((kept) => kept.subject === null);
  return found[found.length - 1];
}
