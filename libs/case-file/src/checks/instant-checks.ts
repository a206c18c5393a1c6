import { assertNever, type Names } from '#libs/kernel';
import { findLink } from '#libs/procedures/interpreter';
import type { CheckRule, ProcedureDefinition } from '#libs/procedures';
import type { CaseFile } from '../case-file.js';
import { evidenceGate } from '../evidence-gate.js';
import { propertyDifferences, unsettledProperty } from '../property-standing.js';
import { mustBeRecorded, recordingGaps } from '../recordings.js';
import { concerns } from '../subjects.js';

/**
 * @property state `unknown`: nothing recorded yet says whether the rule is kept
 * @property concerns ids of what was found wanting (clocks, duties, documents, records, interviews, elements, things)
 */
export type Check = Readonly<{
  id: string;
  name: Names;
  checklist: string;
  source: string;
  state: 'ok' | 'fails' | 'unknown';
  concerns: readonly string[];
}>;

/** Every rule of the definition that can be computed, computed: shown to the signer, never replacing him. */
export const instantChecks = (file: CaseFile, definition: ProcedureDefinition): readonly Check[] =>
  (definition.checks ?? []).map((rule) => {
    const { id, name, checklist, source } = rule;
    return { id, name, checklist, source, ...foundBy(rule, file, definition) };
  });

type Found = Pick<Check, 'state' | 'concerns'>;

/** Fails by what is wanting; ok when there was something to look at, else unknown. */
const found = (wanting: readonly string[], looked: boolean): Found => ({
  state: wanting.length > 0 ? 'fails' : looked ? 'ok' : 'unknown',
  concerns: wanting,
});

function foundBy(rule: CheckRule, file: CaseFile, definition: ProcedureDefinition): Found {
  if ('clocksKept' in rule) return clocksKept(rule.clocksKept, file);
  if ('dutiesDone' in rule) return dutiesDone(rule.dutiesDone, file);
  if ('documentsFiled' in rule) return documentsFiled(rule.documentsFiled, file);
  if ('approvedBefore' in rule) return approvedBefore(rule.approvedBefore, file);
  if ('officersEnough' in rule) return officersEnough(file, definition);
  if ('rightsTold' in rule) return rightsTold(file);
  if ('recordingsWhole' in rule) return recordingsWhole(file, definition);
  if ('elementsProved' in rule) return elementsProved(file, definition);
  if ('evidenceDecided' in rule) return evidenceDecided(file);
  if ('propertyAgrees' in rule) return propertyAgrees(file);
  if ('propertySettled' in rule) return found(unsettledProperty(file), Object.keys(file.property).length > 0);
  if ('submissionsAnswered' in rule) return submissionsAnswered(rule.submissionsAnswered, file);
  if ('instrumentsFiled' in rule) return instrumentsFiled(file, definition);
  return assertNever(rule);
}

function clocksKept(kinds: readonly string[], { clocks }: CaseFile): Found {
  const kept = Object.values(clocks).filter(({ clock }) => kinds.includes(clock));
  return found(
    kept.filter(({ status }) => status === 'expired').map(({ id }) => id),
    kept.length > 0,
  );
}

/** Overdue, done or not: it was late. One still open in time says nothing yet. */
function dutiesDone(kinds: readonly string[], { duties }: CaseFile): Found {
  const owed = Object.values(duties).filter(({ duty }) => kinds.includes(duty));
  const late = owed.filter(
    ({ overdue, status, dischargedAt, dueAt }) =>
      overdue || (status === 'discharged' && dischargedAt !== null && dischargedAt > dueAt),
  );
  return found(
    late.map(({ id }) => id),
    owed.length > 0 && owed.every(({ status }) => status !== 'open'),
  );
}

function documentsFiled(kinds: readonly string[], { materials }: CaseFile): Found {
  const filed = new Set(Object.values(materials).map(({ document }) => document));
  return found(
    kinds.filter((kind) => !filed.has(kind)),
    true,
  );
}

function approvedBefore({ link, record }: Readonly<{ link: string; record: string }>, file: CaseFile): Found {
  const facts = file.records.filter((fact) => fact.record === record);
  const approved = Object.values(file.requests).filter(
    (request) => request.link === link && request.status === 'approved',
  );
  const early = facts.filter(({ at, subjects }) => {
    const persons = subjects.length > 0 ? subjects : [null];
    return !persons.every((person) =>
      approved.some(
        ({ decidedAt, subject }) => decidedAt !== null && decidedAt <= at && concerns(person, subject),
      ),
    );
  });
  return found(
    early.map(({ id }) => id),
    facts.length > 0,
  );
}

function officersEnough({ interviews }: CaseFile, definition: ProcedureDefinition): Found {
  const all = Object.values(interviews);
  const { atLeast = 2 } = definition.interviews?.officers ?? {};
  const short = all.filter(({ officers }) => new Set(officers).size < atLeast);
  return found(
    short.map(({ id }) => id),
    all.length > 0,
  );
}

function rightsTold({ interviews }: CaseFile): Found {
  const all = Object.values(interviews);
  return found(
    all.filter((interview) => !interview.rightsTold).map(({ id }) => id),
    all.length > 0,
  );
}

function recordingsWhole(file: CaseFile, definition: ProcedureDefinition): Found {
  const recorded = Object.values(file.interviews).filter(
    (interview) => interview.segments.length > 0 || mustBeRecorded(interview, file, definition),
  );
  const broken = recorded.filter((interview) => recordingGaps(interview).length > 0);
  return found(
    broken.map(({ id }) => id),
    recorded.length > 0,
  );
}

function elementsProved(file: CaseFile, definition: ProcedureDefinition): Found {
  const { charges, uncharged, unproved } = evidenceGate(file, definition);
  const wanting = [...uncharged, ...unproved.map(({ charge, element }) => `${charge} ${element}`)];
  return charges.length === 0 ? { state: 'unknown', concerns: wanting } : found(wanting, true);
}

function evidenceDecided({ evidence, interviews }: CaseFile): Found {
  const standings = Object.values(evidence);
  const questioned = standings.filter(({ state }) => state === 'questioned');
  return found(
    questioned.map(({ material }) => material),
    standings.length + Object.keys(interviews).length > 0,
  );
}

function propertyAgrees(file: CaseFile): Found {
  const differences = propertyDifferences(file);
  const counted = Object.values(file.propertyLists).some((list) => list.counted !== null);
  return found(
    differences.map(({ item, list }) => item ?? list),
    counted,
  );
}

function submissionsAnswered(kinds: readonly string[], { submissions }: CaseFile): Found {
  const received = Object.values(submissions).filter(({ kind }) => kinds.includes(kind));
  return found(
    received.filter(({ answer }) => answer === null).map(({ id }) => id),
    received.length > 0,
  );
}

function instrumentsFiled(file: CaseFile, definition: ProcedureDefinition): Found {
  const filed = new Set(Object.values(file.materials).map(({ document }) => document));
  const approved = Object.values(file.requests).filter(({ status }) => status === 'approved');
  const issued = approved.flatMap(({ link }) => findLink(definition, link)?.issues ?? []);
  return found(
    [...new Set(issued)].filter((document) => !filed.has(document)),
    issued.length > 0,
  );
}
