import type { Digest, Instant, OfficerId, OpenedId, PartyId, Sealed } from '#libs/kernel';

/** A charge against one suspect, with what is cited for each of its elements. `id` is that of ChargeLaid. */
export type Charge = Readonly<{
  id: OpenedId;
  subject: PartyId;
  /** One of the definition's offences; null: stated in the case. */
  offence: string | null;
  name: Sealed | null;
  elements: readonly ChargedElementFile[];
  laidAt: Instant;
  dropped: Readonly<{ at: Instant }> | null;
}>;

export type ChargedElementFile = Readonly<{
  id: string;
  name: Sealed | null;
  citations: readonly Readonly<{
    material: Digest;
    pages: readonly number[];
    at: Instant;
    by: OfficerId | null;
  }>[];
  /** When something it rested on fell away, unless it has been cited for since. */
  reopenedAt: Instant | null;
}>;

/** Of a material whose lawfulness was put in question; materials without an entry are admissible. */
export type EvidenceStanding = Readonly<{
  material: Digest;
  state: 'questioned' | 'excluded' | 'admitted';
  ground: string;
  at: Instant;
  /** The request that decided it; null while nobody has. */
  request: OpenedId | null;
}>;

/**
 * `removed`: an appraisal took it away, whatever is cited. `reopened`: what proved it fell away and nothing has
 * replaced it.
 */
export type ElementState = 'proved' | 'unproved' | 'reopened' | 'removed';
