import type { Digest, Fact, Instant, Names, OfficerId, PostId, RoleId, UnitId } from '#libs/kernel';

/** Stream `unit/{id}`. */
export type UnitEvent =
  | Fact<'UnitCreated', { unit: UnitId; name: Names; parent: UnitId | null }>
  | Fact<'UnitRenamed', { name: Names }>
  | Fact<'UnitMoved', { parent: UnitId }>;

/**
 * Stream `post/{unit}/{role}`: everything about who may act for the post, so that one version in a read set covers it.
 * Intervals are half-open, `from` inclusive and `to` exclusive.
 */
export type PostEvent =
  | Fact<'PostCreated', { post: PostId; unit: UnitId; role: RoleId; name: Names; deputyOf: PostId | null }>
  | Fact<'DeputyPostAdded', { deputy: PostId }>
  | Fact<'HolderAppointed', { officer: OfficerId; as: 'own' | 'acting'; from: Instant; to: Instant | null }>
  | Fact<'HolderRemoved', { officer: OfficerId; at: Instant; reason: string | null }>;

/** Stream `officer/{id}`: what can forbid a signature of this person, and his keys. */
export type OfficerEvent =
  | Fact<'OfficerRegistered', { officer: OfficerId; name: Names; unit: UnitId }>
  | Fact<'KeyProposed', { keyId: string; alg: 'Ed25519' | 'ES256' | 'WebAuthn'; publicKey: string }>
  | Fact<'KeyEnrolled', { keyId: string; confirmedBy: OfficerId }>
  | Fact<'KeyRetired', { keyId: string; at: Instant }>
  | Fact<'KeyRevoked', { keyId: string; at: Instant; reason: string }>
  | Fact<'ApprovalSuspended', { from: Instant; to: Instant | null; reason: string }>
  | Fact<'SuspensionLifted', { at: Instant; reason: string }>
  | Fact<'OfficerRetired', { at: Instant }>;

/** Stream `client/{id}`: a case-management system. */
export type ClientEvent = Fact<'ClientRegistered', { name: Names }> | Fact<'ClientDisabled', { at: Instant }>;

/** Stream `reading/{task}`: recorded before the bytes leave. */
export type ReadingEvent = Fact<'MaterialOpened', { officer: OfficerId; material: Digest; round: number }>;
