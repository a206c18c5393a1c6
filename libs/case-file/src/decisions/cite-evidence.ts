import { accept, type Decision, refuse } from '#libs/kernel';
import { findExclusion, proofsOf } from '#libs/procedures/interpreter';
import type { CiteEvidence } from '../commands/evidence.js';
import type { Citation, EvidenceCited } from '../events.js';
import { isAdmissible } from '../evidence-gate.js';
import type { CaseRefusal } from '../refusals.js';
import { kept, type OnCase, type Ruling } from '../started-case.js';
import { chargeRuling, handlersRuling } from './charges.js';

/**
 * Says which pages of which materials prove which elements. A material cited before for the same element stands with the
 * pages given now; with none it is no longer cited.
 *
 * @refuses case-closed, not-a-handler, unknown-charge, already-done, unknown-element, unknown-material, not-evidence,
 * evidence-inadmissible, page-not-there
 */
export function citeEvidence({ data }: CiteEvidence, basis: OnCase): Decision<EvidenceCited, CaseRefusal> {
  const { charge: id, citations, note } = data;
  const charge = kept(basis.file.charges, id);
  const ruling = handlersRuling(basis) ?? chargeRuling(charge, id);
  if (ruling) return ruling;
  for (const citation of citations) {
    if (!charge?.elements.some((element) => element.id === citation.element))
      return refuse({ code: 'unknown-element', element: citation.element });
    const faulty = citationRuling(citation, basis);
    if (faulty) return faulty;
  }
  return accept({ type: 'EvidenceCited', data: { charge: id, citations, note } });
}

function citationRuling({ material: digest, pages }: Citation, { file, definition }: OnCase): Ruling {
  const material = kept(file.materials, digest);
  if (!material) return refuse({ code: 'unknown-material', material: digest });
  if (pages.length === 0) return null;
  const { document } = material;
  const proofs = proofsOf(definition);
  if (!proofs.includes(document)) return refuse({ code: 'not-evidence', material: digest, document, proofs });
  if (!isAdmissible(file, digest)) {
    const { state = 'questioned', ground = '' } = kept(file.evidence, digest) ?? {};
    const { name, source } = findExclusion(definition, ground) ?? unnamed;
    return refuse({ code: 'evidence-inadmissible', material: digest, state, because: name, source });
  }
  const of = material.pages;
  const beyond = of === null ? [] : pages.filter((page) => page > of);
  return beyond.length > 0
    ? refuse({ code: 'page-not-there', material: digest, pages: beyond, of: of ?? 0 })
    : null;
}

const unnamed = { name: { zh: '非法证据', en: 'Unlawful evidence' }, source: 'P284' };
