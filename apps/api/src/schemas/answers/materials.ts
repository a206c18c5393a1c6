import { z } from 'zod';
import { digest, id, instant, named, openText, version } from './words.js';

export const caseMaterial = named('CaseMaterial', {
  digest,
  document: id,
  title: openText,
  mediaType: z.string(),
  bytes: z.int(),
  pages: z.int().nullable(),
  subject: id.nullable(),
  number: z.string().optional(),
  filedAt: instant,
  version,
});
