import { assertNever, type PartyId } from '#libs/kernel';
import type { CaseFile, Subject } from '../case-file.js';
import type {
  AlarmRaised,
  CaseClosed,
  CaseReopened,
  CaseStarted,
  DialogueRecorded,
  FactRecorded,
  MaterialFiled,
  MeasureEnded,
  MeasureStarted,
  StageEntered,
  SubjectDisposed,
  SubjectReopened,
} from '../events.js';
import { newSubject } from '../subjects.js';
import type { Revision } from './revision.js';

export type OfCase =
  | CaseStarted
  | MaterialFiled
  | FactRecorded
  | MeasureStarted
  | MeasureEnded
  | StageEntered
  | SubjectDisposed
  | SubjectReopened
  | AlarmRaised
  | DialogueRecorded
  | CaseClosed
  | CaseReopened;

/** Folds what happens to the case and its subjects. */
export function foldOfCase(revision: Revision, event: OfCase): void {
  const { recordedAt: at, version, actor } = revision.place;
  const { id } = revision;
  switch (event.type) {
    case 'CaseStarted':
      return revision.begin(begun(revision, event.data));
    case 'MaterialFiled': {
      return revision.put('materials', event.data.material, { filedAt: at, version, ...event.data });
    }
    case 'FactRecorded': {
      const { record, subjects, result, document, number, particulars } = event.data;
      const fact = { id, record, subjects, at: event.data.at, result, document, number, recordedAt: at };
      return revision.push('records', particulars ? { ...fact, particulars } : fact);
    }
    case 'MeasureStarted': {
      const { subject, measure } = event.data;
      return revision.change('subjects', subject, () => ({ measure: { measure, since: event.data.at } }));
    }
    case 'MeasureEnded':
      return revision.change('subjects', event.data.subject, ({ measure, earlier }) => ({
        measure: null,
        earlier: measure
          ? [...earlier, { measure: measure.measure, from: measure.since, to: event.data.at }]
          : earlier,
      }));
    case 'StageEntered':
      revision.push('stages', { stage: event.data.stage, at, version });
      return revision.set({ stage: event.data.stage });
    case 'SubjectDisposed':
      return revision.change('subjects', event.data.subject, () => ({ disposed: { as: event.data.as, at } }));
    case 'SubjectReopened':
      return revision.change('subjects', event.data.subject, () => ({ disposed: null, openSince: version }));
    case 'AlarmRaised':
      return revision.push('alarms', { id, alarm: event.data.alarm, subject: event.data.subject, at });
    case 'DialogueRecorded':
      return actor.kind === 'officer'
        ? revision.push('dialogue', entry(event, { id, by: actor.officer, at }))
        : undefined;
    case 'CaseClosed':
      return revision.set({ closed: { as: event.data.as, at, answers: event.data.answers } });
    case 'CaseReopened':
      revision.push('stages', { stage: event.data.stage, at, version });
      return revision.set({ closed: null, stage: event.data.stage });
    default:
      return assertNever(event);
  }
}

const entry = (
  { data: { request } }: DialogueRecorded,
  said: Omit<CaseFile['dialogue'][number], 'request'>,
) => (request === null ? said : { ...said, request });

/** Every suspect is a subject: the procedure's links and measures act on him. */
function begun({ place }: Revision, started: CaseStarted['data']): CaseFile {
  const { procedure, definition, caseNumber, title, unit, handlers, parties, facts } = started;
  const subjects: Record<PartyId, Subject> = {};
  for (const { id, role } of parties) {
    if (role === 'suspect') subjects[id] = newSubject(id, place.version);
  }
  return {
    id: place.caseId,
    version: place.version,
    startedAt: place.recordedAt,
    changedAt: place.recordedAt,
    procedure,
    definition,
    caseNumber,
    title,
    unit,
    handlers,
    parties,
    facts,
    stage: null,
    stages: [],
    subjects,
    materials: {},
    requests: {},
    tasks: {},
    records: [],
    clocks: {},
    duties: {},
    recusals: {},
    charges: {},
    evidence: {},
    propertyLists: {},
    property: {},
    findings: {},
    interviews: {},
    submissions: {},
    repairs: [],
    alarms: [],
    dialogue: [],
    closed: null,
    seal: null,
  };
}
