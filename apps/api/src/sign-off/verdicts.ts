import type { CaseFile, SignOff } from '#libs/case-file';
import { keyOf, type OfficerKey, type OfficerState } from '#libs/directory';
import type { Digest, Instant, OfficerId } from '#libs/kernel';
import {
  frameDifferences,
  readAssertion,
  type AssertionFinding,
  type RelyingParty,
  verifySignature,
} from '#libs/signatures';
import { nodeVerifier, sha256 } from '#libs/signatures/node';
import type { SignOffBody } from '../schemas/sign-off-body.js';
import type { FrameBasis } from './frame.js';
import type { FrameKey } from './frame-key.js';

/**
 * Whether a signature holds under the officer's key of that name, which may be revoked or pending: the decider judges it.
 *
 * @property assertion of a passkey
 */
export type SignatureFinding = Readonly<{ holds: boolean; key?: OfficerKey; assertion?: AssertionFinding }>;

export function signatureFinding(
  { signature }: Pick<SignOffBody, 'signature'>,
  record: Digest,
  officer: OfficerState,
  at: Instant,
  party: RelyingParty,
): SignatureFinding {
  const finding = keyOf(officer, signature.keyId, at);
  if (finding.status === 'unknown') return { holds: false };
  const { key } = finding;
  if (signature.alg !== 'WebAuthn')
    return { key, holds: verifySignature(signature, record, key, nodeVerifier) };
  const assertion = readAssertion(signature, record, key, party, { verifier: nodeVerifier, sha256 });
  return { key, holds: assertion.holds, assertion };
}

/** Is the time of issue the server's own, given to this officer for this task? */
export const issuedByUs = (
  { record }: Pick<SignOffBody, 'record'>,
  officer: OfficerId,
  key: FrameKey,
): boolean =>
  key.vouchesFor(
    { task: record.task, officer, issuedAt: record.issuedAt, nonce: record.nonce },
    record.issuedMac,
  );

/** Fields that bind are compared by the decider itself, against the case at the very version it decides on. */
const binding = [
  '/request',
  '/round',
  '/step',
  '/dossier',
  '/definition',
  '/capacity',
  '/materialsOpened',
  '/votes',
];
const isBinding = (pointer: string) =>
  binding.some((field) => pointer === field || pointer.startsWith(`${field}/`));

/**
 * Where the record sent differs from the one rebuilt, other than in binding fields. `issuedAt`, `nonce` and their MAC
 * are checked by the MAC; `seenVersion` informs, but no version was ever seen that the case has not reached.
 */
export function differencesFrom(
  rebuilt: FrameBasis,
  { record }: Pick<SignOffBody, 'record'>,
  { version }: CaseFile,
): readonly string[] {
  const { seenVersion, issuedAt, nonce, issuedMac, ...sent } = record;
  const seen = seenVersion >= 1 && seenVersion <= version ? [] : ['/seenVersion'];
  return [...frameDifferences(sent, rebuilt), ...seen];
}

export const notBinding = (differences: readonly string[]) =>
  differences.filter((pointer) => !isBinding(pointer));

export type Verdicts = SignOff['data']['verdicts'];
