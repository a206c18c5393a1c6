import type { Capacity, Digest, Fact, Instant, OfficerId, OpenedId, PartyId, Sealed } from '#libs/kernel';

export type Opinion = Readonly<{ procedure: Sealed; facts: Sealed; evidence: Sealed; discretion: Sealed }>;

export type ChecklistAnswer = Readonly<{
  id: string;
  result: 'yes' | 'no' | 'not-applicable';
  note: Sealed | null;
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
