import { z } from 'zod';
import { names } from './words.js';

/** RFC 9457. Other members are the facts a client needs to act. */
export const problem = z
  .looseObject({
    type: z.string().regex(/^\/problems\/[a-z\d-]+$/),
    title: z.string(),
    titles: names,
    status: z.int(),
    code: z.string(),
    traceId: z.string().regex(/^[\da-f]{32}$/),
    /** JSON pointers (RFC 6901) into what was sent, or names of parameters. */
    faults: z.array(z.looseObject({ pointer: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
