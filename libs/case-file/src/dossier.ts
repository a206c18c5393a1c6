import { type Digest, type Refused, refuse } from '#libs/kernel';
import type { LinkRule } from '#libs/procedures';
import { clockRule, findExclusion, namesEvidence } from '#libs/procedures/interpreter';
import type { DecisionBasis } from './basis.js';
import type { Proposal } from './events.js';
import type { CaseRefusal } from './refusals.js';
import { kept, type OnCase, type Ruling } from './started-case.js';

/**
 * Is what a round submits complete? Every material is in the file, each document that the link demands is among them,
 * and an extension names a permitted end and its grounds.
 *
 * @refuses unknown-material, documents-missing, extension-not-allowed, unknown-exclusion-ground, evidence-not-named
 */
export function dossierRuling(
  link: LinkRule,
  { materials, proposal }: Readonly<{ materials: readonly Digest[]; proposal: Proposal }>,
  { file, definition }: OnCase,
): Ruling {
  const stranger = materials.find((material) => !kept(file.materials, material));
  if (stranger !== undefined) return refuse({ code: 'unknown-material', material: stranger });
  const documents = new Set(materials.map((material) => file.materials[material]?.document));
  const missing = link.documents.filter((document) => !documents.has(document));
  if (missing.length > 0) return refuse({ code: 'documents-missing', documents: missing });
  if (namesEvidence(link)) return namedRuling(proposal, materials, definition);
  return link.extends === undefined ? null : extensionRuling(link.extends, proposal, definition);
}

/** Who decides on evidence has it before him: what is to be excluded is among the materials. */
function namedRuling(
  { evidence }: Proposal,
  materials: readonly Digest[],
  definition: DecisionBasis['definition'],
): Refused<CaseRefusal> | null {
  const grounds = definition.evidence?.exclusions.map(({ id }) => id) ?? [];
  if (!evidence || !findExclusion(definition, evidence.ground))
    return refuse({ code: 'unknown-exclusion-ground', grounds });
  const unread = evidence.materials.filter((material) => !materials.includes(material));
  return unread.length > 0 || evidence.materials.length === 0
    ? refuse({ code: 'evidence-not-named', materials: unread })
    : null;
}

function extensionRuling(
  clock: string,
  { extendTo, extensionGrounds = [] }: Proposal,
  definition: DecisionBasis['definition'],
): Refused<CaseRefusal> | null {
  const { extensions = [] } = clockRule(definition, clock);
  const permitted = extensions.find(({ to }) => to === extendTo);
  const grounded =
    extensionGrounds.length > 0 && extensionGrounds.every((ground) => permitted?.grounds.includes(ground));
  if (permitted && grounded) return null;
  const allowed = extensions.map(({ to, grounds }) => ({ to, grounds }));
  return refuse({ code: 'extension-not-allowed', allowed });
}
