import type {
  Capacity,
  Digest,
  Duration,
  Fact,
  Instant,
  Names,
  OfficerId,
  OpenedId,
  PartyId,
  PostId,
  Sealed,
  UnitId,
} from '#libs/kernel';

/**
 * Everything that can have happened in a case. Past tense; what opens something (a request, task, clock, duty,
 * finding) is known ever after by `{caseId}.{version}` of that event. No event repeats what a fold derives, but
 * every due instant, eligibility and next step that was decided is here. Stored for life: add, never change.
 */
export type CaseEvent =
  | CaseStarted
  | MaterialFiled
  | LinkRequested
  | RoundSubmitted
  | RequestWithdrawn
  | TaskOpened
  | TaskClaimed
  | TaskReleased
  | TaskReassigned
  | TaskOffered
  | TaskOverdue
  | TaskClosed
  | SignedOff
  | SignaturesLapsed
  | RequestReturned
  | RectificationOverdue
  | LinkApproved
  | LinkRefused
  | FactRecorded
  | ClockStarted
  | ClockExtended
  | ClockStopped
  | ClockWarned
  | ClockExpired
  | DutyOpened
  | DutyDischarged
  | DutyCancelled
  | DutyOverdue
  | MeasureStarted
  | MeasureEnded
  | StageEntered
  | SubjectDisposed
  | AlarmRaised
  | DialogueRecorded
  | CaseClosed;

/** `subject`: the procedure acts on him. `minor` and the like are the pseudonymous facts rules may read. */
export type Party = Readonly<{
  id: PartyId;
  role: 'suspect' | 'victim' | 'complainant' | 'counsel' | 'guardian' | 'other';
  name: Sealed;
  /** Of an identity document. */
  idNumber?: Sealed;
  minor?: boolean;
}>;

export type CaseStarted = Fact<
  'CaseStarted',
  {
    procedure: string;
    definition: { version: number; digest: Digest };
    caseNumber: string | null;
    title: Sealed;
    unit: UnitId;
    handlers: readonly OfficerId[];
    parties: readonly Party[];
    facts: unknown;
  }
>;

/** Content-addressed: `material` is SHA-256 over salt and bytes. */
export type MaterialFiled = Fact<
  'MaterialFiled',
  {
    material: Digest;
    document: string;
    title: Sealed;
    mediaType: string;
    bytes: number;
    pages: number | null;
    subject: PartyId | null;
  }
>;

/** Opens a request and its round 1. `dossier` binds the round's request fields and the ordered digests of its materials. */
export type LinkRequested = Fact<
  'LinkRequested',
  {
    link: string;
    subject: PartyId | null;
    proposer: OfficerId;
    grounds: Sealed;
    legalBasis: readonly string[];
    materials: readonly Digest[];
    proposal: Proposal;
    dossier: Digest;
  }
>;

/** What is asked for. `extendTo` and `grounds` belong to a link that extends a clock. */
export type Proposal = Readonly<{
  text: Sealed | null;
  extendTo?: Duration;
  extensionGrounds?: readonly string[];
}>;

export type RoundSubmitted = Fact<
  'RoundSubmitted',
  {
    request: OpenedId;
    round: number;
    grounds: Sealed;
    legalBasis: readonly string[];
    materials: readonly Digest[];
    proposal: Proposal;
    answers: readonly { item: string; answer: Sealed }[];
    dossier: Digest;
  }
>;

export type RequestWithdrawn = Fact<'RequestWithdrawn', { request: OpenedId; reason: Sealed | null }>;

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
    kind: 'review' | 'audit' | 'approve';
    post: PostId;
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

export type Opinion = Readonly<{ procedure: Sealed; facts: Sealed; evidence: Sealed; discretion: Sealed }>;
export type ChecklistAnswer = Readonly<{
  id: string;
  result: 'yes' | 'no' | 'not-applicable';
  note: Sealed | null;
}>;

/** A rectification item as the return states it. */
export type RectificationItem = Readonly<{
  id: string;
  requirement: Sealed;
  material: Digest | null;
  page: number | null;
  checklist: string | null;
}>;

/** The act of signing. The signature itself stands beside the event in its envelope and signs `record`. */
export type SignedOff = Fact<
  'SignedOff',
  {
    task: OpenedId;
    request: OpenedId;
    round: number;
    link: string;
    subject: PartyId | null;
    step: string;
    kind: 'review' | 'audit' | 'approve';
    officer: OfficerId;
    capacity: Capacity;
    decision: 'approve' | 'return' | 'refuse';
    /** Decided against the advice of an earlier step of this round. */
    overrules: readonly OpenedId[];
    opinion: Opinion;
    checklist: readonly ChecklistAnswer[];
    dossier: Digest;
    materialsOpened: readonly Digest[];
    seenVersion: number;
    issuedAt: Instant;
    /** SHA-256 of the canonical decision record: what was signed. */
    record: Digest;
  }
