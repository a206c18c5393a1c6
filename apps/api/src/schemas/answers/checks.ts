import { z } from 'zod';
import { id, named, names, page } from './words.js';

export const check = named('InstantCheck', {
  id,
  name: names,
  /** Row of the checklist that it informs. */
  checklist: id,
  source: z.string(),
  /** `unknown`: nothing recorded yet says whether the rule is kept. */
  state: z.enum(['ok', 'fails', 'unknown']),
  /** Ids of what was found wanting. */
  concerns: z.array(z.string()),
});

export const checkList = page('InstantCheckList', check);
