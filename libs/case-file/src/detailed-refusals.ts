import type { PartyId } from '#libs/kernel';
import { elementRule } from '#libs/procedures/interpreter';
import type { ProcedureDefinition, Requirement } from '#libs/procedures';
import type { CaseFile } from './case-file.js';
import { evidenceGate } from './evidence-gate.js';
import { propertyDifferences } from './property-standing.js';
import type { CaseRefusal } from './refusals.js';

/** The refusal of a requirement whose remedy needs a list: what is not proved, what is not settled. */
export function detailedRefusal(
  requirement: Requirement,
  { file, definition }: Readonly<{ file: CaseFile; definition: ProcedureDefinition }>,
  subject: PartyId | null,
): CaseRefusal | null {
  const { because, source } = requirement;
  if ('elementsProved' in requirement)
    return { code: 'elements-unproved', ...unproved(file, definition, subject), because, source };
  if ('propertyAgrees' in requirement)
    return { code: 'property-differs', differences: propertyDifferences(file), because, source };
  if ('propertySettled' in requirement) {
    const property = Object.values(file.property)
      .filter(({ disposed }) => disposed === null)
      .map(({ id: item, keeper }) => ({ item, keeper }));
    return { code: 'property-unsettled', property, because, source };
  }
  return null;
}

function unproved(file: CaseFile, definition: ProcedureDefinition, subject: PartyId | null) {
  const { unproved: missing, uncharged } = evidenceGate(file, definition, subject);
  const elements = missing.flatMap(({ charge, element, state }) => {
    const known = file.charges[charge];
    if (!known) return [];
    const { subject: of, offence } = known;
    const name = (offence === null ? undefined : elementRule(definition, offence, element)?.name) ?? null;
    return [{ charge, subject: of, offence, element, name, state }];
  });
  return { elements, uncharged };
}
