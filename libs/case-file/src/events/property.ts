import type { Digest, Fact, Instant, OfficerId, OpenedId, PartyId, Sealed } from '#libs/kernel';

/** In whose hands a thing is. Persons outside the case and places of storage are named in a sealed text. */
export type Hands =
  | Readonly<{ kind: 'officer'; officer: OfficerId }>
  | Readonly<{ kind: 'party'; party: PartyId }>
  | Readonly<{ kind: 'other'; name: Sealed }>;

/** A line of the list. `id` is `{listId}-{n}`, n from 1; `quantity` a whole number of what the description names. */
export type ListedItem = Readonly<{ id: string; description: Sealed; quantity: number }>;

/** Opens a list of things seized, sealed or frozen. `approval` or, at the scene, `commander` decided it. */
export type PropertyTaken = Fact<
  'PropertyTaken',
  {
    taking: string;
    list: Digest;
    from: PartyId | null;
    at: Instant;
    approval: OpenedId | null;
    commander: OfficerId | null;
    officers: readonly OfficerId[];
    witness: Sealed | null;
    keeper: Hands;
    items: readonly ListedItem[];
  }
>;

/** The things of a list, counted against it. What is there and not listed differs too. */
export type PropertyCounted = Fact<
  'PropertyCounted',
  {
    list: OpenedId;
    at: Instant;
    counts: readonly Readonly<{ item: string; quantity: number }>[];
    unlisted: readonly Readonly<{ description: Sealed; quantity: number }>[];
  }
>;

/** A line of the list put right, with the corrected list. */
export type PropertyListCorrected = Fact<
  'PropertyListCorrected',
  { item: string; quantity: number; document: Digest; reason: Sealed }
>;

/** A link of the chain of custody: from whom, to whom. */
export type PropertyHandedOver = Fact<
  'PropertyHandedOver',
  {
    items: readonly Readonly<{ item: string; from: Hands }>[];
    to: Hands;
    at: Instant;
    document: Digest | null;
  }
>;

/** The end of the chain. `as`: a disposal of the definition, for example returned. */
export type PropertyDisposed = Fact<
  'PropertyDisposed',
  { items: readonly string[]; as: string; to: Hands | null; at: Instant; document: Digest }
>;
