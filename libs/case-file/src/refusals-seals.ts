import type { OfficerId, PostId } from '#libs/kernel';

/** Why something about the seal of a case is refused, or something in a case because of its seal. */
export type SealRefusal =
  /** The case does not exist for this officer, and it is not said why. */
  | { code: 'unknown-case' }
  | { code: 'already-sealed'; at: string }
  | { code: 'not-sealed' }
  /** A case is not sealed from its start so that no holder of one of these posts knows of it. */
  | { code: 'no-keeper-named'; keepers: readonly PostId[] }
  | { code: 'already-named'; officer: OfficerId }
  /** The case is sealed, and this officer is not named in its seal. */
  | { code: 'not-named'; officer: OfficerId };
