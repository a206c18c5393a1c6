import { z } from 'zod';
import type { Signature } from '#libs/kernel';
import type { RecordAnswer, RecordFrame, VoteAnswer } from '#libs/signatures';
import { digest, line, officerId, text } from './basics.js';
import { signedFinding, signedItem } from './finding-bodies.js';

const few = 100;

/** Said in words; what an officer has nothing to say about may be left blank. */
const opinionText = z.string().max(20_000);

const opinion = z.strictObject({
  procedure: opinionText,
  facts: opinionText,
  evidence: opinionText,
  discretion: opinionText,
});

const checklistAnswer = z.strictObject({
  id: line,
  result: z.enum(['yes', 'no', 'not-applicable']),
  note: text.optional(),
});

/** Instants in what was signed stay as they were signed, to the letter. */
const signedInstant = z.iso.datetime({ offset: true, error: 'is not an RFC 3339 instant' }).max(40);

const vote = z.enum(['for', 'against', 'abstain']);

const frame = z.strictObject({
  type: z.literal('countersign.decision-record'),
  schema: z.literal(1),
  log: z.string().max(200),
  case: line,
  request: line,
  task: line,
  link: line,
  subject: line.nullable(),
  step: line,
  kind: z.enum(['review', 'audit', 'approve', 'collective']),
  round: z.int(),
  dossier: digest,
  definition: z.strictObject({ procedure: line, version: z.int(), digest }),
  legalBasis: z.array(line).max(few),
  responsibility: text,
  materialsOpened: z.array(digest).max(1_000),
  votes: z
    .array(z.strictObject({ signature: line, officer: officerId, vote }))
    .max(few)
    .optional(),
  officer: officerId,
  capacity: z.strictObject({
    post: line,
    as: z.enum(['own', 'acting', 'deputy', 'delegated']),
    by: officerId.optional(),
    delegation: line.optional(),
  }),
  seenVersion: z.int(),
  issuedAt: signedInstant,
  nonce: z.string().max(100),
  issuedMac: z.string().max(100),
});

const signature = z
  .strictObject({
    keyId: z.string().max(200),
    alg: z.enum(['Ed25519', 'ES256', 'WebAuthn']),
    value: z.string().max(4_000),
    authenticatorData: z.string().max(4_000).optional(),
    clientDataJSON: z.string().max(4_000).optional(),
  })
  .refine(
    ({ alg, authenticatorData, clientDataJSON }) =>
      [authenticatorData, clientDataJSON].every((part) => (part !== undefined) === (alg === 'WebAuthn')),
    'has authenticatorData and clientDataJSON with WebAuthn, and only then',
  );

/** In a collective step. */
const voteBody = z.strictObject({ vote, reason: text, record: frame, signature }).meta({ id: 'VoteBody' });

const decisionBody = z
  .strictObject({
    decision: z.enum(['approve', 'return', 'refuse']),
    opinion,
    checklist: z.array(checklistAnswer).max(few),
    reasons: text.optional(),
    rectification: z.array(signedItem).max(few).optional(),
    rectifyBy: signedInstant.optional(),
    findings: z.array(signedFinding).max(few).optional(),
    record: frame,
    signature,
  })
  .meta({ id: 'SignOff' });

/** A decision, or in a collective step a vote. */
export const signOffBody = z.union([decisionBody, voteBody]);

export const withdrawSignatureBody = z.strictObject({ reason: text }).meta({ id: 'WithdrawSignature' });

/** As parsed. The brands inside are those of the record that the server gave. */
export type SignOffBody = (RecordAnswer | VoteAnswer) &
  Readonly<{
    record: RecordFrame;
    signature: Signature;
  }>;