>;

/** Signatures given on a dossier that has changed since. They stay for ever; they no longer count. */
export type SignaturesLapsed = Fact<
  'SignaturesLapsed',
  { request: OpenedId; round: number; signatures: readonly OpenedId[] }
>;

export type RequestReturned = Fact<
  'RequestReturned',
  {
    request: OpenedId;
    round: number;
    step: string;
    by: OfficerId;
    reasons: Sealed;
    items: readonly RectificationItem[];
    dueAt: Instant | null;
  }
>;
export type RectificationOverdue = Fact<
  'RectificationOverdue',
  {
    request: OpenedId;
    round: number;
    dueAt: Instant;
    items: readonly string[];
    notified: readonly (PostId | OfficerId)[];
  }
>;

export type LinkApproved = Fact<
  'LinkApproved',
  {
    request: OpenedId;
    link: string;
    subject: PartyId | null;
    round: number;
    by: OfficerId;
    issues: string | null;
    number: string | null;
  }
>;
export type LinkRefused = Fact<
  'LinkRefused',
  { request: OpenedId; link: string; subject: PartyId | null; round: number; step: string; by: OfficerId }
>;

/** A fact from outside, as its recorder states it. `at` is when it happened, not when it was recorded. */
export type FactRecorded = Fact<
  'FactRecorded',
  {
    record: string;
    subjects: readonly PartyId[];
    at: Instant;
    result: string | null;
    document: Digest | null;
    number: string | null;
    note: Sealed | null;
  }
>;

export type ClockStarted = Fact<
  'ClockStarted',
  {
    clock: string;
    subject: PartyId | null;
    from: Instant;
    limit: Duration;
    /** First instant at which the limit is overdue. */
    dueAt: Instant;
    /** Reading 2's earlier instant, where the rule has one. */
    exactAt: Instant | null;
    warnAt: readonly Instant[];
    /** No calendar covers the year: the unmoved date. */
    provisional: boolean;
    source: string;
  }
>;
export type ClockExtended = Fact<
  'ClockExtended',
  {
    clock: OpenedId;
    request: OpenedId;
    limit: Duration;
    grounds: readonly string[];
    dueAt: Instant;
    exactAt: Instant | null;
    warnAt: readonly Instant[];
    provisional: boolean;
    source: string;
  }
>;
export type ClockStopped = Fact<'ClockStopped', { clock: OpenedId }>;
export type ClockWarned = Fact<
  'ClockWarned',
  { clock: OpenedId; warnAt: Instant; dueAt: Instant; notified: readonly (PostId | OfficerId)[] }
>;
export type ClockExpired = Fact<'ClockExpired', { clock: OpenedId; dueAt: Instant }>;

export type DutyOpened = Fact<
  'DutyOpened',
  {
    duty: string;
    subject: PartyId | null;
    from: Instant;
    dueAt: Instant;
    provisional: boolean;
    owedBy: readonly (PostId | OfficerId)[];
    source: string;
  }
>;
export type DutyDischarged = Fact<
  'DutyDischarged',
  { duty: OpenedId; at: Instant; document: Digest; number: string | null; note: Sealed | null }
>;
export type DutyCancelled = Fact<'DutyCancelled', { duty: OpenedId }>;
export type DutyOverdue = Fact<
  'DutyOverdue',
  { duty: OpenedId; dueAt: Instant; notified: readonly (PostId | OfficerId)[] }
>;

export type MeasureStarted = Fact<'MeasureStarted', { measure: string; subject: PartyId; at: Instant }>;
export type MeasureEnded = Fact<'MeasureEnded', { measure: string; subject: PartyId; at: Instant }>;
export type StageEntered = Fact<'StageEntered', { stage: string }>;
export type SubjectDisposed = Fact<'SubjectDisposed', { subject: PartyId; as: string }>;
/** Recorded and asks; never blocks by itself. */
export type AlarmRaised = Fact<
  'AlarmRaised',
  { alarm: string; subject: PartyId | null; because: Names; source: string }
>;

/** Review dialogue: an entry anchored to a material and page, or minuted as a meeting. */
export type DialogueRecorded = Fact<
  'DialogueRecorded',
  {
    request: OpenedId | null;
    replyTo: OpenedId | null;
    material: Digest | null;
    page: number | null;
    participants: readonly OfficerId[];
    startedAt: Instant;
    endedAt: Instant;
    text: Sealed;
    differingViews: readonly { officer: OfficerId; view: Sealed }[];
    outcome: Sealed | null;
  }
>;

/** `answers`: the signer of the last approve step of the link that disposed of the case. */
export type CaseClosed = Fact<'CaseClosed', { as: string; answers: OfficerId | null; link: string | null }>;
