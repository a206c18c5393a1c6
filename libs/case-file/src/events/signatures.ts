import type { Capacity, Digest, Fact, Instant, OfficerId, OpenedId, PartyId, Sealed } from '#libs/kernel';
import type { StepKind } from '#libs/procedures';

export type Opinion = Readonly<{ procedure: Sealed; facts: Sealed; evidence: Sealed; discretion: Sealed }>;

export type ChecklistAnswer = Readonly<{
  id: string;
  result: 'yes' | 'no' | 'not-applicable';
  note: Sealed | null;
}>;

export type Vote = 'for' | 'against' | 'abstain';
export type SignedDecision = 'approve' | 'return' | 'refuse' | 'abstain';

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
    kind: StepKind;
    officer: OfficerId;
    capacity: Capacity;
    /** A vote stands here as what it amounts to: for approves, against refuses. */
    decision: SignedDecision;
    /** In a collective step, instead of an opinion. */
    vote?: Vote;
    reason?: Sealed;
    /** Decided against the advice of an earlier step of this round. */
    overrules: readonly OpenedId[];
    /** Null for a vote. */
    opinion: Opinion | null;
    checklist: readonly ChecklistAnswer[];
    dossier: Digest;
    materialsOpened: readonly Digest[];
    seenVersion: number;
    issuedAt: Instant;
    /** SHA-256 of the canonical decision record: what was signed. */
    record: Digest;
  }
>;

/** Taken back by its signer before anything rested on it. It stays, and counts no more. */
export type SignatureWithdrawn = Fact<
  'SignatureWithdrawn',
  {
    task: OpenedId;
    request: OpenedId;
    round: number;
    signature: OpenedId;
    officer: OfficerId;
    reason: Sealed;
  }
>;
