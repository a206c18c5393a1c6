import type { Fact, OfficerId, PostId, Sealed } from '#libs/kernel';

/** Why a case is sealed; the reason says it in words. */
export type SealGround = 'state-secret' | 'minor' | 'sensitive';

/**
 * From here on the case exists for those named alone.
 *
 * @property as the post by which it was for him to say; null: it was started sealed by somebody who keeps no seals, or repairs
 *   a case that is sealed and is sealed as that is
 * @property named everyone: the handlers and the officer who sealed it are always among them
 */
export type CaseSealed = Fact<
  'CaseSealed',
  { as: PostId | null; ground: SealGround; reason: Sealed; named: readonly OfficerId[] }
>;

/** One more for whom the sealed case exists. */
export type SealNameAdded = Fact<'SealNameAdded', { as: PostId; officer: OfficerId; reason: Sealed }>;

/** One for whom it does not exist any more; what he did in it stays. */
export type SealNameRemoved = Fact<'SealNameRemoved', { as: PostId; officer: OfficerId; reason: Sealed }>;

/** It exists again for all who see the cases of its unit. */
export type CaseUnsealed = Fact<'CaseUnsealed', { as: PostId; reason: Sealed }>;
