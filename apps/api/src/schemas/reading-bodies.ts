import { z } from 'zod';
import { digest } from './basics.js';

const page = z.int().min(1).max(100_000);

/** What a page showed its officer since it last said so. */
export const displayedBody = z
  .strictObject({
    pages: z
      .array(
        z
          .strictObject({ material: digest, from: page, to: page })
          .refine(({ from, to }) => from <= to, { path: ['to'], error: 'comes before from' }),
      )
      .min(1)
      .max(200),
  })
  .meta({ id: 'DisplayedPages' });

export type DisplayedBody = z.infer<typeof displayedBody>;
