import type { Digest, Fact, Instant, OfficerId, OpenedId, PartyId, PostId, Sealed } from '#libs/kernel';

/**
 * Somebody is to keep out of the case. Until it is decided he goes on. @source C29 P35-38
 *
 * @property party whose doing it was, when a party of the case raised it
 * @property decidedBy the Leader decides; on the Leader himself the procuratorial committee, from outside
 * @property dueAt null: no limit binds the committee
 */
export type RecusalRaised = Fact<
  'RecusalRaised',
  {
    officer: OfficerId;
    raisedBy: 'self' | 'party' | 'complainant' | 'superior';
    party: PartyId | null;
    grounds: Sealed;
    complex: boolean;
    decidedBy: 'leader' | 'procuratorial-committee';
    dueAt: Instant | null;
  }
>;

/** `held` names each act of the officer in this case before the decision, and what it is worth. @source P39 */
export type RecusalDecided = Fact<
  'RecusalDecided',
  {
    recusal: OpenedId;
    officer: OfficerId;
    decision: 'recused' | 'not-recused';
    held: readonly Readonly<{ act: OpenedId; as: 'valid' | 'void' }>[];
    document: Digest | null;
    reasons: Sealed | null;
  }
>;

export type RecusalOverdue = Fact<
  'RecusalOverdue',
  { recusal: OpenedId; dueAt: Instant; notified: readonly (PostId | OfficerId)[] }
>;
