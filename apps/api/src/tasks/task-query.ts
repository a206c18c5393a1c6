import { z } from 'zod';
import type { UnitId } from '#libs/kernel';
import { id, paging } from '../schemas/basics.js';

/**
 * `mine`: claimed by or assigned to me. `available`: open at a post of mine and nobody else's. `unit`: open in my units.
 * `delegated`: offered to a post of mine beside the one it belongs to. `done`: signed by me.
 */
export const taskViews = ['mine', 'available', 'unit', 'delegated', 'done'] as const;
export type TaskViewName = (typeof taskViews)[number];

export const taskQuery = z.strictObject({
  view: z.enum(taskViews).default('available'),
  link: id<string>().optional(),
  unit: id<UnitId>().optional(),
  ...paging,
});
export type TaskQuery = z.infer<typeof taskQuery>;
