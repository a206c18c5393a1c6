import { z } from 'zod';
import { id, instant, named, names } from './words.js';

const heldPost = named('HeldPost', {
  post: id,
  name: names,
  unit: id,
  unitName: names.nullable(),
  as: z.enum(['own', 'acting']),
});

const self = named('Self', {
  id,
  name: names,
  unit: id,
  unitName: names.nullable(),
  posts: z.array(heldPost),
});

const browserSession = named('BrowserSession', {
  /** When the issuer saw the officer prove who he is. Wall time, like the others. */
  authenticatedAt: instant,
  /** RFC 8176, as the issuer says. */
  methods: z.array(z.string()),
  /** When it is over if nothing more is asked. */
  idleAt: instant,
  /** When it is over in any case. */
  expiresAt: instant,
  /** Until then a key that nobody had to unlock may sign. */
  stepUpUntil: instant,
});

export const whoAmI = named('WhoAmI', {
  caller: z.union([
    z.strictObject({ kind: z.literal('officer'), officer: id }),
    z.strictObject({ kind: z.literal('client'), client: id }),
  ]),
  /** Null for a client. */
  officer: self.nullable(),
  rights: named('SelfRights', {
    administers: z.boolean(),
    investigates: z.boolean(),
    readsTexts: z.boolean(),
    seesAll: z.boolean(),
  }),
  simulated: z.boolean(),
  /** The log's time, which in a simulated log is not wall time. */
  now: instant,
  /** Larger materials are refused: a page says so before sending one. */
  materialBytesMax: z.int(),
  /** For the header `X-CSRF-Token` of everything that changes something; null for a bearer of a token, who needs none. */
  csrfToken: z.string().nullable(),
  session: browserSession.nullable(),
});
