import { z } from 'zod';
import { actor, capacity, digest, id, instant, named, page, version } from './words.js';

/** The data of an event, and the command behind it, are those of the event catalogue; texts in them stay digests. */
const eventData = z.record(z.string(), z.unknown());

const signature = named('EventSignature', {
  keyId: z.string(),
  alg: z.enum(['Ed25519', 'ES256', 'WebAuthn']),
  value: z.string(),
  authenticatorData: z.string().optional(),
  clientDataJSON: z.string().optional(),
});

const event = named('RecordedEvent', {
  version,
  type: z.string(),
  data: eventData,
  actor,
  capacity: capacity.nullable(),
  readSet: z.array(z.strictObject({ stream: z.string(), version })),
  recordedAt: instant,
  hash: digest,
  previousHash: digest.nullable(),
  /** Null until the sequencer has placed it. */
  leafIndex: z.int().nullable(),
  signature: signature.nullable(),
  rules: digest.nullable(),
  /** Only on a commit's first event. */
  command: z.unknown(),
});

export const eventPage = page('EventPage', event);

export const actPage = page(
  'ActPage',
  named('OfficerAct', {
    stream: z.string(),
    version,
    type: z.string(),
    recordedAt: instant,
    capacity: capacity.nullable(),
    data: eventData,
    /** Of an act in a case that has one. */
    caseNumber: z.string().nullable(),
  }),
);

export const readPage = page(
  'ReadPage',
  named('CasesRead', {
    version,
    recordedAt: instant,
    reads: z.array(z.strictObject({ case: id, at: instant, sealed: z.literal(true).optional() })),
  }),
);

const dialogueEntry = named('DialogueEntry', {
  id,
  version,
  by: id.nullable(),
  recordedAt: instant,
  request: id.nullable(),
  replyTo: id.nullable(),
  material: digest.nullable(),
  page: z.int().nullable(),
  participants: z.array(id),
  startedAt: instant,
  endedAt: instant,
  text: z.string().nullable(),
  differingViews: z.array(z.strictObject({ officer: id, view: z.string().nullable() })),
  outcome: z.string().nullable(),
});

export const dialogue = z.array(dialogueEntry);
export const dialoguePage = page('DialoguePage', dialogueEntry);
