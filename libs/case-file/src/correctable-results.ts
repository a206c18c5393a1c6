import { type OpenedId, type PartyId, refuse } from '#libs/kernel';
import type { Effect, ProcedureDefinition, RecordRule, Requirement } from '#libs/procedures';
import { dutyRule, findRecord, linkRule, unmetOf } from '#libs/procedures/interpreter';
import type { CaseFile, RecordedFact } from './case-file.js';
import { currentRound } from './draft.js';
import { factsOf, type Asked } from './requirement-facts.js';
import { requirementsRuling, statedIn } from './requirement-rulings.js';
import type { OnCase, Ruling } from './started-case.js';
import { concerns, isHeld } from './subjects.js';

type Basis = Pick<OnCase, 'file' | 'definition' | 'recordedAt'>;

/** What a wrong result brought about and the right one does not, and the other way round. */
export type ResultEffects = Readonly<{ wrong: readonly Effect[]; right: readonly Effect[] }>;

export function effectsOfCorrection(
  { effectsByResult }: RecordRule,
  { was, is }: Readonly<{ was: string | null; is: string }>,
): ResultEffects {
  const [wrong, right] = [was, is].map((result) => (result !== null && effectsByResult?.[result]) || []);
  const without = (effects: readonly Effect[] = [], others: readonly Effect[] = []) => {
    const said = new Set(others.map((each) => JSON.stringify(each)));
    return effects.filter((each) => !said.has(JSON.stringify(each)));
  };
  return { wrong: without(wrong, right), right: without(right, wrong) };
}

/** Every effect that may have come about, whichever way its conditions fell. */
export function* eachEffect(effects: readonly Effect[]): Generator<Effect> {
  for (const effect of effects) {
    if ('when' in effect) yield* eachEffect([...effect.then, ...(effect.otherwise ?? [])]);
    else if ('forEachSubject' in effect) yield* eachEffect(effect.forEachSubject);
    else yield effect;
  }
}

/** Does a duty, clock or request of this subject concern the persons of a record? */
export const isAbout = ({ subjects }: RecordedFact, subject: PartyId | null): boolean =>
  subjects.length === 0 || subjects.some((each) => concerns(each, subject));

/**
 * Null: this record can get another result. What it brought about is taken back as long as nobody has acted on it; where
 * the right result sets a person free, whether or not he is held by now, it is corrected all the same.
 *
 * @refuses result-required, nothing-to-repair, case-closed, what the record itself requires, acts-rest-on-result
 */
export function resultRuling(record: RecordedFact, is: string, basis: Basis): Ruling {
  const { file, definition } = basis;
  const rule = findRecord(definition, record.record);
  if (!rule?.results?.includes(is)) return refuse({ code: 'result-required', results: rule?.results ?? [] });
  if (record.result === is)
    return refuse({ code: 'nothing-to-repair', act: 'correct-result', target: record.id });
  if (file.closed) return refuse({ code: 'case-closed', at: file.closed.at });
  return ownRuling(rule, record, is, basis) ?? restingRuling(rule, record, is, basis);
}

/** What the definition forbids of the right result alone, as a third return for supplementary investigation. */
function ownRuling(rule: RecordRule, record: RecordedFact, is: string, basis: Basis): Ruling {
  const right = corrected(basis.file, record, is);
  for (const subject of personsOf(record)) {
    const { particulars } = record;
    const asked = { subject, at: basis.recordedAt, particulars };
    const ruling = requirementsRuling(
      brokenBy(rule.requires, asked, { ...basis, right }),
      { ...basis, file: right },
      asked,
    );
    if (ruling) return ruling;
  }
  return null;
}

function restingRuling(rule: RecordRule, record: RecordedFact, is: string, basis: Basis): Ruling {
  const refused = (acts: readonly OpenedId[]) =>
    refuse({ code: 'acts-rest-on-result', target: record.id, acts } as const);
  const later = laterRecords(basis.file, record).filter((each) => each.record === record.record);
  // It speaks of another request, and what it decided goes on.
  if (later.length > 0) return refused(later.map(({ id }) => id));
  const acts = actsRestingOn(record, is, basis);
  return acts.length > 0 && !setsFree(rule, record, is, basis) ? refused(acts) : null;
}

/**
 * What was done because the record said what it did: duties discharged that it opened, clocks of its that somebody stopped,
 * requests approved and facts recorded that its right result would not have allowed.
 */
