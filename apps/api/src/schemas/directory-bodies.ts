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
import { keyId, registrationBody } from './passkey-bodies.js';
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
    reason: text.optional(),
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
    /** Absent: from now on, by the log's clock. */
    from: instant.optional(),
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

/** A program's key, or a passkey that a browser has registered. */
export const keyBody = z.union([
  z.strictObject({
    officer: officerId.optional(),
    alg: z.enum(['Ed25519', 'ES256']),
    publicKey,
    replaces: keyId.optional(),
  }),
  registrationBody,
]);
export const confirmBody = z.strictObject({ officer: officerId.optional() }).nullish();
/** `lostAt`: since when it was out of its officer's hands. */
export const revokeBody = z.strictObject({ officer: officerId, reason: line, lostAt: instant.optional() });

export const renameBody = z.strictObject({ name: names }).meta({ id: 'NewName' });
export const unitMoveBody = z.strictObject({ parent: unitId }).meta({ id: 'NewParent' });
export const mergeBody = z.strictObject({ into: unitId, reason: text.optional() }).meta({ id: 'Merge' });
/** Why something ends. */
export const endBody = z.strictObject({ reason: text.optional() }).nullish();
export const postMoveBody = z.strictObject({ to: postId, reason: text.optional() }).meta({ id: 'PostMove' });
export const officerMoveBody = z.strictObject({ unit: unitId }).meta({ id: 'OfficerMove' });
/** `until`: the first instant at which the invitation holds no more; a week from now by default. */
export const invitationBody = z.strictObject({ until: instant.optional() }).nullish();
export const endLoginsBody = z.strictObject({ reason: line }).meta({ id: 'EndOfLogins' });
export const retireBody = z.strictObject({ at: instant.optional() }).nullish();

const level = z.enum(['basic', 'intermediate', 'advanced']);

export const qualificationBody = z
  .strictObject({
    officer: officerId,
    level,
    from: instant.optional(),
    to: instant.optional(),
    /** The decision or examination it rests on. */
    basis: line,
  })
  .meta({ id: 'NewQualification' });
export const examBody = z
  .strictObject({
    officer: officerId,
    exam: line,
    level,
    result: z.enum(['pass', 'fail']),
    at: instant.optional(),
    validTo: instant.optional(),
  })
  .meta({ id: 'NewExam' });
export const disqualifyBody = z
  .strictObject({ level, at: instant.optional(), reason: text })
  .meta({ id: 'Disqualification' });

const some = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).min(1).max(100).optional();

/** From `from`, now by default, up to but not at `to`. What the scope leaves out is not limited. */
export const delegationBody = z
  .strictObject({
    post: postId,
    delegate: officerId,
    scope: z
      .strictObject({ links: some(id<string>()), steps: some(id<string>()), units: some(unitId) })
      .default({}),
    from: instant.optional(),
    to: instant,
    reason: text,
  })
  .meta({ id: 'NewDelegation' });
