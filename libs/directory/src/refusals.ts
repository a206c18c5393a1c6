import type { Instant, OfficerId, PostId, UnitId } from '#libs/kernel';
import type { QualificationLevel } from './events.js';

/** Why a directory command is refused. Codes are public and stable; each carries the facts a person needs to act. */
export type DirectoryRefusal =
  | Readonly<{ code: 'not-permitted'; needs: PostId | 'self' | 'officer' }>
  | Readonly<{ code: 'unit-exists'; unit: UnitId }>
  | Readonly<{ code: 'post-exists'; post: PostId }>
  | Readonly<{ code: 'deputy-exists'; post: PostId; deputy: PostId }>
  | Readonly<{ code: 'deputy-of-itself'; post: PostId }>
  | Readonly<{ code: 'officer-exists'; officer: OfficerId }>
  | Readonly<{ code: 'client-exists'; client: string }>
  | Readonly<{ code: 'unknown-unit'; unit: UnitId }>
  | Readonly<{ code: 'unknown-post'; post: PostId }>
  | Readonly<{ code: 'unknown-officer'; officer: OfficerId }>
  | Readonly<{ code: 'interval-empty'; from: Instant; to: Instant }>
  | Readonly<{ code: 'already-holder'; officer: OfficerId; from: Instant; to: Instant | null }>
  | Readonly<{ code: 'not-a-holder'; officer: OfficerId; post: PostId }>
  | Readonly<{ code: 'not-suspended'; officer: OfficerId }>
  | Readonly<{ code: 'key-exists'; keyId: string }>
  | Readonly<{ code: 'unknown-key'; keyId: string }>
  | Readonly<{ code: 'key-not-pending'; keyId: string }>
  | Readonly<{ code: 'key-revoked'; keyId: string; at: Instant }>
  | Readonly<{ code: 'user-not-verified' }>
  | Readonly<{ code: 'second-officer-required'; officer: OfficerId }>
  | Readonly<{ code: 'materials-unopened'; materials: readonly string[] }>
  | Readonly<{ code: 'invitation-void' }>
  | Readonly<{ code: 'unit-cycle'; unit: UnitId; parent: UnitId }>
  | Readonly<{ code: 'exam-exists'; officer: OfficerId; exam: string }>
  | Readonly<{ code: 'exam-failed'; officer: OfficerId; exam: string }>
  | Readonly<{ code: 'not-qualified'; officer: OfficerId; level: QualificationLevel }>
  | Readonly<{ code: 'no-sub-delegation'; post: PostId }>
  | Readonly<{ code: 'delegation-to-self'; officer: OfficerId }>
  | Readonly<{ code: 'unknown-delegation'; delegation: string }>
  | Readonly<{ code: 'import-not-begun'; file: string }>
  | Readonly<{ code: 'proposer-may-not-sign' }>
  | Readonly<{ code: 'suspended'; since: Instant }>;

export type DirectoryRefusalCode = DirectoryRefusal['code'];
