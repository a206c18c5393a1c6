import { z } from 'zod';
import { id, instant, named, page } from './words.js';

export const recordedDetails = named('RecordedDetails', {
  at: instant,
  number: z.string().nullable(),
  /** Where the result is what is corrected. */
  result: z.string().nullable().optional(),
});

export const repairMade = named('RepairMade', {
  id,
  at: instant,
  /** The case in which it was proposed, reasoned and signed. */
  repair: id,
  act: z.enum(['correct-record', 'correct-result', 'void-signature', 'unlock-request']),
  target: id,
  proposedBy: id,
  signedBy: z.array(id),
  was: recordedDetails.nullable(),
  is: recordedDetails.nullable(),
  /** What had been done upon a wrong result: duties, clocks, requests and records. */
  acts: z.array(id).optional(),
});
export const repairPage = page('RepairPage', repairMade);
