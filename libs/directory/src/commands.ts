import type {
  ClientId,
  Digest,
  Instant,
  Names,
  OfficerId,
  OpenedId,
  PostId,
  RoleId,
  UnitId,
} from '#libs/kernel';
import type { DelegationScope, MaterialPages, QualificationLevel } from './events.js';
import type { Passkey } from './keys.js';

type Command<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

/** What can be asked of the directory. Each command changes one stream, which `targetOf` names. */
export type DirectoryCommand =
  | CreateUnit
  | CreatePost
  | AddDeputyPost
  | AppointHolder
  | RemoveHolder
  | RegisterOfficer
  | SuspendOfficer
  | LiftSuspension
  | ProposeKey
  | ConfirmKey
  | RetireKey
  | RevokeKey
  | InviteOfficer
  | UseInvitation
  | EndLogins
  | RegisterClient
  | OpenMaterial
  | DisplayPages
  | RenameUnit
  | MoveUnit
  | MergeUnit
  | CloseUnit
  | MovePost
  | AbolishPost
  | RenameOfficer
  | MoveOfficer
  | RetireOfficer
  | RecordExam
  | GrantQualification
  | RevokeQualification
  | GiveDelegation
  | RevokeDelegation
  | BeginImport
  | EndImport;

export type CreateUnit = Command<'CreateUnit', { unit: UnitId; name: Names; parent: UnitId | null }>;

/** With `deputyOf`, follow it by `AddDeputyPost` on that post: the deputised post's own stream must say who stands in. */
export type CreatePost = Command<
  'CreatePost',
  { unit: UnitId; role: RoleId; name: Names; deputyOf: PostId | null }
>;
export type AddDeputyPost = Command<'AddDeputyPost', { post: PostId; deputy: PostId }>;

/** `from` inclusive, `to` exclusive; null without end. */
export type AppointHolder = Command<
  'AppointHolder',
  {
    post: PostId;
    officer: OfficerId;
    as: 'own' | 'acting';
    from: Instant;
    to: Instant | null;
    reason?: string;
  }
>;
/** `at` is the first instant at which he holds the post no more. */
export type RemoveHolder = Command<
  'RemoveHolder',
  { post: PostId; officer: OfficerId; at: Instant; reason: string | null }
>;

export type RegisterOfficer = Command<'RegisterOfficer', { officer: OfficerId; name: Names; unit: UnitId }>;
/** From `from` inclusive to `to` exclusive, or until it is lifted. */
export type SuspendOfficer = Command<
  'SuspendOfficer',
  { officer: OfficerId; from: Instant; to: Instant | null; reason: string }
>;
/** Ends every suspension that runs or is to come; `at` is the first instant at which he may sign again. */
export type LiftSuspension = Command<'LiftSuspension', { officer: OfficerId; at: Instant; reason: string }>;

/**
 * `keyId` is computed by the caller from `publicKey`, whose encoding it has checked; of a passkey he has verified the
 * registration.
 */
export type ProposeKey = Command<
  'ProposeKey',
  {
    officer: OfficerId;
    keyId: string;
    alg: 'Ed25519' | 'ES256' | 'WebAuthn';
    publicKey: string;
    passkey?: Passkey;
    replaces?: string;
  }
>;
export type ConfirmKey = Command<'ConfirmKey', { officer: OfficerId; keyId: string }>;
/** Laid down by its officer: it was never out of his hands. */
export type RetireKey = Command<'RetireKey', { officer: OfficerId; keyId: string }>;
/** `lostAt`: since when it was out of its officer's hands, where that is known. */
export type RevokeKey = Command<
  'RevokeKey',
  { officer: OfficerId; keyId: string; reason: string; lostAt?: Instant }
>;

/** To log in for the first time, up to but not at `until`. An earlier invitation is worth nothing from then on. */
export type InviteOfficer = Command<
  'InviteOfficer',
  { officer: OfficerId; invitation: Digest; until: Instant }
>;
/** `login`: what the issuer calls whoever came with the secret; null where the issuer knows officers by their ids. */
export type UseInvitation = Command<
  'UseInvitation',
  { officer: OfficerId; invitation: Digest; login: Digest | null }
>;
export type EndLogins = Command<'EndLogins', { officer: OfficerId; reason: string }>;

export type RegisterClient = Command<'RegisterClient', { client: ClientId; name: Names }>;

export type OpenMaterial = Command<
  'OpenMaterial',
  { task: OpenedId; officer: OfficerId; material: Digest; round: number }
>;

export type DisplayPages = Command<
  'DisplayPages',
  { task: OpenedId; officer: OfficerId; round: number; pages: readonly MaterialPages[] }
>;

export type RenameUnit = Command<'RenameUnit', { unit: UnitId; name: Names }>;
export type MoveUnit = Command<'MoveUnit', { unit: UnitId; parent: UnitId }>;
/** `at` is the first instant at which the unit is gone. */
export type MergeUnit = Command<
  'MergeUnit',
  { unit: UnitId; into: UnitId; at: Instant; reason: string | null }
>;
export type CloseUnit = Command<'CloseUnit', { unit: UnitId; at: Instant; reason: string | null }>;

/** `at` is the first instant at which the post is gone. */
export type MovePost = Command<'MovePost', { post: PostId; to: PostId; at: Instant; reason: string | null }>;
export type AbolishPost = Command<'AbolishPost', { post: PostId; at: Instant; reason: string | null }>;

export type RenameOfficer = Command<'RenameOfficer', { officer: OfficerId; name: Names }>;
export type MoveOfficer = Command<'MoveOfficer', { officer: OfficerId; unit: UnitId }>;
export type RetireOfficer = Command<'RetireOfficer', { officer: OfficerId; at: Instant }>;

/** `validTo`: the first instant at which a pass is worth nothing more; null without end. */
export type RecordExam = Command<
  'RecordExam',
  {
    officer: OfficerId;
    exam: string;
    level: QualificationLevel;
    result: 'pass' | 'fail';
    at: Instant;
    validTo: Instant | null;
  }
>;
export type GrantQualification = Command<
  'GrantQualification',
  { officer: OfficerId; level: QualificationLevel; from: Instant; to: Instant | null; basis: string }
>;
export type RevokeQualification = Command<
  'RevokeQualification',
  { officer: OfficerId; level: QualificationLevel; at: Instant; reason: string }
>;

/** By the holder of the post himself. From `from` inclusive to `to` exclusive. */
export type GiveDelegation = Command<
  'GiveDelegation',
  {
    post: PostId;
    delegate: OfficerId;
    scope: DelegationScope;
    from: Instant;
    to: Instant;
    reason: string;
  }
>;
export type RevokeDelegation = Command<'RevokeDelegation', { delegation: string; reason: string | null }>;

/** What a file changes, counted; `rows` of the file. */
export type BeginImport = Command<
  'BeginImport',
  { file: Digest; rows: number; adds: number; changes: number; leavers: number }
>;
/** `refused`: changes that the directory no longer allowed, since others changed it meanwhile. */
export type EndImport = Command<'EndImport', { file: Digest; made: number; refused: number }>;
