import type { Digest } from '#libs/kernel';
import { findExclusion } from '#libs/procedures/interpreter';
import { currentRound, type Draft } from '../draft.js';
import { type EvidenceGate, evidenceGate, reopenedBetween } from '../evidence-gate.js';
import type { Scope } from './scope.js';

/** Excludes the evidence that the approved request names, and reopens every element that rested on it. @source P284 */
export function excludeEvidence(draft: Draft, scope: Scope): void {
  for (const { material, ground, source, request } of named(draft, scope)) {
    const before = gateOf(draft);
    draft.record({ type: 'EvidenceExcluded', data: { material, ground, request, source } });
    noteReopened(draft, before, material);
  }
}

/** Decided against exclusion: what was in question is usable again, if its defect can be cured. */
export function admitEvidence(draft: Draft, scope: Scope): void {
  for (const { material, ground, curable, source, request } of named(draft, scope)) {
    const standing = draft.file.evidence[material];
    const blocking = standing && findExclusion(draft.basis.definition, standing.ground);
    if (standing?.state !== 'questioned' || !curable || blocking?.curable === false) continue;
    draft.record({ type: 'EvidenceAdmitted', data: { material, ground, request, source } });
  }
}

/** Puts a material in question, with what then falls: it proves nothing until somebody decides. */
export function questionEvidence(draft: Draft, material: Digest, ground: string): void {
  const rule = findExclusion(draft.basis.definition, ground);
  if (!rule || draft.file.evidence[material]) return;
  const before = gateOf(draft);
  const { name: because, source } = rule;
  draft.record({ type: 'EvidenceQuestioned', data: { material, ground, because, source } });
  noteReopened(draft, before, material);
}

export const gateOf = ({ file, basis }: Draft): EvidenceGate => evidenceGate(file, basis.definition);

/** Says which elements were proved before and are not any more. */
export function noteReopened(draft: Draft, before: EvidenceGate, material: Digest | null): void {
  for (const { charge, elements } of reopenedBetween(before, gateOf(draft))) {
    draft.record({ type: 'ElementsReopened', data: { charge, elements, material } });
  }
}

function named(draft: Draft, { request }: Scope) {
  if (!request) return [];
  const { evidence } = currentRound(draft.request(request)).proposal;
  const rule = evidence && findExclusion(draft.basis.definition, evidence.ground);
  if (!evidence || !rule) return [];
  const { curable, source } = rule;
  return evidence.materials.map((material) => ({
    material,
    ground: evidence.ground,
    curable,
    source,
    request,
  }));
}
