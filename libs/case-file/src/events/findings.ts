import type { Digest, Fact, Instant, OfficerId, OpenedId, PartyId, PostId, Sealed } from '#libs/kernel';

/** Where a problem shows, and what it offends against. */
export type FindingPlace = Readonly<{
  material: Digest | null;
  page: number | null;
  line: number | null;
  /** A row of the checklist. */
  checklist: string | null;
  /** A rule, in the keys of docs/reference/sources.md. */
  rule: string | null;
}>;

/**
 * A problem pointed out. With a return it stands behind an item of the rectification list; with an approval it is to be
 * mended without holding the file up; otherwise whoever reviews the case raised it by itself.
 */
export type FindingRaised = Fact<
  'FindingRaised',
  FindingPlace & {
    request: OpenedId | null;
    round: number | null;
    link: string | null;
    subject: PartyId | null;
    /** The step whose signer raised it, and with which signature. */
    step: string | null;
    signature: OpenedId | null;
    /** Its name in the rectification list of a return. */
    item: string | null;
    by: OfficerId;
    problem: Sealed | null;
    requirement: Sealed;
    /** Who must mend it. */
    mender: readonly (PostId | OfficerId)[];
    dueAt: Instant | null;
  }
>;

/** Answered by itself; an item of a return is answered in `RoundSubmitted`. */
export type FindingAnswered = Fact<
  'FindingAnswered',
  { finding: OpenedId; by: OfficerId; answer: Sealed; materials: readonly Digest[] }
>;

/** Looked at again: closed, or still open with what is to be done now. */
export type FindingRechecked = Fact<
  'FindingRechecked',
  {
    finding: OpenedId;
    by: OfficerId;
    /** The signature that re-checked it; null when it was done by itself. */
    signature: OpenedId | null;
    outcome: 'closed' | 'still-open';
    note: Sealed | null;
    requirement: Sealed | null;
    dueAt: Instant | null;
  }
>;

export type FindingUrged = Fact<
  'FindingUrged',
  { finding: OpenedId; by: OfficerId; notified: readonly (PostId | OfficerId)[]; note: Sealed | null }
>;

/** Not answered in time; `notified` are urged. An item of a return: `RectificationOverdue`. */
export type FindingOverdue = Fact<
  'FindingOverdue',
  { finding: OpenedId; dueAt: Instant; notified: readonly (PostId | OfficerId)[] }
>;
