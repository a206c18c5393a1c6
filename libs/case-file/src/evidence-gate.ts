import type { Digest, OpenedId, PartyId } from '#libs/kernel';
import { elementRule } from '#libs/procedures/interpreter';
import type { ProcedureDefinition } from '#libs/procedures';
import type { CaseFile } from './case-file.js';
import type { Charge, ChargedElementFile, ElementState } from './evidence-file.js';
import { kept } from './started-case.js';

export type GateElement = Readonly<{
  element: string;
  state: ElementState;
  citations: readonly Readonly<{ material: Digest; pages: readonly number[]; admissible: boolean }>[];
}>;

export type GateCharge = Readonly<{
  charge: OpenedId;
  subject: PartyId;
  offence: string | null;
  elements: readonly GateElement[];
}>;

/**
 * @property unproved what bars the transfer
 * @property open every suspect still to be dealt with is charged, and every element of every charge against him proved
 * @property charges every standing charge, also against suspects who have been dealt with
 * @property uncharged suspects still to be dealt with against whom no charge stands
 */
export type EvidenceGate = Readonly<{
  open: boolean;
  charges: readonly GateCharge[];
  uncharged: readonly PartyId[];
  unproved: readonly Readonly<{ charge: OpenedId; element: string; state: ElementState }>[];
}>;

/** May this material prove anything? Neither excluded nor, until somebody decides, in question. */
export function isAdmissible({ evidence }: CaseFile, material: Digest): boolean {
  const standing = kept(evidence, material);
  return standing === undefined || standing.state === 'admitted';
}

/**
 * How the evidence of a case stands: each standing charge with each of its elements.
 *
 * @param only the suspect whom the answer is about; null: everyone still to be dealt with
 * @source C162 P284
 */
export function evidenceGate(
  file: CaseFile,
  definition: ProcedureDefinition,
  only: PartyId | null = null,
): EvidenceGate {
  const concerned = Object.values(file.subjects).filter(
    ({ id, disposed }) => disposed === null && (only === null || id === only),
  );
  const standing = Object.values(file.charges).filter(({ dropped }) => dropped === null);
  const charges = standing.map((charge) => ({
    charge: charge.id,
    subject: charge.subject,
    offence: charge.offence,
    elements: charge.elements.map((element) => gateElement(element, charge, file, definition)),
  }));
  const uncharged = concerned
    .map(({ id }) => id)
    .filter((id) => !charges.some(({ subject }) => subject === id));
  const against = charges.filter(({ subject }) => concerned.some(({ id }) => id === subject));
  const unproved = against.flatMap(({ charge, elements }) =>
    elements
      .filter(({ state }) => state !== 'proved')
      .map(({ element, state }) => ({ charge, element, state })),
  );
  return { open: uncharged.length === 0 && unproved.length === 0, charges, uncharged, unproved };
}

function gateElement(
  element: ChargedElementFile,
  charge: Charge,
  file: CaseFile,
  definition: ProcedureDefinition,
): GateElement {
  const appraisal = appraisalFor(element, charge, file, definition);
  const citations = element.citations.map(({ material, pages }) => ({
    material,
    pages,
    admissible: isAdmissible(file, material),
  }));
  const cited = citations.some(({ admissible }) => admissible) || appraisal.proves;
  const open = element.reopenedAt === null ? 'unproved' : 'reopened';
  const state = appraisal.removed ? 'removed' : cited && !appraisal.missing ? 'proved' : open;
  return { element: element.id, state, citations };
}

type Appraisal = Readonly<{ removed: boolean; missing: boolean; proves: boolean }>;

/** What the newest appraisal makes of an element that depends on one. Its own document proves it, where admissible. */
function appraisalFor(
  { id }: ChargedElementFile,
  { offence }: Charge,
  file: CaseFile,
  definition: ProcedureDefinition,
): Appraisal {
  const rule = offence === null ? undefined : elementRule(definition, offence, id)?.appraised;
  if (!rule) return { removed: false, missing: false, proves: false };
  const newest = file.records.filter(({ record }) => record === rule.record).at(-1);
  if (!newest) return { removed: false, missing: true, proves: false };
  const removed = !rule.results.includes(newest.result ?? '');
  const proves = !removed && newest.document !== null && isAdmissible(file, newest.document);
  return { removed, missing: false, proves };
}

/** Elements that are proved in one state of the case and not in the next, by charge. */
export function reopenedBetween(
  before: EvidenceGate,
  after: EvidenceGate,
): readonly Readonly<{ charge: OpenedId; elements: readonly string[] }>[] {
  return after.charges.flatMap(({ charge, elements }) => {
    const known = before.charges.find((earlier) => earlier.charge === charge);
    const fallen = elements
      .filter(({ element, state }) => state !== 'proved' && wasProved(known, element))
      .map(({ element }) => element);
    return fallen.length > 0 ? [{ charge, elements: fallen }] : [];
  });
}

const wasProved = (charge: GateCharge | undefined, element: string): boolean =>
  charge?.elements.some((known) => known.element === element && known.state === 'proved') ?? false;
