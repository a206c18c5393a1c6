import { z } from 'zod';
import { receipt } from './acknowledgements.js';
import { digest, id, named, names } from './words.js';

const kind = z.enum(['unit', 'post', 'officer']);
/** A name, a unit, a post, or the posts that somebody holds. */
const value = z.union([names, z.string(), z.array(z.string()), z.null()]);

export const imported = named('DirectoryImport', {
  /** Of the file's bytes. */
  file: digest,
  dryRun: z.boolean(),
  rows: z.int().min(0),
  adds: z.array(named('ImportAdd', { kind, id })),
  changes: z.array(
    named('ImportChange', {
      kind,
      id,
      what: z.enum(['name', 'unit', 'posts', 'deputy']),
      from: value,
      to: value,
    }),
  ),
  /** Officers whom the file leaves out: they retire. */
  leavers: z.array(id),
  /** How many changes were recorded. */
  made: z.int().min(0),
  /** Changes that the directory no longer allowed, since others changed it meanwhile. */
  refused: z.array(named('RefusedChange', { stream: z.string(), code: z.string() })),
  /** Null when nothing was recorded. */
  receipt: receipt.nullable(),
});
