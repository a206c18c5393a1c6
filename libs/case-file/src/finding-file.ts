import type { Digest, Instant, OfficerId, OpenedId, PostId, Sealed } from '#libs/kernel';
import type { FindingRaised } from './events.js';

/** A problem pointed out, and its whole life. Closed ones stay. */
export type Finding = Readonly<FindingRaised['data']> &
  Readonly<{
    id: OpenedId;
    raisedAt: Instant;
    status: 'open' | 'answered' | 'closed';
    /** The present due instant has passed and was recorded. */
    overdue: boolean;
    /** Every due instant that passed without an answer. */
    delays: readonly Instant[];
    /** Who was urged, by whom; by nobody: because it was overdue. */
    urged: readonly Readonly<{
      at: Instant;
      by: OfficerId | null;
      notified: readonly (PostId | OfficerId)[];
      note: Sealed | null;
    }>[];
    answers: readonly Readonly<{
      at: Instant;
      by: OfficerId;
      /** The round that answered it, of an item of a return. */
      round: number | null;
      answer: Sealed;
      materials: readonly Digest[];
    }>[];
    rechecks: readonly Readonly<{
      at: Instant;
      by: OfficerId;
      signature: OpenedId | null;
      outcome: 'closed' | 'still-open';
      note: Sealed | null;
      requirement: Sealed | null;
    }>[];
    /** Signatures of the same round that had approved without seeing it. */
    missedBy: readonly OpenedId[];
  }>;
