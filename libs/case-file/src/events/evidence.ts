import type { Digest, Fact, Names, OpenedId, PartyId, Sealed } from '#libs/kernel';

/** An element as a charge carries it: an offence's own by its id, a stated one with its sealed name. */
export type ChargedElement = Readonly<{ id: string; name: Sealed | null }>;

/** Opens a charge. `offence`: one of the definition's; null: stated in the case, with a name of its own. */
export type ChargeLaid = Fact<
  'ChargeLaid',
  { subject: PartyId; offence: string | null; name: Sealed | null; elements: readonly ChargedElement[] }
>;

/** No longer held against the suspect. What was cited for it stays on record. */
export type ChargeDropped = Fact<'ChargeDropped', { charge: OpenedId; reason: Sealed }>;

/** Which pages of which material prove an element. No pages: the material is no longer cited for it. */
export type Citation = Readonly<{ element: string; material: Digest; pages: readonly number[] }>;

export type EvidenceCited = Fact<
  'EvidenceCited',
  { charge: OpenedId; citations: readonly Citation[]; note: Sealed | null }
>;

/** Unusable as proof until somebody decides: a rule found it gathered against the law. */
export type EvidenceQuestioned = Fact<
  'EvidenceQuestioned',
  { material: Digest; ground: string; because: Names; source: string }
>;

/** Excluded for good, by the approved request. */
export type EvidenceExcluded = Fact<
  'EvidenceExcluded',
  { material: Digest; ground: string; request: OpenedId; source: string }
>;

/** Questioned before, and usable again: the request to exclude it was decided against. */
export type EvidenceAdmitted = Fact<
  'EvidenceAdmitted',
  { material: Digest; ground: string; request: OpenedId; source: string }
>;

/** Elements that were proved and, since this material fell away or this fact came in, are not. */
export type ElementsReopened = Fact<
  'ElementsReopened',
  { charge: OpenedId; elements: readonly string[]; material: Digest | null }
>;
