import type { Digest, Fact, Instant, OfficerId, OpenedId, PartyId, PostId, Sealed } from '#libs/kernel';
import type { StepKind } from '#libs/procedures';

/**
 * Who could have signed at that instant, and everyone else the directory names with the reason why not.
 *
 * @property until the first instant at which what was then recorded makes it another; null when nothing did
 */
export type Eligibility = Readonly<{
  eligible: readonly OfficerId[];
  passedOver: readonly { officer: OfficerId; because: string }[];
  until: Instant | null;
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

/** The last reassignment is undone: the task is whose it was before; null: of its post. */
export type ReassignmentReversed = Fact<
  'ReassignmentReversed',
  { task: OpenedId; to: OfficerId | null; reason: Sealed | null }
>;

/**
 * The snapshot taken anew, because the directory, the hour or the case has made it another. `post` and `offeredTo` are
 * where the task waits now: posts move, and units go into others. Whoever had it for himself and may sign no more has it
 * no more.
 */
export type EligibilityReviewed = Fact<
  'EligibilityReviewed',
  {
    task: OpenedId;
    because: 'directory-changed' | 'due' | 'recusal' | 'seal';
    post: PostId;
    offeredTo: readonly PostId[];
    eligibility: Eligibility;
  }
>;

/** Neither its post nor those that deputise can sign: offered upwards, and the superiors told. */
export type TaskEscalated = Fact<
  'TaskEscalated',
  {
    task: OpenedId;
    posts: readonly PostId[];
    notified: readonly (PostId | OfficerId)[];
    eligibility: Eligibility;
  }
>;

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
  { task: OpenedId; because: 'returned' | 'withdrawn' | 'refused' | 'case-closed' | 'voided' }
>;
