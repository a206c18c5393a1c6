import type {
  Actor,
  Capacity,
  CaseId,
  Digest,
  Instant,
  OfficerId,
  OpenedId,
  PartyId,
  PostId,
  Sealed,
  Signature,
  UnitId,
} from '#libs/kernel';
import type {
  ChecklistAnswer,
  FindingPlace,
  Opinion,
  Particulars,
  Party,
  Proposal,
  RectificationItem,
  SignedDecision,
  Vote,
} from './events.js';
import type { EvidenceCommand } from './commands/evidence.js';
import type { PartiesCommand } from './commands/parties.js';
import type { PropertyCommand } from './commands/property.js';
import type { SealCommand } from './commands/seals.js';
import type { SealGround } from './events/seals.js';

type Command<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

/**
 * What can be asked of a case. Free text arrives sealed: no decider sees it. Verdicts that need cryptography or
 * bytes (did the signature verify? was the record altered?) are inputs, computed by the caller from its own data.
 */
export type CaseCommand =
  | StartCase
  | FileMaterial
  | RequestLink
  | SubmitRound
  | WithdrawRequest
  | ClaimTask
  | ReleaseTask
  | ReassignTask
  | SignOff
  | RecordFact
  | DischargeDuty
  | RecordDialogue
  | RaiseRecusal
  | DecideRecusal
  | ReverseReassignment
  | ReviewEligibility
  | EvidenceCommand
  | PropertyCommand
  | WithdrawSignature
  | ApplyRepair
  | RaiseFinding
  | UrgeFinding
  | AnswerFinding
  | RecheckFinding
  | PartiesCommand
  | SealCommand
  | Wake;

export type StartCase = Command<
  'StartCase',
  {
    procedure: string;
    definition: { version: number; digest: Digest };
    caseNumber: string | null;
    title: Sealed;
    unit: UnitId;
    handlers: readonly OfficerId[];
    parties: readonly Party[];
    facts: unknown;
    /** For whom alone it exists from the start, beside the handlers and whoever starts it. */
    seal?: { ground: SealGround; reason: Sealed; named: readonly OfficerId[] };
  }
>;
export type FileMaterial = Command<
  'FileMaterial',
  {
    material: Digest;
    document: string;
    title: Sealed;
    mediaType: string;
    bytes: number;
    pages: number | null;
    subject: PartyId | null;
    number?: string;
  }
>;
export type RequestLink = Command<
  'RequestLink',
  {
    link: string;
    /** Null: the only subject to whom the link applies, for a link `per: subject`. */
    subject: PartyId | null;
    grounds: Sealed;
    legalBasis: readonly string[];
    materials: readonly Digest[];
    proposal: Proposal;
    dossier: Digest;
  }
>;
export type SubmitRound = Command<
  'SubmitRound',
  {
    request: OpenedId;
    grounds: Sealed;
    legalBasis: readonly string[];
    materials: readonly Digest[];
    proposal: Proposal;
    answers: readonly { item: string; answer: Sealed }[];
    dossier: Digest;
  }
>;
export type WithdrawRequest = Command<'WithdrawRequest', { request: OpenedId; reason: Sealed | null }>;
export type ClaimTask = Command<'ClaimTask', { task: OpenedId }>;
export type ReleaseTask = Command<'ReleaseTask', { task: OpenedId }>;
export type ReassignTask = Command<'ReassignTask', { task: OpenedId; to: OfficerId; reason: Sealed | null }>;

/** @property origin of the page that asked. `ours`: it, and the party signed for, are this installation's */
export type PasskeyVerdict = Readonly<{
  origin: string;
  ours: boolean;
  userVerified: boolean;
  counter: number;
  counterAdvanced: boolean;
}>;

