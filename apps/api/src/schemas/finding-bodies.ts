import { z } from 'zod';
import type { CaseId, OpenedId } from '#libs/kernel';
import { digest, id, instant, line, text } from './basics.js';

const few = 100;

/** Where a problem shows and what it offends against: the page or line, the row of the checklist, the rule. */
const place = {
  material: digest.optional(),
  page: z.int().min(1).max(1_000_000).optional(),
  line: z.int().min(1).max(1_000_000).optional(),
  checklist: line.optional(),
  rule: line.optional(),
};

/** A problem in words. `mender`: officers or posts who must mend it; left out: the case's handlers. */
const finding = {
  ...place,
  problem: text.optional(),
  requirement: text,
  mender: z.array(line).min(1).max(few).optional(),
};

/** In what is signed instants stay as they were signed, to the letter. */
export const signedFinding = z.strictObject({
  ...finding,
  by: z.iso.datetime({ offset: true, error: 'is not an RFC 3339 instant' }).max(40).optional(),
});

export const signedItem = z.strictObject({ id: line, requirement: text, ...place });

export const findingBody = z
  .strictObject({
    case: id<CaseId>(),
    request: id<OpenedId>().optional(),
    ...finding,
    by: instant.optional(),
  })
  .meta({ id: 'NewFinding' });
export type FindingBody = z.infer<typeof findingBody>;

export const urgeBody = z.strictObject({ note: text.optional() }).nullish();
export type UrgeBody = z.infer<typeof urgeBody>;

export const answerBody = z
  .strictObject({ answer: text, materials: z.array(digest).max(few).optional() })
  .meta({ id: 'FindingAnswer' });
export type AnswerBody = z.infer<typeof answerBody>;

export const recheckBody = z
  .strictObject({
    outcome: z.enum(['closed', 'still-open']),
    note: text.optional(),
    requirement: text.optional(),
    by: instant.optional(),
  })
  .meta({ id: 'FindingRecheck' });
export type RecheckBody = z.infer<typeof recheckBody>;
