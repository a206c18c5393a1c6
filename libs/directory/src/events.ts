import type { Digest, Fact, Instant, Names, OfficerId, PostId, RoleId, UnitId } from '#libs/kernel';
import type { Passkey } from './keys.js';

/** Stream `unit/{id}`. */
export type UnitEvent =
  | Fact<'UnitCreated', { unit: UnitId; name: Names; parent: UnitId | null }>
  | Fact<'UnitRenamed', { name: Names }>
  | Fact<'UnitMoved', { parent: UnitId }>
  /** From `at` on its posts are those of the unit it went into. */
  | Fact<'UnitMerged', { into: UnitId; at: Instant; reason: string | null }>
  | Fact<'UnitClosed', { at: Instant; reason: string | null }>;

/**
 * Stream `post/{unit}/{role}`: everything about who may act for the post, so that one version in a read set covers it.
 * Intervals are half-open, `from` inclusive and `to` exclusive.
 */
export type PostEvent =
  | Fact<'PostCreated', { post: PostId; unit: UnitId; role: RoleId; name: Names; deputyOf: PostId | null }>
  | Fact<'DeputyPostAdded', { deputy: PostId }>
  | Fact<
      'HolderAppointed',
      { officer: OfficerId; as: 'own' | 'acting'; from: Instant; to: Instant | null; reason?: string }
    >
  | Fact<'HolderRemoved', { officer: OfficerId; at: Instant; reason: string | null }>
  /** What waits at this post from `at` on waits at that one. */
  | Fact<'PostMoved', { to: PostId; at: Instant; reason: string | null }>
  | Fact<'PostAbolished', { at: Instant; reason: string | null }>
  /** Known ever after as `{unit}.{role}.{version}`. */
  | Fact<'DelegationGiven', Delegated>
  | Fact<'DelegationRevoked', { delegation: string; at: Instant; reason: string | null }>;

/** What a holder of a post lets another sign for it. `principal` and `delegate` both stand in every record so signed. */
export type Delegated = Readonly<{
  principal: OfficerId;
  delegate: OfficerId;
  scope: DelegationScope;
  from: Instant;
  to: Instant;
  reason: string;
}>;

/** Null: without limit in that respect. `units` are those of the cases. */
export type DelegationScope = Readonly<{
  links: readonly string[] | null;
  steps: readonly string[] | null;
  units: readonly UnitId[] | null;
}>;

/**
 * 初级、中级、高级. Failing the basic examination ends case handling, failing the intermediate one ends unit leadership.
 * @source EX QG
 */
export type QualificationLevel = 'basic' | 'intermediate' | 'advanced';

/** Stream `officer/{id}`: what can forbid a signature of this person, and his keys. */
export type OfficerEvent =
  | Fact<'OfficerRegistered', { officer: OfficerId; name: Names; unit: UnitId }>
  | Fact<'OfficerRenamed', { name: Names }>
  | Fact<'OfficerMoved', { unit: UnitId }>
  | Fact<'ExamTaken', { exam: string; level: QualificationLevel; result: 'pass' | 'fail'; at: Instant }>
  | Fact<
      'QualificationGranted',
      { level: QualificationLevel; from: Instant; to: Instant | null; basis: string }
    >
  | Fact<'QualificationRevoked', { level: QualificationLevel; at: Instant; reason: string }>
  | Fact<
      'KeyProposed',
      {
        keyId: string;
        alg: 'Ed25519' | 'ES256' | 'WebAuthn';
        publicKey: string;
        passkey?: Passkey;
        /** An earlier key of his, which is retired when this one is confirmed. */
        replaces?: string;
      }
    >
  | Fact<'KeyEnrolled', { keyId: string; confirmedBy: OfficerId }>
  | Fact<'KeyRetired', { keyId: string; at: Instant }>
  /** `lostAt`: since when it was out of its officer's hands, as he says. What it signed in between stays, and is named. */
  | Fact<'KeyRevoked', { keyId: string; at: Instant; reason: string; lostAt?: Instant }>
  | Fact<'ApprovalSuspended', { from: Instant; to: Instant | null; reason: string }>
  | Fact<'SuspensionLifted', { at: Instant; reason: string }>
  /** `invitation`: SHA-256 of a secret that only who was handed it has. The newest one counts, up to but not at `until`. */
  | Fact<'OfficerInvited', { invitation: Digest; until: Instant }>
  /** By whoever had its secret. `login`: what an issuer calls him, which is bound to him from now on. */
  | Fact<'InvitationUsed', { invitation: Digest; login: Digest | null }>
  /** Every session that had begun, every bound login and every invitation. */
  | Fact<'LoginsEnded', { reason: string }>
  | Fact<'OfficerRetired', { at: Instant }>;

/** Stream `client/{id}`: a case-management system. */
export type ClientEvent = Fact<'ClientRegistered', { name: Names }> | Fact<'ClientDisabled', { at: Instant }>;

/**
 * Stream `import/{digest of the file}`. Each change that an import makes is an event of its own stream; these two say that
 * they belong together, and whether all were made: the same file imported again does what is left.
 */
export type ImportEvent =
  | Fact<'ImportBegun', { file: Digest; rows: number; adds: number; changes: number; leavers: number }>
  | Fact<'ImportEnded', { file: Digest; made: number; refused: number }>;

/** Stream `reading/{task}`: recorded before the bytes leave. */
export type ReadingEvent =
  | Fact<'MaterialOpened', { officer: OfficerId; material: Digest; round: number }>
  /** As his page reported it: of materials that had been delivered to him, and of each page the first time only. */
  | Fact<'PagesDisplayed', { officer: OfficerId; round: number; pages: readonly MaterialPages[] }>;

/** Pages of a material, counted from 1, both ends included. */
export type MaterialPages = Readonly<{ material: Digest; from: number; to: number }>;
