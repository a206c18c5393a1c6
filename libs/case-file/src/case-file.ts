import type {
  CaseId,
  Digest,
  Instant,
  OfficerId,
  OpenedId,
  PartyId,
  PostId,
  Sealed,
  UnitId,
} from '#libs/kernel';
import type { StepKind } from '#libs/procedures';
import type { Charge, EvidenceStanding } from './evidence-file.js';
import type { Interview, Submission } from './parties-file.js';
import type { Finding } from './finding-file.js';
import type { PropertyItem, PropertyList } from './property-file.js';
import type { Clock, Duty } from './time-file.js';
import type { CaseSeal } from './seals.js';
import type {
  ChecklistAnswer,
  Eligibility,
  Opinion,
  Particulars,
  Party,
  Proposal,
  RecordedDetails,
  RecusalDecided,
  RecusalRaised,
  RepairMade,
  RectificationItem,
  SignedOff,
} from './events.js';

export type { Finding } from './finding-file.js';
export type { Clock, Duty, WakeUp } from './time-file.js';

/**
 * A case as its events tell it: the fold of a prefix of its stream. Plain JSON, so that it can be cached, compared and
 * answered. Everything opened is kept under its `{caseId}.{version}`, in order of opening.
 */
export type CaseFile = Readonly<{
  id: CaseId;
  version: number;
  startedAt: Instant;
  /** `recordedAt` of the last event. */
  changedAt: Instant;
  procedure: string;
  definition: Readonly<{ version: number; digest: Digest }>;
  caseNumber: string | null;
  title: Sealed;
  unit: UnitId;
  handlers: readonly OfficerId[];
  parties: readonly Party[];
  facts: unknown;
  stage: string | null;
  /** Every stage entered, in order. */
  stages: readonly Readonly<{ stage: string; at: Instant; version: number }>[];
  subjects: Readonly<Record<PartyId, Subject>>;
  materials: Readonly<Record<Digest, Material>>;
  requests: Readonly<Record<OpenedId, Request>>;
  tasks: Readonly<Record<OpenedId, Task>>;
  records: readonly RecordedFact[];
  clocks: Readonly<Record<OpenedId, Clock>>;
  duties: Readonly<Record<OpenedId, Duty>>;
  recusals: Readonly<Record<OpenedId, Recusal>>;
  charges: Readonly<Record<OpenedId, Charge>>;
  /** Materials whose lawfulness was put in question; the others are admissible. */
  evidence: Readonly<Record<Digest, EvidenceStanding>>;
  propertyLists: Readonly<Record<OpenedId, PropertyList>>;
  property: Readonly<Record<string, PropertyItem>>;
  findings: Readonly<Record<OpenedId, Finding>>;
  interviews: Readonly<Record<OpenedId, Interview>>;
  submissions: Readonly<Record<OpenedId, Submission>>;
  /** Repairs carried out here, in order. */
  repairs: readonly (Readonly<{ id: OpenedId; at: Instant }> & RepairMade['data'])[];
  alarms: readonly Readonly<{ id: OpenedId; alarm: string; subject: PartyId | null; at: Instant }>[];
  dialogue: readonly Readonly<{ id: OpenedId; by: OfficerId; at: Instant; request?: OpenedId }>[];
  closed: Readonly<{ as: string; at: Instant; answers: OfficerId | null }> | null;
  /** For whom alone the case exists; null: it is not sealed. */
  seal: CaseSeal | null;
}>;

/** A suspect: the procedure's links and measures act on him. */
export type Subject = Readonly<{
  id: PartyId;
  /** Version of the case from which he is to be dealt with: he joined then, or was disposed of no longer. */
  openSince: number;
  measure: Readonly<{ measure: string; since: Instant }> | null;
  /** Measures that have ended, in order. */
  earlier: readonly Readonly<{ measure: string; from: Instant; to: Instant }>[];
  disposed: Readonly<{ as: string; at: Instant }> | null;
}>;

