import type { ClientId, Digest, Instant, OfficerId, OpenedId, PostId, StreamName } from './names.js';

/** Who acted. `system` acts only by the passing of time or at installation, never in place of a person. */
export type Actor =
  | Readonly<{ kind: 'officer'; officer: OfficerId }>
  | Readonly<{ kind: 'client'; client: ClientId }>
  | Readonly<{ kind: 'system'; system: 'clock' | 'setup' }>;

/** In what capacity an officer acted: the post, and how it was held at that instant. */
export type Capacity = Readonly<{
  post: PostId;
  /** `own`: holds the post. `acting`: appointed to act in it. `deputy`: holds a post that deputises for it. `delegated`: by its holder's delegation. */
  as: 'own' | 'acting' | 'deputy' | 'delegated';
  /** The principal, when delegated. */
  by?: OfficerId;
  delegation?: OpenedId | string;
}>;

/** A stream a decision relied on, at the version it saw; 0 for a stream not yet born. */
export type ReadEntry = Readonly<{ stream: StreamName; version: number }>;

/** A signature kept with the event it authorised. `value` is base64url without padding. */
export type Signature = Readonly<{
  keyId: string;
  alg: 'Ed25519' | 'ES256' | 'WebAuthn';
  value: string;
  /** WebAuthn only: base64url of both structures that were signed. */
  authenticatorData?: string;
  clientDataJSON?: string;
}>;

/**
 * An event as stored: the RFC 8785 bytes of this object. Stored bytes never change; the event's hash is
 * SHA-256(0x00 ‖ bytes), which is also its RFC 6962 leaf hash. `previousHash` chains the stream.
 */
export type StoredEvent<Event extends { type: string; data: unknown } = { type: string; data: unknown }> =
  Readonly<{
    schema: 1;
    log: string;
    stream: StreamName;
    /** From 1, without a hole. */
    version: number;
    type: Event['type'];
    data: Event['data'];
    actor: Actor;
    capacity: Capacity | null;
    recordedAt: Instant;
    /** Digest of the rules bundle that decided; null for events no decider decided (installation). */
    rules: Digest | null;
    /** Only on the first event of a commit. */
    commit?: Readonly<{ size: number; command: unknown; readSet: readonly ReadEntry[] }>;
    signature?: Signature;
    previousHash: Digest | null;
  }>;
