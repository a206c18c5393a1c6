import type { Digest, Instant, OfficerId, OpenedId, PartyId, Sealed } from '#libs/kernel';
import type { Hands } from './events.js';

/** A list of things taken. `id` is that of PropertyTaken. */
export type PropertyList = Readonly<{
  id: OpenedId;
  taking: string;
  list: Digest;
  from: PartyId | null;
  at: Instant;
  approval: OpenedId | null;
  commander: OfficerId | null;
  officers: readonly OfficerId[];
  witness: Sealed | null;
  /** The last count: what was there and not listed. Null: never counted. */
  counted: Readonly<{
    at: Instant;
    unlisted: readonly Readonly<{ description: Sealed; quantity: number }>[];
  }> | null;
}>;

/** One thing on a list and the chain of hands it went through. */
export type PropertyItem = Readonly<{
  id: string;
  list: OpenedId;
  description: Sealed;
  quantity: number;
  /** As last counted; null: never. */
  counted: number | null;
  keeper: Hands;
  chain: readonly Readonly<{ from: Hands | null; to: Hands; at: Instant; document: Digest | null }>[];
  disposed: Readonly<{ as: string; to: Hands | null; at: Instant; document: Digest }> | null;
}>;
