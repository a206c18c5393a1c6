import type { SignOff } from '#libs/case-file';
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

/** Are the version seen and the time of issue the server's own, given to this officer for this task? */
export const issuedByUs = (
  { record }: Pick<SignOffBody, 'record'>,
  officer: OfficerId,
  key: FrameKey,
): boolean => key.vouchesFor({ ...record, officer }, record.issuedMac);

/**
 * What the decider compares in full itself, against the case at the very version it decides on. Of the votes it compares
 * no more than which ones they are, and of the definition not whose it is: those stay differences here.
 */
const compared = new Set([
  '/request',
  '/round',
  '/step',
  '/dossier',
  '/definition/version',
  '/definition/digest',
]);
/** Likewise, element by element and field by field. `/capacity` itself stands for a record that nobody could compare. */
const comparedWithin = ['/capacity/', '/materialsOpened/'];

const isCompared = (pointer: string) =>
  compared.has(pointer) || comparedWithin.some((field) => pointer.startsWith(field));

/**
 * Where the record sent differs from the one rebuilt, in whatever field. `seenVersion`, `issuedAt` and `nonce` follow from
 * nothing in the log: their MAC shows that they are the server's own.
 */
export function differencesFrom(
  rebuilt: FrameBasis,
  { record }: Pick<SignOffBody, 'record'>,
): readonly string[] {
  const { seenVersion, issuedAt, nonce, issuedMac, ...sent } = record;
  return frameDifferences(sent, rebuilt);
}

/** What the decider does not see by itself: it refuses for what it is told. */
export const unseenByDecider = (differences: readonly string[]) =>
  differences.filter((pointer) => !isCompared(pointer));

export type Verdicts = SignOff['data']['verdicts'];
