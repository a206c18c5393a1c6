import { z } from 'zod';
import type { UnitId } from '#libs/kernel';
import { digest, id, line } from './basics.js';

const few = 100;
/** Half a word, or none yet: whatever stands in the field. */
const unfinished = z.string().max(60_000);

const place = {
  material: digest.optional(),
  page: z.int().min(1).optional(),
  line: z.int().min(1).optional(),
  checklist: unfinished.optional(),
  rule: unfinished.optional(),
};

/** A sign-off in the making: the same members, none of them needed and none complete. */
export const draftContent = z
  .strictObject({
    decision: z.enum(['approve', 'return', 'refuse']).optional(),
    opinion: z
      .strictObject({
        procedure: unfinished.optional(),
        facts: unfinished.optional(),
        evidence: unfinished.optional(),
        discretion: unfinished.optional(),
      })
      .optional(),
    checklist: z
      .array(
        z.strictObject({
          id: line,
          result: z.enum(['yes', 'no', 'not-applicable']).optional(),
          note: unfinished.optional(),
        }),
      )
      .max(few)
      .optional(),
    reasons: unfinished.optional(),
    rectification: z
      .array(z.strictObject({ id: unfinished, requirement: unfinished, ...place }))
      .max(few)
      .optional(),
    rectifyBy: unfinished.optional(),
    findings: z
      .array(
        z.strictObject({
          ...place,
          problem: unfinished.optional(),
          requirement: unfinished.optional(),
          mender: z.array(unfinished).max(few).optional(),
          by: unfinished.optional(),
        }),
      )
      .max(few)
      .optional(),
    vote: z.enum(['for', 'against', 'abstain']).optional(),
    reason: unfinished.optional(),
  })
  .meta({ id: 'DraftContent' });
export type DraftContent = z.infer<typeof draftContent>;

/** `revision`: the one that the writer had before him; left out: whatever there is is overwritten. */
export const draftBody = z
  .strictObject({ content: draftContent, revision: z.int().min(0).optional() })
  .meta({ id: 'DraftBody' });
export type DraftBody = z.infer<typeof draftBody>;

/** `filter` holds the query of the list, as its path takes it. `unit`: shared with everyone of that unit. */
export const viewBody = z
  .strictObject({
    name: line,
    list: z.enum(['tasks', 'cases', 'findings']),
    filter: z.record(z.string().max(50), z.union([z.string().max(500), z.boolean(), z.number()])),
    unit: id<UnitId>().optional(),
  })
  .meta({ id: 'SavedViewBody' });
export type ViewBody = z.infer<typeof viewBody>;

export const presenceBody = z.strictObject({ doing: z.enum(['reading', 'writing']).optional() }).nullish();
export type PresenceBody = z.infer<typeof presenceBody>;
