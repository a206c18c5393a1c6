import { z } from 'zod';
import { instant } from '../schemas/basics.js';

/** Which acts of a person are listed; `from` is included, `until` is not. */
export const ledgerFilter = {
  from: instant.optional(),
  until: instant.optional(),
  /** A type of event, such as `SignedOff`. */
  type: z
    .string()
    .regex(/^[A-Z][A-Za-z]{1,60}$/, 'is not a type of event')
    .optional(),
  /** Only what was done in somebody else's place. */
  capacity: z.enum(['own', 'acting', 'deputy', 'delegated']).optional(),
};

const filter = z.strictObject(ledgerFilter);
export type LedgerFilter = z.output<typeof filter>;
