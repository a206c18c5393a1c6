import { z } from 'zod';
import { id, instant, named } from './words.js';

/** A row of a case whose log holds a signature that is none: what the row itself holds, and nothing of the case's file. */
const untrustedRow = named('UntrustedRow', {
  case: id,
  caseNumber: z.string().nullable(),
  unit: id,
  /** Of the limit, duty, finding or person held. */
  id,
  /** Of limit, duty or measure. */
  kind: id.nullable(),
  subject: id.nullable(),
  dueAt: instant.nullable(),
  status: z.string(),
});

/** A page of what is told from the files of cases. `untrusted`: its rows whose case tells nothing; absent where there are none. */
export const pageOfFiles = <Item extends z.ZodType>(name: string, item: Item) =>
  named(name, {
    items: z.array(item),
    nextCursor: z.string().nullable(),
    untrusted: z.array(untrustedRow).optional(),
  });
