import { refuse } from '#libs/kernel';
import type { ProcedureDefinition, Requirement } from '#libs/procedures';
import { firstUnmet, linkRule } from '#libs/procedures/interpreter';
import { detailedRefusal } from './detailed-refusals.js';
import type { CaseFile, Request } from './case-file.js';
import type { CaseRefusal } from './refusals.js';
import { type Asked, factsOf } from './requirement-facts.js';
import type { OnCase, Ruling } from './started-case.js';

/** Refuses by the first requirement of a definition that the case does not meet. */
export function requirementsRuling(
  requirements: readonly Requirement[],
  file: CaseFile,
  definition: ProcedureDefinition,
  asked: Asked,
): Ruling {
  const unmet = firstUnmet(requirements, factsOf(file, definition, asked));
  return unmet ? refuse(detailedRefusal(unmet, file, definition) ?? unmetRefusal(unmet)) : null;
}

/** What forbids a request forbids its resubmission and its approval: a duty to release may have arisen meanwhile. */
export const stillAllowed = (
  { id, link, subject }: Request,
  { file, definition, recordedAt }: OnCase,
): Ruling =>
  requirementsRuling(linkRule(definition, link).requires, file, definition, {
    subject,
    at: recordedAt,
    deciding: id,
  });

const ownCodes = [
  'must-release',
  'limit-passed',
  'limit-of-times',
  'out-of-order',
  'not-in-custody',
  'already-done',
] as const;

/** A definition's `refuse` is a code of ours, or its own name for the requirement. */
function unmetRefusal({ refuse: named, because, source }: Requirement): CaseRefusal {
  const code = ownCodes.find((own) => own === named);
  return code
    ? { code, because, source }
    : { code: 'requirement-not-met', requirement: named, because, source };
}
