import { type Decision, type Duration, type Instant, type PartyId, type Refused, refuse } from '#libs/kernel';
import type { RecordRule } from '#libs/procedures';
import { effectsOf, findRecord } from '#libs/procedures/interpreter';
import { minus } from '#libs/statutory-clocks';
import type { CaseFile } from '../case-file.js';
import type { RecordFact } from '../commands.js';
import { Draft } from '../draft.js';
import { gateOf, noteReopened } from '../effects/evidence.js';
import { applyEffects } from '../effects/effects.js';
import type { CaseEvent } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { beforeTheCase, inTheFuture } from '../instants-stated.js';
import { particularsRuling } from '../particulars-ruling.js';
import { requirementsRuling } from '../requirement-rulings.js';
import { isRefused, kept, type OnCase, type Ruling } from '../started-case.js';
import { subjectsOf } from '../subjects.js';

/** A report is accepted within 24 hours: what happened in them may precede the electronic file. @source E */
const FILE_FOLLOWS_FACT_WITHIN = 'PT24H' as Duration;

/**
 * Records a fact from outside and what it brings about in the same commit. A late fact is recorded too: it happened. In
 * a closed case it is kept and brings nothing about.
 *
 * @refuses unknown-record, in-the-future, before-the-case, result-required, unknown-party, subject-not-applicable, the
 * record's own requirements, invalid-particulars, document-required, unknown-material; the first that applies
 */
export function recordFact({ data }: RecordFact, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const { file, definition } = basis;
  const rule = findRecord(definition, data.record);
  if (!rule) return refuse({ code: 'unknown-record', record: data.record });
  const ruling = instantRuling(data.at, basis) ?? resultRuling(rule, data.result);
  if (ruling) return ruling;
  const subjects = concerned(rule, data, basis);
  if (isRefused(subjects)) return subjects;
  const { record, at, result, document, number, note, particulars } = data;
  const misstated = particularsRuling(rule.particulars, particulars);
  if (misstated) return misstated;
  const unproved = documentRuling(rule.documents, data.document, file);
  if (unproved) return unproved;

  const draft = new Draft(basis);
  const before = gateOf(draft);
  const fact = { record, subjects, at, result, document, number, note };
  draft.record({ type: 'FactRecorded', data: particulars ? { ...fact, particulars } : fact });
  if (file.closed === null) {
    noteReopened(draft, before, document);
    applyEffects(draft, effectsOf(rule, result), {
      subjects,
      at,
      cause: rule,
      ...(particulars && { particulars }),
      ...(document && { document: { material: document, number } }),
    });
  }
  return draft.accepted();
}

/** @refuses in-the-future, before-the-case */
export function instantRuling(
  at: Instant,
  { file, recordedAt }: Pick<OnCase, 'file' | 'recordedAt'>,
): Ruling {
  if (at > recordedAt) return inTheFuture(at, recordedAt);
  return at < minus(file.startedAt, FILE_FOLLOWS_FACT_WITHIN) ? beforeTheCase(at) : null;
}

/** @refuses result-required when the record has results and none of them is named, or has none and one is */
function resultRuling({ results = [] }: RecordRule, result: string | null): Ruling {
  const named = results.length > 0 ? result !== null && results.includes(result) : result === null;
  return named ? null : refuse({ code: 'result-required', results });
}

/** @refuses document-required, unknown-material */
export function documentRuling(
  documents: readonly string[],
  document: RecordFact['data']['document'],
  { materials }: CaseFile,
): Ruling {
  const [first] = documents;
  if (document === null)
    return first === undefined ? null : refuse({ code: 'document-required', document: first });
  const material = kept(materials, document);
  if (!material) return refuse({ code: 'unknown-material', material: document });
  const proves = first === undefined || documents.includes(material.document);
  return proves ? null : refuse({ code: 'document-required', document: first });
}

/** Those named, if the record applies to each; when none is named, everyone to whom it applies. */
function concerned(
  rule: RecordRule,
  data: RecordFact['data'],
  basis: OnCase,
): readonly PartyId[] | Refused<CaseRefusal> {
  const { file } = basis;
  const named = [...new Set(data.subjects)];
  if (rule.per === 'case') {
    if (named.length > 0) return refuse({ code: 'subject-not-applicable', link: rule.id });
    return unmet(rule, null, data, basis) ?? [];
  }
  for (const subject of named) {
    const ruling = personRuling(rule, subject, file) ?? unmet(rule, subject, data, basis);
    if (ruling) return ruling;
  }
  if (named.length > 0) return named;
  const [someone] = subjectsOf(file);
  if (someone === undefined) return refuse({ code: 'subject-not-applicable', link: rule.id });
  const applicable = subjectsOf(file).filter((subject) => !unmet(rule, subject, data, basis));
  return applicable.length > 0 ? applicable : (unmet(rule, someone, data, basis) ?? []);
}

function personRuling({ id }: RecordRule, subject: PartyId, file: CaseFile): Ruling {
  if (!file.parties.some((party) => party.id === subject))
    return refuse({ code: 'unknown-party', party: subject });
  return kept(file.subjects, subject) ? null : refuse({ code: 'subject-not-applicable', link: id });
}

const unmet = (
  rule: RecordRule,
  subject: PartyId | null,
  { result, particulars }: RecordFact['data'],
  basis: OnCase,
): Ruling =>
  requirementsRuling(rule.requires, basis, {
    subject,
    at: basis.recordedAt,
    particulars,
    recording: { record: rule.id, result },
  });
