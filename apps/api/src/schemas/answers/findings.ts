import { z } from 'zod';
import { pageOfFiles } from './untrusted.js';
import { digest, id, instant, named, openText } from './words.js';

const finding = {
  id,
  request: id.nullable(),
  round: z.int().nullable(),
  link: id.nullable(),
  subject: id.nullable(),
  step: id.nullable(),
  signature: id.nullable(),
  /** Its name in the rectification list of a return; null for a finding of its own. */
  item: z.string().nullable(),
  by: id,
  raisedAt: instant,
  material: digest.nullable(),
  page: z.int().nullable(),
  line: z.int().nullable(),
  checklist: z.string().nullable(),
  rule: z.string().nullable(),
  problem: openText,
  requirement: openText,
  mender: z.array(id),
  dueAt: instant.nullable(),
  status: z.enum(['open', 'answered', 'closed']),
  overdue: z.boolean(),
  /** Due instants that passed without an answer. They stay, whatever came later. */
  delays: z.array(instant),
  urged: z.array(z.strictObject({ at: instant, by: id.nullable(), notified: z.array(id), note: openText })),
  answers: z.array(
    z.strictObject({
      at: instant,
      by: id,
      round: z.int().nullable(),
      answer: openText,
      materials: z.array(digest),
    }),
  ),
  rechecks: z.array(
    z.strictObject({
      at: instant,
      by: id,
      signature: id.nullable(),
      outcome: z.enum(['closed', 'still-open']),
      note: openText,
      requirement: openText,
    }),
  ),
  /** Signatures of the same round that had approved before it was pointed out. */
  missedBy: z.array(z.strictObject({ signature: id, officer: id, step: id, round: z.int() })),
};

export const caseFinding = named('CaseFinding', finding);
export const findingInCase = named('FindingInCase', {
  ...finding,
  case: id,
  caseNumber: z.string().nullable(),
  unit: id,
});
export const findingPage = pageOfFiles('FindingPage', findingInCase);
