import { z } from 'zod';
import { id, instant, named, page } from './words.js';

export const recordedDetails = named('RecordedDetails', { at: instant, number: z.string().nullable() });

export const repairMade = named('RepairMade', {
  id,
  at: instant,
  /** The case in which it was proposed, reasoned and signed. */
  repair: id,
  act: z.enum(['correct-record', 'void-signature', 'unlock-request']),
  target: id,
  proposedBy: id,
  signedBy: z.array(id),
  was: recordedDetails.nullable(),
  is: recordedDetails.nullable(),
});
export const repairPage = page('RepairPage', repairMade);
