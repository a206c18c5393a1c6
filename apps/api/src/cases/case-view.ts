import { wakeUps, type CaseFile, type CaseSeal, type Clock } from '#libs/case-file';
import type { Names } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { openInside, type OpenText } from '../texts/open-texts.js';
import { interviewViews } from '../interviews/interview-view.js';
import { submissionViews } from '../submissions/submission-view.js';
import { evidenceView } from '../evidence/evidence-view.js';
import { propertyView } from '../property/property-view.js';
import { findingView } from '../findings/finding-view.js';
import { requestView } from '../requests/request-view.js';

/** Names of what a definition lists by id. */
const nameIn = (rules: readonly Readonly<{ id: string; name: Names }>[], id: string): Names =>
  rules.find((rule) => rule.id === id)?.name ?? { zh: id, en: id };

const custodyOf = ({ measures }: ProcedureDefinition, id: string) =>
  measures.some((measure) => measure.id === id && measure.custody);

/** A case as `GET /v1/cases/{id}` answers it: the fold with names from its definition and its texts opened. */
export function caseView(file: CaseFile, definition: ProcedureDefinition, open: OpenText) {
  const { id, version, procedure, caseNumber, unit, handlers, stage, records, alarms, dialogue, closed } =
    file;
  return {
    id,
    version,
    procedure,
    definition: file.definition,
    caseNumber,
    title: open(file.title, 'title'),
    withheld: open.withholds(file.title, 'text'),
    unit,
    handlers,
    stage,
    stages: file.stages.map((entered) => ({ ...entered, name: nameIn(definition.stages, entered.stage) })),
    parties: file.parties.map((party) => ({
      id: party.id,
      role: party.role,
      name: open(party.name),
      withheld: open.withholds(party.name),
      ...(party.minor !== undefined && { minor: party.minor }),
      ...(party.deputy !== undefined && { deputy: party.deputy }),
    })),
    subjects: Object.values(file.subjects).map((subject) => ({
      id: subject.id,
      measure: subject.measure && {
        ...subject.measure,
        name: nameIn(definition.measures, subject.measure.measure),
        custody: custodyOf(definition, subject.measure.measure),
      },
      earlier: subject.earlier.map((each) => ({
        ...each,
        name: nameIn(definition.measures, each.measure),
      })),
      disposed: subject.disposed,
    })),
    facts: openInside(file.facts, open),
    materials: Object.values(file.materials).map((material) => materialView(material, open)),
    requests: Object.values(file.requests).map((request) => requestView(request, definition, open)),
    tasks: Object.values(file.tasks),
    records,
    clocks: Object.values(file.clocks).map((clock) => clockView(clock, definition)),
    duties: Object.values(file.duties).map((duty) => ({
      ...duty,
      name: nameIn(definition.duties, duty.duty),
    })),
    recusals: Object.values(file.recusals).map((recusal) => recusalView(recusal, open)),
    evidence: evidenceView(file, definition, open),
    property: propertyView(file, definition, open),
    findings: Object.values(file.findings).map((finding) => findingView(finding, file, open)),
    interviews: interviewViews(file, definition, open),
    submissions: submissionViews(file, definition, open),
    repairs: file.repairs,
    alarms,
    dialogue,
    seal: file.seal && sealView(file.seal, open),
    nextWakeUps: wakeUps(file),
    startedAt: file.startedAt,
    changedAt: file.changedAt,
    closed,
  };
}

/** For whom alone the case exists, and why each of them. */
const sealView = ({ reason, changes, ...seal }: CaseSeal, open: OpenText) => ({
  ...seal,
  reason: open(reason),
  changes: changes.map((change) => ({ ...change, reason: open(change.reason) })),
});

/** A recusal with its grounds, as far as the reader may see them. */
export const recusalView = (recusal: CaseFile['recusals'][keyof CaseFile['recusals']], open: OpenText) => ({
  ...recusal,
  grounds: open(recusal.grounds),
});

export type CaseView = ReturnType<typeof caseView>;

/** What leaves the circle of those who work on the case: a minor stays his pseudonym. */
export const withoutMinorsNames = (view: CaseView): CaseView => ({
  ...view,
  parties: view.parties.map((party) => (party.minor ? { ...party, name: null } : party)),
});

export const clockView = (clock: Clock, definition: ProcedureDefinition) => ({
  ...clock,
  name: nameIn(definition.clocks, clock.clock),
});

/** A material with its digest under the name that paths use. */
export function materialView(material: CaseFile['materials'][keyof CaseFile['materials']], open: OpenText) {
  const { material: digest, title, ...rest } = material;
  return { digest, ...rest, title: open(title) };
}
