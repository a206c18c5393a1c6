import { z } from 'zod';
import { officerId, text } from './basics.js';

/** A state secret, a minor concerned, or another case that not everyone of the unit is to know of. */
export const sealGround = z.enum(['state-secret', 'minor', 'sensitive']);

export const sealBody = z
  .strictObject({
    ground: sealGround,
    reason: text,
    /** Beside the handlers and the officer who seals it. */
    named: z.array(officerId).max(200).default([]),
  })
  .meta({ id: 'NewSeal' });
export type SealBody = z.infer<typeof sealBody>;

export const sealNameBody = z.strictObject({ officer: officerId, reason: text }).meta({ id: 'NewSealName' });
export type SealNameBody = z.infer<typeof sealNameBody>;

export const sealReasonBody = z.strictObject({ reason: text }).meta({ id: 'SealReason' });
export type SealReasonBody = z.infer<typeof sealReasonBody>;
