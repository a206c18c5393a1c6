import { z } from 'zod';
import {
  id,
  instant,
  line,
  names,
  newClientId,
  newOfficerId,
  newUnitId,
  officerId,
  postId,
  roleId,
  text,
} from './basics.js';
import type { UnitId } from '#libs/kernel';

const unitId = id<UnitId>();

export const unitBody = z
  .strictObject({ id: newUnitId, name: names, parent: unitId.optional() })
  .meta({ id: 'NewUnit' });
export const postBody = z
  .strictObject({
    unit: unitId,
    role: roleId,
    name: names,
    deputyOf: postId.optional(),
  })
  .meta({ id: 'NewPost' });
export const holderBody = z
  .strictObject({
    officer: officerId,
    as: z.enum(['own', 'acting']).default('own'),
    from: instant.optional(),
    to: instant.optional(),
  })
  .meta({ id: 'NewHolder' });
export const removalBody = z.strictObject({ at: instant.optional(), reason: text.optional() }).nullish();
export const officerBody = z
  .strictObject({ id: newOfficerId, name: names, unit: unitId })
  .meta({ id: 'NewOfficer' });
export const clientBody = z.strictObject({ id: newClientId, name: names }).meta({ id: 'NewClient' });
export const suspensionBody = z
  .strictObject({
    officer: officerId,
    from: instant,
    to: instant.optional(),
    reason: text,
  })
  .meta({ id: 'NewSuspension' });
export const liftBody = z.strictObject({ at: instant.optional(), reason: text });

/** base64url without padding of a SubjectPublicKeyInfo in DER. */
const publicKey = z
  .string()
  .max(2_000)
  .regex(/^[\w-]+$/, 'is not base64url');

export const keyBody = z.strictObject({ officer: officerId.optional(), alg: z.enum(['Ed25519']), publicKey });
export const confirmBody = z.strictObject({ officer: officerId.optional() }).nullish();
export const revokeBody = z.strictObject({ officer: officerId, reason: line });
