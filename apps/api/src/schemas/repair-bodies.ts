import { z } from 'zod';
import type { CaseId, OpenedId } from '#libs/kernel';
import { id, instant, line, text } from './basics.js';

const about = { case: id<CaseId>(), target: id<OpenedId>(), grounds: text };

/** `target`: the id of the record, signature or request. */
export const repairBody = z
  .discriminatedUnion('act', [
    z.strictObject({
      act: z.literal('correct-record'),
      ...about,
      at: instant.optional(),
      number: line.optional(),
    }),
    z.strictObject({ act: z.literal('correct-result'), ...about, result: id<string>() }),
    z.strictObject({ act: z.literal('void-signature'), ...about }),
    z.strictObject({ act: z.literal('unlock-request'), ...about }),
  ])
  .transform((body) => ({ at: undefined, number: undefined, result: undefined, ...body }))
  .meta({ id: 'NewRepair' });

export type RepairBody = z.infer<typeof repairBody>;
