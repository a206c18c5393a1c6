import type { SignedOff } from '#libs/case-file';
import { keyOf, type OfficerKey, type OfficerState } from '#libs/directory';
import { streamOf, type Digest, type Signature, type StoredEvent } from '#libs/kernel';
import { readAssertion, verifySignature } from '#libs/signatures';
import { nodeVerifier, sha256 } from '#libs/signatures/node';
import type { StreamCache } from './stream-cache.js';

/** What a stored signature lacks; null: it is that of its officer, by a key that was his to sign with at that instant. */
export type SignatureFault =
  'unsigned' | 'not-by-its-officer' | 'key-unknown' | 'key-not-active' | 'does-not-verify';

/** Judges a signature that comes from the log. */
export type SignatureJudge = (event: StoredEvent<SignedOff>) => Promise<SignatureFault | null>;

/**
 * A signature in the log that is none. No command of ours can have recorded it: somebody wrote past them. Until people have
 * looked into it nothing is told of the case, and nothing decided on it.
 */
export class UntrustedSignature extends Error {
  override readonly name = 'UntrustedSignature';

  constructor(
    readonly stream: string,
    readonly version: number,
    readonly because: SignatureFault,
  ) {
    super(`${stream} version ${version} holds a signature that is none: ${because}`);
  }
}

/** A stored signature as far as it can be relied upon. */
type Written = Pick<StoredEvent<SignedOff>, 'recordedAt' | 'signature'> &
  Readonly<{ data: SignedOff['data'] | null; actor: StoredEvent['actor'] | null }>;

/** Verifies stored signatures under the keys that the log itself enrolled. Needs nothing but the log. */
export const trustedSignatures =
  (streams: StreamCache): SignatureJudge =>
  async (event) => {
    // Whoever wrote past our commands may have left out anything.
    const { data, actor, recordedAt, signature } = event as Written;
    if (!signature) return 'unsigned';
    if (!data || actor?.kind !== 'officer' || actor.officer !== data.officer) return 'not-by-its-officer';
    const { officer, record } = data;
    const stream = streamOf.officer(officer);
    const known = streams.peek(stream)?.state as OfficerState | undefined;
    const first = known && keyOf(known, signature.keyId, recordedAt);
    // Enrolled or confirmed since this process last looked.
    const found =
      first?.status === 'active'
        ? first
        : keyOf(await streams.state<OfficerState>(stream), signature.keyId, recordedAt);
    if (found.status === 'unknown') return 'key-unknown';
    if (found.status !== 'active') return 'key-not-active';
    return holds(signature, record, found.key) ? null : 'does-not-verify';
  };

function holds(signature: Signature, record: Digest, key: OfficerKey): boolean {
  const party = { rpId: key.passkey?.rpId ?? '', origins: [] };
  try {
    return key.alg === 'WebAuthn'
      ? readAssertion(signature, record, key, party, { verifier: nodeVerifier, sha256 }).holds
      : verifySignature(signature, record, key, nodeVerifier);
  } catch {
    // Or what is no signature at all, or one over no digest.
    return false;
  }
}
