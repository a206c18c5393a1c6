import type { Instant, OfficerId } from '#libs/kernel';

/**
 * A key that an authenticator keeps, as it was when it was registered.
 *
 * @property rpId the relying party it signs for, and for no other
 * @property counter of its signatures then; it only grows, unless it is always 0
 * @property attestation what the authenticator said of itself, base64url, kept so that it can be judged later
 */
export type Passkey = Readonly<{
  credentialId: string;
  rpId: string;
  counter: number;
  transports: readonly string[];
  /** Model of the authenticator; zeros when it does not say. */
  aaguid: string;
  /** It may be copied to other devices of its owner. */
  backupEligible: boolean;
  userVerified: boolean;
  attestation: Readonly<{ format: string; object: string; clientDataJSON: string }>;
}>;

/** A signing key of an officer. `publicKey` is base64url of its SPKI DER. */
export type OfficerKey = Readonly<{
  keyId: string;
  alg: 'Ed25519' | 'ES256' | 'WebAuthn';
  publicKey: string;
  /** With `WebAuthn`, and only then. */
  passkey?: Passkey;
  /** The key that is retired when this one is confirmed. */
  replaces?: string;
  /** Null while no second officer has confirmed it. */
  confirmedBy: OfficerId | null;
  /** The first instant at which it signs no more. */
  retiredAt: Instant | null;
  revokedAt: Instant | null;
  /** Of a revoked key: since when it was out of its officer's hands, as he said. */
  lostAt?: Instant;
}>;

/** `revoked` carries the first instant at which the key signed no more, whether retired or revoked. */
export type KeyFinding =
  | Readonly<{ status: 'active'; key: OfficerKey }>
  | Readonly<{ status: 'pending'; key: OfficerKey }>
  | Readonly<{ status: 'revoked'; key: OfficerKey; at: Instant }>
  | Readonly<{ status: 'unknown' }>;

/** What a key of this officer is worth at an instant. A key that a second officer has not confirmed signs nothing. */
export function keyOf(
  { keys }: Readonly<{ keys: readonly OfficerKey[] }>,
  keyId: string,
  at: Instant,
): KeyFinding {
  const key = keys.find((candidate) => candidate.keyId === keyId);
  if (!key) return { status: 'unknown' };
  const ends = [key.retiredAt, key.revokedAt].filter((end) => end !== null).sort();
  const end = ends[0];
  if (end !== undefined && end <= at) return { status: 'revoked', key, at: end };
  return { status: key.confirmedBy === null ? 'pending' : 'active', key };
}
