import type { OfficerId, Sealed } from '#libs/kernel';
import type { SealGround } from '../events/seals.js';

type Command<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

/** `named`: beside the handlers and whoever seals it. */
export type SealCase = Command<
  'SealCase',
  { ground: SealGround; reason: Sealed; named: readonly OfficerId[] }
>;
export type AddSealName = Command<'AddSealName', { officer: OfficerId; reason: Sealed }>;
export type RemoveSealName = Command<'RemoveSealName', { officer: OfficerId; reason: Sealed }>;
export type UnsealCase = Command<'UnsealCase', { reason: Sealed }>;

/** What can be asked about for whom a case exists. */
export type SealCommand = SealCase | AddSealName | RemoveSealName | UnsealCase;
