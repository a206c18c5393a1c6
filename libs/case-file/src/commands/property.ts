import type { Digest, Instant, OfficerId, OpenedId, PartyId, Sealed } from '#libs/kernel';
import type { Hands } from '../events.js';

type Command<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

export type PropertyCommand =
  TakeProperty | CountProperty | CorrectPropertyList | HandOverProperty | DisposeOfProperty;

export type TakeProperty = Command<
  'TakeProperty',
  {
    taking: string;
    list: Digest;
    from: PartyId | null;
    at: Instant;
    approval: OpenedId | null;
    commander: OfficerId | null;
    officers: readonly OfficerId[];
    witness: Sealed | null;
    /** Null: the officer who records it. */
    keeper: Hands | null;
    items: readonly Readonly<{ description: Sealed; quantity: number }>[];
  }
>;
export type CountProperty = Command<
  'CountProperty',
  {
    list: OpenedId;
    at: Instant;
    counts: readonly Readonly<{ item: string; quantity: number }>[];
    unlisted: readonly Readonly<{ description: Sealed; quantity: number }>[];
  }
>;
export type CorrectPropertyList = Command<
  'CorrectPropertyList',
  { item: string; quantity: number; document: Digest; reason: Sealed }
>;
export type HandOverProperty = Command<
  'HandOverProperty',
  { items: readonly string[]; to: Hands; at: Instant; document: Digest | null }
>;
export type DisposeOfProperty = Command<
  'DisposeOfProperty',
  { items: readonly string[]; as: string; to: Hands | null; at: Instant; document: Digest }
>;
