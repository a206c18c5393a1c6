import type { OpenedId, PartyId, Sealed } from '#libs/kernel';
import type { Citation } from '../events.js';

type Command<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

export type EvidenceCommand = LayCharge | DropCharge | CiteEvidence;

/** `offence` and nothing else, or a name with its elements. */
export type LayCharge = Command<
  'LayCharge',
  { subject: PartyId; offence: string | null; name: Sealed | null; elements: readonly Sealed[] }
>;
export type DropCharge = Command<'DropCharge', { charge: OpenedId; reason: Sealed }>;
export type CiteEvidence = Command<
  'CiteEvidence',
  { charge: OpenedId; citations: readonly Citation[]; note: Sealed | null }
>;
