import type { Digest, Duration, PartyId, Sealed, Sha256 } from '#libs/kernel';
import { canonicalDigest } from './canonical.js';
import type { DecisionRecord, RecordAnswer, RecordFrame, VoteAnswer } from './decision-record.js';

/** The record to sign: the frame and, of the answer, its own fields and no other. Absent fields stay absent. */
export function assembleRecord(frame: RecordFrame, answer: RecordAnswer | VoteAnswer): DecisionRecord {
  // Not by a spread, after which every record would be of a shape of its own (decision 50).
  if ('vote' in answer) return Object.assign({}, frame, { vote: answer.vote, reason: answer.reason });
  const { decision, opinion, checklist, reasons, rectification, rectifyBy, findings } = answer;
  return Object.assign({}, frame, {
    decision,
    opinion,
    checklist,
    ...(reasons !== undefined && { reasons }),
    ...(rectification !== undefined && { rectification }),
    ...(rectifyBy !== undefined && { rectifyBy }),
    ...(findings !== undefined && { findings }),
  });
}

/** What is signed: SHA-256 over the canonical form of the record. */
export const recordDigest = (record: DecisionRecord, sha256: Sha256): Digest =>
  canonicalDigest(record, sha256);

/** What a reviewer is asked to decide upon. */
export type Dossier = Readonly<{
  link: string;
  subject: PartyId | null;
  grounds: Digest;
  legalBasis: readonly string[];
  /** In the order of the request, which is part of what is decided upon. */
  materials: readonly Digest[];
  proposal: Readonly<{
    text: Sealed | null;
    extendTo?: Duration;
    extensionGrounds?: readonly string[];
    evidence?: Readonly<{ materials: readonly Digest[]; ground: string }>;
  }>;
  /** A later round is another dossier even when nothing else changed. @default 1 */
  round?: number;
  /** What was answered to each rectification item. @default none */
  answers?: readonly Readonly<{ item: string; answer: Sealed }>[];
}>;

/** Binds a round's request fields and the ordered digests of its materials: dialogue and opinions never change it. */
export function dossierDigest(dossier: Dossier, sha256: Sha256): Digest {
  const { link, subject, grounds, legalBasis, materials, proposal, round = 1, answers = [] } = dossier;
  return canonicalDigest(
    {
      type: 'countersign.dossier',
      schema: 1,
      round,
      link,
      subject,
      grounds,
      legalBasis,
      materials,
      proposal: {
        text: proposal.text?.digest ?? null,
        extendTo: proposal.extendTo ?? null,
        extensionGrounds: proposal.extensionGrounds ?? [],
        ...(proposal.evidence && { evidence: proposal.evidence }),
      },
      answers: answers.map(({ item, answer }) => ({ item, answer: answer.digest })),
    },
    sha256,
  );
}
