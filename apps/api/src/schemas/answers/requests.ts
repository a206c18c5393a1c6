import { z } from 'zod';
import { capacity, decision, digest, id, instant, named, names, openText, stepKind, vote } from './words.js';

const opinion = named('Opinion', {
  procedure: openText,
  facts: openText,
  evidence: openText,
  discretion: openText,
});

const givenSignature = {
  id,
  at: instant,
  /** Given on a dossier that has changed since: it stays and no longer counts. */
  lapsed: z.boolean(),
  withdrawn: z.strictObject({ at: instant, reason: openText }).optional(),
  /** Worth nothing, by the repair named. */
  voided: z.strictObject({ at: instant, repair: id }).optional(),
  task: id,
  step: id,
  kind: stepKind,
  officer: id,
  capacity,
  decision,
  /** In a collective step, with its reason, instead of an opinion. */
  vote: vote.optional(),
  reason: openText.optional(),
  overrules: z.array(id),
  record: digest,
  materialsOpened: z.array(digest),
  opinion,
  checklist: z.array(z.strictObject({ id, result: z.enum(['yes', 'no', 'not-applicable']), note: openText })),
};

export const signature = named('GivenSignature', givenSignature);
export const earlierSignature = named('EarlierSignature', { round: z.int(), ...givenSignature });

export const proposal = named('Proposal', {
  text: openText,
  extendTo: z.string().optional(),
  extensionGrounds: z.array(z.string()).optional(),
  evidence: z.strictObject({ materials: z.array(digest), ground: id }).optional(),
  particulars: z.record(z.string(), z.unknown()).optional(),
});

export const roundAnswers = z.array(z.strictObject({ item: id, answer: openText }));

export const round = named('Round', {
  round: z.int(),
  requestedAt: instant,
  by: id,
  grounds: openText,
  legalBasis: z.array(z.string()),
  materials: z.array(digest),
  proposal,
  answers: roundAnswers,
  dossier: digest,
  signatures: z.array(signature),
});

export const rectification = named('Rectification', {
  round: z.int(),
  by: id,
  reasons: openText,
  items: z.array(
    z.strictObject({
      id,
      requirement: openText,
      material: digest.nullable(),
      page: z.int().nullable(),
      checklist: z.string().nullable(),
      line: z.int().optional(),
      rule: z.string().optional(),
    }),
  ),
  dueAt: instant.nullable(),
  overdue: z.boolean(),
});

export const requestStatus = z.enum(['in-review', 'returned', 'approved', 'refused', 'withdrawn']);

const request = {
  id,
  link: id,
  name: names,
  subject: id.nullable(),
  proposer: id,
  status: requestStatus,
  rounds: z.array(round),
  rectification: rectification.nullable(),
  decidedBy: id.nullable(),
  decidedAt: instant.nullable(),
};

export const linkRequest = named('LinkRequest', request);
export const requestInCase = named('RequestInCase', { ...request, case: id });
