import type { Capacity, CaseId, Digest, Instant, OfficerId, OpenedId, PartyId } from '#libs/kernel';

/**
 * The frame of a decision record, as the server gives it with the task. Every field is rebuilt by the server from its
 * own data when the signature comes. `nonce` keeps the record's digest from being guessed once the texts are erased;
 * `issuedMac` shows that `seenVersion`, `issuedAt` and `nonce` are the server's.
 */
export type RecordFrame = Readonly<{
  type: 'countersign.decision-record';
  schema: 1;
  log: string;
  case: CaseId;
  request: OpenedId;
  task: OpenedId;
  link: string;
  subject: PartyId | null;
  step: string;
  kind: 'review' | 'audit' | 'approve' | 'collective';
  round: number;
  dossier: Digest;
  definition: Readonly<{ procedure: string; version: number; digest: Digest }>;
  legalBasis: readonly string[];
  /** In words, Chinese: what the signer answers for. */
  responsibility: string;
  materialsOpened: readonly Digest[];
  /** Only for the chair of a collective step: the votes whose outcome he signs, in the order in which they were given. */
  votes?: readonly Readonly<{ signature: OpenedId; officer: OfficerId; vote: Vote }>[];
  officer: OfficerId;
  capacity: Capacity;
  seenVersion: number;
  issuedAt: Instant;
  nonce: string;
  issuedMac: string;
}>;

export type Vote = 'for' | 'against' | 'abstain';

/** What a member of a collective step adds instead of a decision. */
export type VoteAnswer = Readonly<{ vote: Vote; reason: string }>;

/** What the officer adds. Texts in plain words: what is seen is what is signed. */
export type RecordAnswer = Readonly<{
  decision: 'approve' | 'return' | 'refuse';
  opinion: Readonly<{ procedure: string; facts: string; evidence: string; discretion: string }>;
  checklist: readonly Readonly<{ id: string; result: 'yes' | 'no' | 'not-applicable'; note?: string }>[];
  reasons?: string;
  rectification?: readonly Readonly<{
    id: string;
    requirement: string;
    material?: Digest;
    page?: number;
    checklist?: string;
    line?: number;
    rule?: string;
  }>[];
  rectifyBy?: Instant;
  /** Problems pointed out beside the decision, to be mended without holding the file up. */
  findings?: readonly FindingSaid[];
}>;

/** A problem in words: where it shows, what it offends against, what is to be done, by whom, by when. */
export type FindingSaid = Readonly<{
  material?: Digest;
  page?: number;
  line?: number;
  checklist?: string;
  rule?: string;
  problem?: string;
  requirement: string;
  /** Officers or posts. @default the case's handlers */
  mender?: readonly string[];
  by?: Instant;
}>;

/** The record that is signed: frame and answer in one object. The signature is over SHA-256 of its RFC 8785 form. */
export type DecisionRecord = RecordFrame & (RecordAnswer | VoteAnswer);