export type SignOff = Command<
  'SignOff',
  {
    task: OpenedId;
    decision: SignedDecision;
    /** In a collective step, instead of an opinion. */
    vote?: Vote;
    reason?: Sealed;
    opinion: Opinion | null;
    checklist: readonly ChecklistAnswer[];
    /** With `return`: why, what to mend, by when. */
    reasons: Sealed | null;
    rectification: readonly RectificationItem[];
    rectifyBy: Instant | null;
    /** Problems pointed out beside the decision: an approval with findings. @default none */
    findings?: readonly NewFinding[];
    /** The binding fields of the record as the officer signed them. */
    signed: {
      request: OpenedId;
      round: number;
      step: string;
      dossier: Digest;
      definition: { version: number; digest: Digest };
      capacity: Capacity;
      materialsOpened: readonly Digest[];
      /** The votes that the chair of a collective step signs. */
      votes?: readonly OpenedId[];
      seenVersion: number;
      issuedAt: Instant;
      record: Digest;
    };
    signature: Signature;
    /**
     * Computed by the caller, never by the client. `keyHolder`: whose active key it is at `recordedAt`, null when
     * unknown. `signatureValid`: it verifies over `signed.record`. `issuedByUs`: the MAC over `issuedAt` verifies.
     * `differences`: JSON pointers at which the record sent differs from the one rebuilt, other than binding fields.
     * `passkey`: with a passkey, what its assertion says; `counterAdvanced`: its counter is beyond the last one seen.
     */
    verdicts: {
      signatureValid: boolean;
      issuedByUs: boolean;
      differences: readonly string[];
      passkey?: PasskeyVerdict;
    };
  }
>;

export type RecordFact = Command<
  'RecordFact',
  {
    record: string;
    subjects: readonly PartyId[];
    at: Instant;
    result: string | null;
    document: Digest | null;
    number: string | null;
    note: Sealed | null;
    particulars?: Particulars;
  }
>;
export type DischargeDuty = Command<
  'DischargeDuty',
  { duty: OpenedId; at: Instant; document: Digest | null; number: string | null; note: Sealed | null }
>;
export type RecordDialogue = Command<
  'RecordDialogue',
  {
    request: OpenedId | null;
    replyTo: OpenedId | null;
    material: Digest | null;
    page: number | null;
    participants: readonly OfficerId[];
    startedAt: Instant;
    endedAt: Instant;
    text: Sealed;
    differingViews: readonly { officer: OfficerId; view: Sealed }[];
    outcome: Sealed | null;
  }
>;
/** `party`: the party of the case whose doing it is, with `raisedBy` party or complainant. */
export type RaiseRecusal = Command<
  'RaiseRecusal',
  {
    officer: OfficerId;
    raisedBy: 'self' | 'party' | 'complainant' | 'superior';
    party: PartyId | null;
    grounds: Sealed;
    complex: boolean;
  }
>;
/** `voided`: signatures of the officer that are worth nothing; every other one is held valid. */
export type DecideRecusal = Command<
  'DecideRecusal',
  {
    recusal: OpenedId;
    decision: 'recused' | 'not-recused';
    voided: readonly OpenedId[];
    document: Digest | null;
    reasons: Sealed | null;
  }
>;
export type ReverseReassignment = Command<'ReverseReassignment', { task: OpenedId; reason: Sealed | null }>;
/** The directory has changed: takes the snapshot of each open task anew. Idempotent; by the clock alone. */
export type ReviewEligibility = Command<'ReviewEligibility', Record<string, never>>;
/** Carries out here what a case of repair has decided. Idempotent; by the clock alone. */
export type ApplyRepair = Command<'ApplyRepair', { repair: CaseId }>;
/** Takes back the signature that the acting officer has given on a task. */
export type WithdrawSignature = Command<'WithdrawSignature', { task: OpenedId; reason: Sealed }>;

/** A problem as it is pointed out. `mender` empty: the case's handlers. */
export type NewFinding = FindingPlace &
  Readonly<{
    problem: Sealed | null;
    requirement: Sealed;
    mender: readonly (PostId | OfficerId)[];
    dueAt: Instant | null;
  }>;

export type RaiseFinding = Command<'RaiseFinding', { request: OpenedId | null; finding: NewFinding }>;
export type UrgeFinding = Command<'UrgeFinding', { finding: OpenedId; note: Sealed | null }>;
export type AnswerFinding = Command<
  'AnswerFinding',
  { finding: OpenedId; answer: Sealed; materials: readonly Digest[] }
>;
export type RecheckFinding = Command<
  'RecheckFinding',
  {
    finding: OpenedId;
    outcome: 'closed' | 'still-open';
    note: Sealed | null;
    /** What is to be done now, when it is still open; null: what was asked before. */
    requirement: Sealed | null;
    dueAt: Instant | null;
  }
>;

/** Records everything that has fallen due by `recordedAt`: warnings, expiries, silent reviewers, overdue duties. Idempotent. */
export type Wake = Command<'Wake', Record<string, never>>;

/** Who asks, when (trusted server time, never the client's), and what the case runs under. */
export type CommandContext = Readonly<{ actor: Actor; recordedAt: Instant }>;
