import { refuse } from '#libs/kernel';
import type { ProcedureDefinition, Requirement } from '#libs/procedures';
import { linkRule, unmetOf } from '#libs/procedures/interpreter';
import { detailedRefusal } from './detailed-refusals.js';
import type { CaseFile, Request } from './case-file.js';
import type { RequestLink } from './commands.js';
import { currentRound } from './draft.js';
import { type CaseRefusal, ruleCodes } from './refusals.js';
import { type Asked, factsOf } from './requirement-facts.js';
import type { OnCase, Ruling } from './started-case.js';

/** Refuses by the first requirement of a definition that the case does not meet; a definition's own says which others. */
export function requirementsRuling(
  requirements: readonly Requirement[],
  basis: Readonly<{ file: CaseFile; definition: ProcedureDefinition }>,
  asked: Asked,
): Ruling {
  const [first, ...others] = unmetOf(requirements, factsOf(basis.file, basis.definition, asked));
  if (!first) return null;
  return refuse(detailedRefusal(first, basis, asked.subject) ?? unmetRefusal(first, others));
}

/** What a round submits, as conditions ask of it. */
export const statedIn = ({ materials, proposal }: Pick<RequestLink['data'], 'materials' | 'proposal'>) => ({
  materials,
  particulars: proposal.particulars,
});

/** What forbids a request forbids its resubmission and its approval: a duty to release may have arisen meanwhile. */
export const stillAllowed = (
  request: Request,
  basis: OnCase,
  submitted: Pick<RequestLink['data'], 'materials' | 'proposal'> = currentRound(request),
): Ruling =>
  requirementsRuling(linkRule(basis.definition, request.link).requires, basis, {
    subject: request.subject,
    at: basis.recordedAt,
    deciding: request.id,
    ...statedIn(submitted),
  });

/** A definition's `refuse` is a code of ours, or its own name for the requirement. */
function unmetRefusal(
  { refuse: named, because, source }: Requirement,
  others: readonly Requirement[],
): CaseRefusal {
  const code = ruleCodes.find((own) => own === named);
  if (code) return { code, because, source };
  const refusal = { code: 'requirement-not-met', requirement: named, because, source } as const;
  if (others.length === 0) return refusal;
  return {
    ...refusal,
    alsoUnmet: others.map((other) => ({
      requirement: other.refuse,
      because: other.because,
      source: other.source,
    })),
  };
}
