import type { ProblemCode } from '../problems/problem-texts.js';

/** What any path may answer, whatever is asked. */
export const anywhere: readonly ProblemCode[] = [
  'not-found',
  'malformed-request',
  'too-many-requests',
  'internal-error',
  'log-unavailable',
  'untrusted-signature',
];

/** Of every path that asks who the caller is. */
export const ofCallers: readonly ProblemCode[] = [
  'unauthenticated',
  'invalid-token',
  'token-expired',
  'session-over',
  'issuer-unavailable',
  'unknown-caller',
  'caller-inactive',
];

/** Of every path that takes a body. */
export const ofBodies: readonly ProblemCode[] = [
  'malformed-json',
  'invalid-utf8',
  'too-deep',
  'too-large',
  'unsupported-media-type',
];

/** Of every command: its body, its idempotency key, and those who write at the same time. */
export const ofCommands: readonly ProblemCode[] = [
  ...ofBodies,
  'idempotency-key-reused',
  'busy',
  'clock-disagrees',
  'cross-site',
  'forbidden',
  'not-permitted',
];

/** Of a command on a case, which the caller must see and which must be open. */
export const ofCaseCommands: readonly ProblemCode[] = ['unknown-case', 'precondition-failed', 'case-closed'];

/** What a procedure's own requirements may refuse. */
export const ofRequirements: readonly ProblemCode[] = [
  'requirement-not-met',
  'must-release',
  'limit-passed',
  'limit-of-times',
  'out-of-order',
  'not-in-custody',
  'already-done',
  'already-decided',
  'elements-unproved',
  'property-unsettled',
  'property-differs',
  'already-released',
  'one-guarantee-only',
  'notice-exception-not-allowed',
  'permission-required',
  'chained',
];

/** What a dossier may lack. */
export const ofDossiers: readonly ProblemCode[] = [
  'unknown-material',
  'documents-missing',
  'document-not-of-link',
  'invalid-particulars',
  'extension-not-allowed',
  'unknown-exclusion-ground',
  'evidence-not-named',
];

/** Of whoever keeps things taken: the thing, the instant, the hands and the paper. */
export const ofKeepingProperty: readonly ProblemCode[] = [
  'not-a-handler',
  'unknown-property',
  'property-disposed',
  'in-the-future',
  'out-of-order',
  'unknown-party',
  'unknown-material',
  'document-required',
];

/** Of whoever works on a task, or is to. */
export const ofTasks: readonly ProblemCode[] = [
  'unknown-task',
  'step-not-open',
  'not-your-post',
  'assigned-to-another',
  'already-done',
  'already-signed-in-link',
  'concerned',
  'proposer-may-not-sign',
  'administrator-may-not-sign',
  'suspended',
  'unqualified',
  'recused',
  'not-named',
];

/** Of whoever says for whom a case exists. */
export const ofSeals: readonly ProblemCode[] = [
  'recused',
  'suspended',
  'administrator-may-not-sign',
  'unqualified',
];

/** Of a sign-off alone, in the order in which they are tested. */
export const ofSignOffs: readonly ProblemCode[] = [
  'idempotency-key-required',
  'step-up-required',
  'materials-unopened',
  'pages-undisplayed',
  'record-changed',
  'record-expired',
  'unknown-key',
  'key-revoked',
  'bad-signature',
  'wrong-origin',
  'user-not-verified',
  'counter-rolled-back',
  'checklist-incomplete',
  'reasons-required',
  'page-not-there',
  'vote-required',
  'vote-not-asked',
  'quorum-not-reached',
  'minutes-required',
  'unknown-material',
];
