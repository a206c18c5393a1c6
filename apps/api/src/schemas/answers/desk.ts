import { z } from 'zod';
import { draftContent } from '../desk-bodies.js';
import { id, instant, named, page } from './words.js';

const saved = { task: id, revision: z.int(), savedAt: instant };

export const draftSaved = named('DraftSaved', saved);
export const draftKept = named('DraftKept', {
  draft: z.strictObject({ ...saved, content: draftContent }).nullable(),
});
export const forgotten = named('Forgotten', { forgotten: z.literal(true) });

export const presence = named('Presence', {
  present: z.array(
    z.strictObject({ officer: id, doing: z.enum(['reading', 'writing']), since: instant, seenAt: instant }),
  ),
  /** How often to say that one is still there, and after how long without a word one is not. */
  everySeconds: z.int(),
  goneAfterSeconds: z.int(),
});

export const savedView = named('SavedView', {
  id,
  owner: id,
  mine: z.boolean(),
  name: z.string(),
  list: z.enum(['tasks', 'cases', 'findings']),
  filter: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])),
  unit: id.nullable(),
  savedAt: instant,
});
export const savedViews = page('SavedViews', savedView);
