import type { Digest, Fact, OfficerId, OpenedId, PartyId, Sealed } from '#libs/kernel';
import type { Party } from './case-facts.js';

/** Somebody becomes a party of a case that is running: a lawyer is appointed, another suspect found. */
export type PartyJoined = Fact<'PartyJoined', { party: Party }>;

/**
 * Opens what a party, guardian or lawyer hands in. `authority` proves that he may act for `subject`; `about` is the
 * evidence that he asks to exclude.
 */
export type SubmissionReceived = Fact<
  'SubmissionReceived',
  {
    kind: string;
    by: PartyId;
    subject: PartyId | null;
    authority: Digest | null;
    material: Digest | null;
    about: readonly Digest[];
    officer: OfficerId | null;
    text: Sealed;
  }
>;

/** Its answer, an act of its own with reasons. */
export type SubmissionAnswered = Fact<
  'SubmissionAnswered',
  {
    submission: OpenedId;
    result: 'granted' | 'refused' | 'noted';
    reasons: Sealed;
    document: Digest | null;
    by: OfficerId;
  }
>;
