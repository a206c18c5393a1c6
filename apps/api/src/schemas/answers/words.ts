import { z } from 'zod';

/** Schemas of what the API answers. They describe, and are never run in production: specs and fuzzing hold answers to them. */

/** An object of exactly these members, named in the OpenAPI document. */
export const named = <Shape extends z.core.$ZodLooseShape>(id: string, shape: Shape) =>
  z.strictObject(shape).meta({ id });

export const id = z.string();
export const version = z.int().min(0);
export const digest = z.string().regex(/^sha256:[\da-f]{64}$/);
export const instant = z.string().meta({ format: 'date-time' });

/** Null: this reader may not see it, or it was erased. */
export const openText = z.string().nullable();

export const names = named('Names', { zh: z.string(), en: z.string() });

export const page = <Item extends z.ZodType>(name: string, item: Item) =>
  named(name, { items: z.array(item), nextCursor: z.string().nullable() });

export const actor = z
  .union([
    z.strictObject({ kind: z.literal('officer'), officer: id }),
    z.strictObject({ kind: z.literal('client'), client: id }),
    z.strictObject({ kind: z.literal('system'), system: z.enum(['clock', 'setup']) }),
  ])
  .meta({ id: 'Actor' });

export const capacity = named('Capacity', {
  post: id,
  as: z.enum(['own', 'acting', 'deputy', 'delegated']),
  by: id.optional(),
  delegation: z.string().optional(),
});

export const stepKind = z.enum(['review', 'audit', 'approve', 'collective']);
/** A vote amounts to one of these: for approves, against refuses. */
export const decision = z.enum(['approve', 'return', 'refuse', 'abstain']);
export const vote = z.enum(['for', 'against', 'abstain']);
