import { z } from 'zod';
import { level, scope } from './directory.js';
import { eligibility } from './tasks.js';
import { capacity, decision, digest, id, instant, named, version } from './words.js';

/** A signature with everything that made it one, as of its instant. */
export const signatoriesView = named('Signatories', {
  signature: id,
  task: id,
  case: id,
  link: id,
  step: id,
  round: z.int(),
  at: instant,
  officer: id,
  decision,
  capacity,
  /** The delegation it rests on: both names, its scope and its end. */
  delegation: z
    .strictObject({
      id,
      post: id,
      principal: id,
      delegate: id,
      scope,
      from: instant,
      to: instant,
      reason: z.string(),
    })
    .nullable(),
  qualification: z.strictObject({
    /** What the step needs of its signer. */
    needed: level.nullable(),
    /** What he held at that instant that does for it. */
    held: z.strictObject({ level, from: instant, to: instant.nullable(), basis: z.string() }).nullable(),
  }),
  /**
   * The key that signed, as the directory knows it today. `inDoubt`: its officer has since said that it was out of his
   * hands by then; the signature stands, and whoever relies on it should know.
   */
  key: z.strictObject({
    keyId: z.string(),
    alg: z.enum(['Ed25519', 'ES256', 'WebAuthn']),
    confirmedBy: id.nullable(),
    retiredAt: instant.nullable(),
    revokedAt: instant.nullable(),
    lostAt: instant.nullable(),
    inDoubt: z.boolean(),
  }),
  /** What the link asks a signer to have had before him of each material. */
  reading: z.enum(['delivered', 'first-page', 'all-pages']),
  opened: z.array(
    z.strictObject({
      material: digest,
      at: instant.nullable(),
      /** Pages that were displayed to him before he signed, in the order in which the server was told. */
      pages: z.array(z.strictObject({ from: z.int(), to: z.int(), at: instant })),
    }),
  ),
  /** The last snapshot on record before it. */
  offered: eligibility,
  /** Judged again at its instant, at the versions below. */
  couldHaveSigned: eligibility,
  directory: z.array(z.strictObject({ stream: z.string(), version })),
});
