import { z } from 'zod';
import { caseMaterial } from './materials.js';
import { digest, id, instant, named, names, openText, page } from './words.js';

const stretch = z.strictObject({ from: instant, to: instant });

export const interviewView = named('Interview', {
  id,
  kind: id,
  name: names,
  person: id,
  record: digest,
  from: instant,
  to: instant,
  officers: z.array(id),
  guardian: id.nullable(),
  adult: openText,
  rightsTold: z.boolean(),
  recordings: z.array(z.strictObject({ material: digest, from: instant, to: instant })),
  /** Must it be recorded from beginning to end? */
  mandatory: z.boolean(),
  gaps: z.array(stretch),
  recordedAt: instant,
});

export const submissionView = named('Submission', {
  id,
  kind: id,
  name: names,
  source: z.string(),
  by: id,
  subject: id.nullable(),
  authority: digest.nullable(),
  material: digest.nullable(),
  about: z.array(digest),
  officer: id.nullable(),
  text: openText,
  /** Kept from this reader, who has no need of it in this case. */
  withheld: z.boolean(),
  receivedAt: instant,
  duty: id.nullable(),
  /** First instant at which the answer is overdue; null: no limit binds it. */
  dueAt: instant.nullable(),
  overdue: z.boolean(),
  answer: z
    .strictObject({
      at: instant,
      by: id,
      result: z.enum(['granted', 'refused', 'noted']),
      reasons: openText,
      document: digest.nullable(),
    })
    .nullable(),
});

export const interviewList = page('InterviewList', interviewView);
export const submissionList = page('SubmissionList', submissionView);

export const disclosureView = named('Disclosure', {
  case: id,
  caseNumber: z.string().nullable(),
  for: id,
  subject: id,
  /** Is the file open, or only charge and measures? */
  stage: z.enum(['charge-and-measures', 'file']),
  source: z.string(),
  charges: z.array(z.strictObject({ charge: id, offence: id.nullable(), name: names.nullable() })),
  measure: z.strictObject({ measure: id, name: names, since: instant }).nullable(),
  limits: z.array(z.strictObject({ clock: id, name: names, dueAt: instant, source: z.string() })),
  materials: z.array(caseMaterial),
});
