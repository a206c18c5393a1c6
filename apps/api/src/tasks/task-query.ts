import { z } from 'zod';
import type { UnitId } from '#libs/kernel';
import { id, line, officerId, paging } from '../schemas/basics.js';

/**
 * `mine`: claimed by or assigned to me. `available`: I could sign it and it is nobody else's. `unit`: open in my units.
 * `delegated`: I could sign it by a delegation alone. `done`: signed by me.
 */
export const taskViews = ['mine', 'available', 'unit', 'delegated', 'done'] as const;
export type TaskViewName = (typeof taskViews)[number];

/**
 * `custody`: held persons first, then by time left. `pressing`: by time left, of the reviewer or of custody, whichever
 * is sooner. `newest`: latest opened first. `number`: by case number. Done tasks: latest first, whatever is asked.
 */
export const taskSorts = ['custody', 'pressing', 'newest', 'number'] as const;

/** By the time left: none, little, some, enough. Of a held person sooner than of others. */
export const urgencies = ['overdue', 'critical', 'soon', 'normal'] as const;

export const taskQuery = z.strictObject({
  view: z.enum(taskViews).default('available'),
  sort: z.enum(taskSorts).default('custody'),
  link: id<string>().optional(),
  unit: id<UnitId>().optional(),
  handler: officerId.optional(),
  custody: z
    .enum(['true', 'false'])
    .transform((said) => said === 'true')
    .optional(),
  urgency: z.enum(urgencies).optional(),
  /** Part of the case number: titles are encrypted and searched nowhere. */
  q: line.optional(),
  ...paging,
});
export type TaskQuery = z.infer<typeof taskQuery>;
