import { type Digest, type Duration, type PartyId, refuse } from '#libs/kernel';
import type { LinkRule } from '#libs/procedures';
import { clockRule, findDocument, findExclusion, namesEvidence } from '#libs/procedures/interpreter';
import { extensionFault } from '#libs/statutory-clocks';
import type { Proposal } from './events.js';
import { particularsRuling } from './particulars-ruling.js';
import { kept, type OnCase, type Ruling } from './started-case.js';

type Submitted = Readonly<{ materials: readonly Digest[]; proposal: Proposal }>;

/**
 * Is what a round submits complete? Every material is in the file, each document that the link demands is among them
 * and none that belongs to another link, what it states fits the link, and an extension names a permitted end, in its
 * turn, and its grounds.
 *
 * @refuses unknown-material, documents-missing, document-not-of-link, invalid-particulars, extension-not-allowed,
 * unknown-exclusion-ground, evidence-not-named
 */
export function dossierRuling(
  link: LinkRule,
  { materials, proposal }: Submitted,
  subject: PartyId | null,
  basis: OnCase,
): Ruling {
  const { materials: filed } = basis.file;
  const stranger = materials.find((material) => !kept(filed, material));
  if (stranger !== undefined) return refuse({ code: 'unknown-material', material: stranger });
  const documents = [...new Set(materials.flatMap((material) => filed[material]?.document ?? []))];
  const missing = link.documents.filter((document) => !documents.includes(document));
  if (missing.length > 0) return refuse({ code: 'documents-missing', documents: missing });
  return (
    foreignRuling(link, documents, basis) ??
    particularsRuling(link.particulars, proposal.particulars) ??
    (namesEvidence(link) ? namedRuling(proposal, materials, basis) : null) ??
    (link.extends === undefined ? null : extensionRuling(link.extends, proposal, subject, basis))
  );
}

/** A paper made for one request has no place in another. */
function foreignRuling(link: LinkRule, documents: readonly string[], { definition }: OnCase): Ruling {
  for (const document of documents) {
    const { onlyIn, name } = findDocument(definition, document) ?? {};
    if (!onlyIn || onlyIn.includes(link.id)) continue;
    const because = {
      zh: `${name?.zh}不是${link.name.zh}的文书`,
      en: `${name?.en}: not a document of ${link.name.en}`,
    };
    return refuse({ code: 'document-not-of-link', document, links: onlyIn, because, source: link.source });
  }
  return null;
}

/** Who decides on evidence has it before him: what is to be excluded is among the materials. */
function namedRuling({ evidence }: Proposal, materials: readonly Digest[], { definition }: OnCase): Ruling {
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
  subject: PartyId | null,
  { file, definition }: OnCase,
): Ruling {
  const { extensions = [], limit } = clockRule(definition, clock);
  const permitted = extensions.find(({ to }) => to === extendTo);
  const grounded =
    extensionGrounds.length > 0 && extensionGrounds.every((ground) => permitted?.grounds.includes(ground));
  const running = Object.values(file.clocks)
    .filter((each) => each.clock === clock && each.subject === subject && each.status === 'running')
    .at(-1);
  const current = (running?.limit ?? limit) as Duration;
  if (permitted && grounded && extensionFault(extensions, current, permitted.to) === null) return null;
  const allowed = extensions
    .filter(({ to }) => extensionFault(extensions, current, to) === null)
    .map(({ to, grounds }) => ({ to, grounds }));
  return refuse({ code: 'extension-not-allowed', allowed });
}
