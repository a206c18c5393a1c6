import { z } from 'zod';
import { digest, id, instant, line, officerId, partyId, text } from './basics.js';

const few = 100;
const segments = z
  .array(z.strictObject({ material: digest, from: instant, to: instant }))
  .min(1)
  .max(few);

export const interviewBody = z
  .strictObject({
    kind: id<string>(),
    person: partyId,
    record: digest,
    from: instant,
    to: instant,
    officers: z.array(officerId).min(1).max(20),
    /** A party of the case who was present for a minor, or */
    guardian: partyId.optional(),
    /** an appropriate adult by name. */
    adult: line.optional(),
    rightsTold: z.boolean(),
    recordings: segments.optional(),
  })
  .meta({ id: 'NewInterview' });
export type InterviewBody = z.infer<typeof interviewBody>;

export const recordingsBody = z.strictObject({ recordings: segments }).meta({ id: 'NewRecordings' });

export const joiningBody = z
  .strictObject({
    role: z.enum(['suspect', 'victim', 'complainant', 'counsel', 'guardian', 'other']),
    name: line,
    minor: z.boolean().optional(),
    idNumber: line.optional(),
  })
  .meta({ id: 'JoiningParty' });
export type JoiningBody = z.infer<typeof joiningBody>;

export const submissionBody = z
  .strictObject({
    kind: id<string>(),
    by: partyId,
    /** For whom. */
    subject: partyId.optional(),
    /** Material that proves that `by` may act for him. */
    authority: digest.optional(),
    text,
    material: digest.optional(),
    /** Evidence to be excluded. */
    about: z.array(digest).max(few).optional(),
    /** Whom a demand for recusal is about. */
    officer: officerId.optional(),
  })
  .meta({ id: 'NewSubmission' });
export type SubmissionBody = z.infer<typeof submissionBody>;

export const answerBody = z
  .strictObject({
    result: z.enum(['granted', 'refused', 'noted']),
    reasons: text,
    document: digest.optional(),
  })
  .meta({ id: 'NewAnswer' });
