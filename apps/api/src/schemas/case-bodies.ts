import { z } from 'zod';
import type { OpenedId, UnitId } from '#libs/kernel';
import { digest, id, instant, line, officerId, partyId, text } from './basics.js';
import { sealBody } from './seal-bodies.js';

const few = 100;
const openedId = id<OpenedId>();

const newParty = z
  .strictObject({
    role: z.enum(['suspect', 'victim', 'complainant', 'counsel', 'guardian', 'other']),
    name: line,
    minor: z.boolean().optional(),
    deputy: z.boolean().optional(),
    idNumber: line.optional(),
  })
  .meta({ id: 'NewParty' });

export const startCaseBody = z
  .strictObject({
    procedure: id<string>(),
    caseNumber: line.optional(),
    title: line,
    unit: id<UnitId>(),
    handlers: z.array(officerId).min(1).max(20),
    parties: z.array(newParty).max(few),
    facts: z.record(z.string(), z.unknown()),
    /** It is sealed from its start: somebody who keeps seals starts it, or is named. */
    seal: sealBody.optional(),
  })
  .meta({ id: 'StartCase' });
export type StartCaseBody = z.infer<typeof startCaseBody>;

/** How many cases are checked at once. */
const checkedMax = 500;

/** `key`: the idempotency key under which the case is to be started. What it has started already is told, and no fault. */
export const checkCasesBody = z
  .strictObject({
    cases: z
      .array(z.strictObject({ key: z.string().min(1).max(255).optional(), case: z.unknown() }))
      .min(1)
      .max(checkedMax),
  })
  .meta({ id: 'CheckCases' });
export type CheckCasesBody = z.infer<typeof checkCasesBody>;

/** Held to the schema that the procedure gives for this link or record. */
const particulars = z.record(z.string().max(few), z.unknown());

const proposal = z.union([
  text,
  z.strictObject({
    text: text.optional(),
    extendTo: z
      .string()
      .regex(
        /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/,
        'is not an ISO 8601 duration',
      )
      .optional(),
    grounds: z.array(line).max(few).optional(),
    evidence: z.strictObject({ materials: z.array(digest).min(1).max(few), ground: id<string>() }).optional(),
    particulars: particulars.optional(),
  }),
]);
export type ProposalBody = z.infer<typeof proposal>;

const legalBasis = z.array(line).max(few);
const materials = z.array(digest).max(1_000);

export const requestBody = z
  .strictObject({
    link: id<string>(),
    subject: partyId.optional(),
    grounds: text,
    legalBasis,
    materials,
    proposal,
  })
  .meta({ id: 'NewRequest' });
export type RequestBody = z.infer<typeof requestBody>;

export const roundBody = z
  .strictObject({
    answers: z.array(z.strictObject({ item: line, answer: text })).max(few),
    grounds: text.optional(),
    legalBasis: legalBasis.optional(),
    materials: materials.optional(),
    proposal: proposal.optional(),
  })
  .meta({ id: 'NewRound' });
export type RoundBody = z.infer<typeof roundBody>;

export const withdrawBody = z.strictObject({ reason: text.optional() }).nullish();

export const recordBody = z
  .strictObject({
    type: id<string>(),
    at: instant,
    subject: partyId.optional(),
    subjects: z.array(partyId).min(1).max(few).optional(),
    result: line.optional(),
    document: digest.optional(),
    number: line.optional(),
    note: text.optional(),
    particulars: particulars.optional(),
  })
  .refine(({ subject, subjects }) => !subject || !subjects, {
    path: ['subjects'],
    error: 'not beside subject',
  })
  .meta({ id: 'NewRecord' });
export type RecordBody = z.infer<typeof recordBody>;

export const dischargeBody = z
  .strictObject({
    at: instant,
    document: digest.optional(),
    number: line.optional(),
    note: text.optional(),
  })
  .meta({ id: 'Discharge' });

export const discussionBody = z
  .strictObject({
    request: openedId.optional(),
    replyTo: openedId.optional(),
    material: digest.optional(),
    page: z.int().min(1).max(100_000).optional(),
    participants: z.array(officerId).min(1).max(few),
    startedAt: instant,
    endedAt: instant,
    text,
    differingViews: z
      .array(z.strictObject({ officer: officerId, view: text }))
      .max(few)
      .optional(),
    outcome: text.optional(),
  })
  .meta({ id: 'NewDiscussion' });
export type DiscussionBody = z.infer<typeof discussionBody>;

export const materialFields = z.strictObject({
  document: id<string>(),
  title: line,
  subject: partyId.optional(),
  pages: z.coerce.number().int().min(1).max(1_000_000).optional(),
});