export function actsRestingOn(record: RecordedFact, is: string, basis: Basis): readonly OpenedId[] {
  const { file, definition, recordedAt: at } = basis;
  const rule = findRecord(definition, record.record);
  if (!rule) return [];
  const effects = effectsOfCorrection(rule, { was: record.result, is });
  const opened = openedBy(file, record, effects);
  const both = { ...basis, right: corrected(file, record, is) };
  const requests = Object.values(file.requests).filter((request) => {
    if (request.status !== 'approved' || !isAbout(record, request.subject)) return false;
    const stated = statedIn(currentRound(request));
    const asked = { subject: request.subject, at, deciding: request.id, ...stated };
    return brokenBy(linkRule(definition, request.link).requires, asked, both).length > 0;
  });
  const records = laterRecords(file, record).filter((fact) => {
    const requires = findRecord(definition, fact.record)?.requires ?? [];
    const { particulars } = fact;
    return personsOf(fact).some(
      (subject) => brokenBy(requires, { subject, at, particulars }, both).length > 0,
    );
  });
  return [
    ...opened.duties.filter(({ status }) => status === 'discharged'),
    ...opened.clocks.filter(({ status }) => status === 'stopped'),
    ...requests,
    ...records,
  ].map(({ id }) => id);
}

/** Duties and clocks that only the wrong result opened. */
export function openedBy(
  { duties, clocks }: Pick<CaseFile, 'duties' | 'clocks'>,
  record: RecordedFact,
  { wrong, right }: ResultEffects,
) {
  const kinds = (effects: readonly Effect[]) => {
    const all = [...eachEffect(effects)];
    return {
      duties: all.flatMap((effect) => ('openDuty' in effect ? [effect.openDuty] : [])),
      clocks: all.flatMap((effect) => ('startClock' in effect ? [effect.startClock] : [])),
    };
  };
  const [was, is] = [kinds(wrong), kinds(right)];
  // What an earlier correction of it opened is owed since then.
  const isIts = ({ subject, from }: Readonly<{ subject: PartyId | null; from: string }>) =>
    (from === record.at || from === record.corrected?.at) && isAbout(record, subject);
  return {
    duties: Object.values(duties).filter(
      (each) => isIts(each) && was.duties.includes(each.duty) && !is.duties.includes(each.duty),
    ),
    clocks: Object.values(clocks).filter(
      (each) => isIts(each) && was.clocks.includes(each.clock) && !is.clocks.includes(each.clock),
    ),
  };
}

/** Is the right result one by which nobody may hold the person any longer, or not as long as it was believed? */
function setsFree(rule: RecordRule, record: RecordedFact, is: string, { file, definition }: Basis): boolean {
  const { right, wrong } = effectsOfCorrection(rule, { was: record.result, is });
  const releases = [...eachEffect(right)].some(
    (effect) => 'openDuty' in effect && dutyRule(definition, effect.openDuty).inCustody === true,
  );
  const shortens = [...eachEffect(wrong)].some((effect) => 'extendClock' in effect);
  return releases || (shortens && personsOf(record).some((subject) => isHeld(file, subject, definition)));
}

const personsOf = ({ subjects }: RecordedFact): readonly (PartyId | null)[] =>
  subjects.length > 0 ? subjects : [null];

const laterRecords = ({ records }: CaseFile, record: RecordedFact): readonly RecordedFact[] =>
  records
    .slice(records.findIndex(({ id }) => id === record.id) + 1)
    .filter(({ subjects }) => subjects.length === 0 || subjects.some((subject) => isAbout(record, subject)));

const corrected = (file: CaseFile, record: RecordedFact, is: string): CaseFile => ({
  ...file,
  records: file.records.map((fact) => (fact.id === record.id ? { ...fact, result: is } : fact)),
});

/** Requirements that hold as the record reads now and would not if it read right. */
function brokenBy(
  requirements: readonly Requirement[],
  asked: Asked,
  { file, right, definition }: Readonly<{ file: CaseFile; right: CaseFile; definition: ProcedureDefinition }>,
): readonly Requirement[] {
  const unmet = unmetOf(requirements, factsOf(file, definition, asked));
  return unmetOf(requirements, factsOf(right, definition, asked)).filter((each) => !unmet.includes(each));
}
