import { digest, id, instant, named, version } from './words.js';
import { z } from 'zod';

export const receipt = named('Receipt', {
  log: z.string(),
  stream: z.string(),
  version,
  hash: digest,
  recordedAt: instant,
  keyId: z.string(),
  signature: z.string(),
});

const committed = { version, receipt };
/** A directory command that asks for what is so already commits nothing, and has no receipt. */
const settled = { version, receipt: receipt.nullable() };

export const acknowledged = named('Acknowledged', committed);
export const acknowledgedWithId = named('AcknowledgedWithId', { id, ...committed });
export const filed = named('Filed', { id, digest, ...committed });
export const settledInDirectory = named('Settled', settled);
export const settledWithId = named('SettledWithId', { id, ...settled });
export const proposedKey = named('ProposedKey', { id, keyId: z.string(), ...settled });
/** The secret is kept nowhere: it is said here, and again only under the same idempotency key. */
export const invited = named('Invited', { secret: z.string(), link: z.string(), ...settled });
export const publishedProcedure = named('PublishedProcedure', {
  id,
  definition: z.strictObject({ version, digest }),
  ...committed,
});
