import type { Particulars } from './case-facts.js';
import type {
  Digest,
  Duration,
  Fact,
  Instant,
  OfficerId,
  OpenedId,
  PartyId,
  PostId,
  Sealed,
} from '#libs/kernel';

/** What is asked for. `extendTo` and `grounds` belong to a link that extends a clock. */
export type Proposal = Readonly<{
  text: Sealed | null;
  extendTo?: Duration;
  extensionGrounds?: readonly string[];
  /** Evidence that the request asks to exclude, and why. */
  evidence?: Readonly<{ materials: readonly Digest[]; ground: string }>;
  particulars?: Particulars;
}>;

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

/** A rectification item as the return states it. */
export type RectificationItem = Readonly<{
  id: string;
  requirement: Sealed;
  material: Digest | null;
  page: number | null;
  checklist: string | null;
  line?: number;
  rule?: string;
}>;

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

/** Signatures given on a dossier that has changed since. They stay for ever; they no longer count. */
export type SignaturesLapsed = Fact<
  'SignaturesLapsed',
  { request: OpenedId; round: number; signatures: readonly OpenedId[] }
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
