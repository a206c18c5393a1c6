import { z } from 'zod';
import { capacity, digest, id, instant, named, stepKind, version, vote } from './words.js';

/** Given back to the letter with the signature. */
export const recordFrame = named('RecordFrame', {
  type: z.literal('countersign.decision-record'),
  schema: z.literal(1),
  log: z.string(),
  case: id,
  request: id,
  task: id,
  link: id,
  subject: id.nullable(),
  step: id,
  kind: stepKind,
  round: z.int(),
  dossier: digest,
  definition: z.strictObject({ procedure: id, version, digest }),
  legalBasis: z.array(z.string()),
  responsibility: z.string(),
  materialsOpened: z.array(digest),
  votes: z.array(z.strictObject({ signature: id, officer: id, vote })).optional(),
  officer: id,
  capacity,
  seenVersion: version,
  issuedAt: instant,
  nonce: z.string(),
  issuedMac: z.string(),
});
