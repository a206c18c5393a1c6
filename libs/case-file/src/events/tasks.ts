import type { Digest, Fact, Instant, OfficerId, OpenedId, PartyId, PostId, Sealed } from '#libs/kernel';
import type { StepKind } from '#libs/procedures';

/** A person the directory names for a post at that instant, and whether he could have signed. */
export type Eligibility = Readonly<{
  eligible: readonly OfficerId[];
  passedOver: readonly { officer: OfficerId; because: string }[];
}>;

export type TaskOpened = Fact<
  'TaskOpened',
  {
    request: OpenedId;
    round: number;
    link: string;
    subject: PartyId | null;
    step: string;
    kind: StepKind;
    post: PostId;
    /** Posts whose holders vote beside the one who presides, in a collective step. */
    members?: readonly PostId[];
    dossier: Digest;
    dueAt: Instant;
    eligibility: Eligibility;
  }
>;

export type TaskClaimed = Fact<'TaskClaimed', { task: OpenedId; officer: OfficerId }>;

export type TaskReleased = Fact<'TaskReleased', { task: OpenedId; officer: OfficerId }>;

export type TaskReassigned = Fact<'TaskReassigned', { task: OpenedId; to: OfficerId; reason: Sealed | null }>;

/** Offered beside its own post to posts that deputise for it. */
export type TaskOffered = Fact<
  'TaskOffered',
  {
    task: OpenedId;
    posts: readonly PostId[];
    because: 'overdue' | 'no-eligible-holder';
    eligibility: Eligibility;
  }
>;

/** The reviewer's limit passed; `notified` are the posts told. */
export type TaskOverdue = Fact<
  'TaskOverdue',
  { task: OpenedId; dueAt: Instant; notified: readonly (PostId | OfficerId)[] }
>;

/** Closed without a signature of its own: the round lapsed, was withdrawn or its case ended. */
export type TaskClosed = Fact<
  'TaskClosed',
  { task: OpenedId; because: 'returned' | 'withdrawn' | 'refused' | 'case-closed' }
>;
