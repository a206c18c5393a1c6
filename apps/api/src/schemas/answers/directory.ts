import { z } from 'zod';
import { id, instant, named, names, page, version } from './words.js';

export const unitView = named('UnitView', {
  id,
  name: names,
  parent: id.nullable(),
  version,
  mergedInto: id.nullable(),
  closedAt: instant.nullable(),
});
export const unitPage = page('UnitPage', unitView);

const holding = named('Holding', {
  officer: id,
  as: z.enum(['own', 'acting']),
  from: instant,
  to: instant.nullable(),
});

export const scope = named('DelegationScope', {
  links: z.array(id).nullable(),
  steps: z.array(id).nullable(),
  units: z.array(id).nullable(),
});

export const delegationView = named('Delegation', {
  id,
  post: id,
  principal: id,
  delegate: id,
  scope,
  from: instant,
  to: instant,
  reason: z.string(),
  revokedAt: instant.nullable(),
  status: z.enum(['to-come', 'runs', 'ended', 'revoked']),
});
export const level = z.enum(['basic', 'intermediate', 'advanced']);

const qualification = {
  level,
  from: instant,
  to: instant.nullable(),
  /** The examination or decision it rests on. */
  basis: z.string(),
};
const exam = { exam: z.string(), level, result: z.enum(['pass', 'fail']), at: instant };

export const postView = named('PostView', {
  id,
  unit: id,
  role: id,
  name: names,
  deputyOf: id.nullable(),
  version,
  deputies: z.array(id),
  /** Who holds it now: own holders first. */
  holders: z.array(holding),
  /** Every appointment there ever was. */
  appointments: z.array(holding),
  delegations: z.array(delegationView),
  movedTo: id.nullable(),
  abolishedAt: instant.nullable(),
});
export const postPage = page('PostPage', postView);

const suspension = { from: instant, to: instant.nullable(), reason: z.string() };
const suspended = named('Suspension', suspension);

export const officerView = named('OfficerView', {
  id,
  name: names,
  unit: id,
  version,
  posts: z.array(id),
  /** The one he is under now. */
  suspension: suspended.nullable(),
  suspensions: z.array(suspended),
  qualifications: z.array(z.strictObject(qualification)),
  exams: z.array(z.strictObject(exam)),
  retiredAt: instant.nullable(),
});
export const officerPage = page('OfficerPage', officerView);
export const suspensionPage = page(
  'SuspensionPage',
  named('OfficerSuspension', { officer: id, ...suspension }),
);

export const keyPage = page(
  'KeyPage',
  named('KeyView', {
    keyId: z.string(),
    officer: id,
    alg: z.enum(['Ed25519', 'ES256', 'WebAuthn']),
    publicKey: z.string(),
    /** With `WebAuthn`. What the authenticator said of itself stands in the event `KeyProposed`. */
    passkey: named('PasskeyView', {
      credentialId: z.string(),
      rpId: z.string(),
      transports: z.array(z.string()),
      aaguid: z.string(),
      backupEligible: z.boolean(),
      format: z.string(),
    }).optional(),
    confirmedBy: id.nullable(),
    retiredAt: instant.nullable(),
    revokedAt: instant.nullable(),
    /** Of a revoked key: since when it was out of its officer's hands, as he said. */
    lostAt: instant.optional(),
    /** The key that this one takes the place of. */
    replaces: z.string().optional(),
    status: z.enum(['pending', 'active', 'retired', 'revoked']),
  }),
);

export const delegationPage = page('DelegationPage', delegationView);

export const qualificationPage = page(
  'QualificationPage',
  named('OfficerQualification', {
    officer: id,
    qualifications: z.array(named('Qualification', qualification)),
    exams: z.array(named('Exam', exam)),
    /** False after the basic examination was failed, until it is passed. */
    mayHandleCases: z.boolean(),
  }),
);

/** `PublicKeyCredentialCreationOptionsJSON` of WebAuthn, for `navigator.credentials.create()`. */
export const registrationOptions = z.record(z.string(), z.unknown()).meta({ id: 'PasskeyRegistration' });