export type Material = Readonly<{
  material: Digest;
  document: string;
  title: Sealed;
  mediaType: string;
  bytes: number;
  pages: number | null;
  subject: PartyId | null;
  number?: string;
  filedAt: Instant;
  version: number;
}>;

export type Request = Readonly<{
  id: OpenedId;
  link: string;
  subject: PartyId | null;
  proposer: OfficerId;
  status: 'in-review' | 'returned' | 'approved' | 'refused' | 'withdrawn';
  rounds: readonly Round[];
  /** What the last return asks for; null when nothing is to be mended. */
  rectification: Readonly<{
    round: number;
    by: OfficerId;
    reasons: Sealed;
    items: readonly RectificationItem[];
    dueAt: Instant | null;
    overdue: boolean;
  }> | null;
  decidedBy: OfficerId | null;
  decidedAt: Instant | null;
}>;

export type Round = Readonly<{
  round: number;
  requestedAt: Instant;
  /** Who submitted this round. */
  by: OfficerId;
  grounds: Sealed;
  legalBasis: readonly string[];
  materials: readonly Digest[];
  proposal: Proposal;
  answers: readonly Readonly<{ item: string; answer: Sealed }>[];
  dossier: Digest;
  signatures: readonly GivenSignature[];
}>;

/** `id` is that of the SignedOff event. A lapsed one was given on a dossier that has changed since. */
export type GivenSignature = Readonly<{
  id: OpenedId;
  at: Instant;
  lapsed: boolean;
  /** Taken back by its signer, which is also why it no longer counts. */
  withdrawn?: Readonly<{ at: Instant; reason: Sealed }>;
  /** Worth nothing, by a repair. It lapses where nothing rested on it yet. */
  voided?: Readonly<{ at: Instant; repair: CaseId }>;
}> &
  Readonly<
    Pick<
      SignedOff['data'],
      | 'task'
      | 'step'
      | 'kind'
      | 'officer'
      | 'capacity'
      | 'decision'
      | 'vote'
      | 'reason'
      | 'overrules'
      | 'record'
      | 'materialsOpened'
    >
  > &
  Readonly<{ opinion: Opinion | null; checklist: readonly ChecklistAnswer[] }>;

export type Task = Readonly<{
  id: OpenedId;
  request: OpenedId;
  round: number;
  link: string;
  subject: PartyId | null;
  step: string;
  kind: StepKind;
  post: PostId;
  /** Who votes in a collective step beside the holder of `post`, and who has. */
  collective?: Readonly<{
    members: readonly PostId[];
    voted: readonly OfficerId[];
    outcome?: 'carried' | 'not-carried';
  }>;
  /** Posts it was offered to beside its own. */
  offeredTo: readonly PostId[];
  dossier: Digest;
  openedAt: Instant;
  dueAt: Instant;
  overdue: boolean;
  eligibility: Eligibility;
  claimedBy: OfficerId | null;
  assignedTo: OfficerId | null;
  /** Whose it was before each reassignment that still stands, in order; null: its post's. */
  assignedBefore: readonly (OfficerId | null)[];
  status: 'open' | 'signed' | 'closed';
  signedBy: OfficerId | null;
}>;

export type RecordedFact = Readonly<{
  id: OpenedId;
  record: string;
  subjects: readonly PartyId[];
  at: Instant;
  result: string | null;
  document: Digest | null;
  number: string | null;
  particulars?: Particulars;
  recordedAt: Instant;
  /** Corrected by a repair; what was recorded first. */
  corrected?: Readonly<{ repair: CaseId; at: Instant; was: RecordedDetails }>;
}>;

/** A demand that an officer keep out of the case. While it is undecided he goes on. */
export type Recusal = Readonly<RecusalRaised['data']> &
  Readonly<{
    id: OpenedId;
    raisedAt: Instant;
    status: 'undecided' | 'recused' | 'not-recused';
    overdue: boolean;
    decidedAt: Instant | null;
    /** His acts before the decision, and what each is worth. */
    held: RecusalDecided['data']['held'];
    document: Digest | null;
  }>;
