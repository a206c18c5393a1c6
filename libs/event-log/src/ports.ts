import type {
  Actor,
  Capacity,
  Digest,
  Instant,
  ReadEntry,
  Signature,
  StoredEvent,
  StreamName,
} from '#libs/kernel';

/** An event to append, before it has a place in its stream. */
export type NewEvent = Readonly<{
  type: string;
  data: unknown;
  actor: Actor;
  capacity: Capacity | null;
  signature?: Signature;
  /** Plain texts behind this event's `Sealed` fields, to be encrypted beside it. */
  sealed?: readonly SealedText[];
}>;

/** `digest` = SHA-256(salt ‖ UTF-8 text); salt is 16 random bytes. */
export type SealedText = Readonly<{ digest: Digest; key: string; salt: Uint8Array; text: string }>;

export type Head = Readonly<{ version: number; hash: Digest | null; recordedAt: Instant | null }>;

export type AppendRequest = Readonly<{
  stream: StreamName;
  /** The head the decision was made on. */
  expected: Head;
  events: readonly NewEvent[];
  recordedAt: Instant;
  rules: Digest | null;
  command: unknown;
  /** Every other stream the decision looked at. */
  readSet: readonly ReadEntry[];
  /** Absent for wake-ups, which are idempotent by themselves. */
  idempotency?: Readonly<{ principal: string; key: string; digest: Digest }>;
  /** Mutable rows of schema `work`, written in the same transaction. */
  rows?: WorkRows;
  /** W3C `traceparent` of whatever caused the commit, for who follows the log. Beside the events, not in them. */
  trace?: string;
}>;

/** Rows of the mutable schema that must move with the log. */
export type WorkRows = Readonly<{
  /** The case's summary; upserted. */
  case?: CaseRow;
  /** Tasks opened or changed; upserted by id. */
  tasks?: readonly TaskRow[];
  duties?: readonly DutyRow[];
  clocks?: readonly ClockRow[];
  /** Who is held, or no longer; upserted by case and person. */
  custody?: readonly CustodyRow[];
  findings?: readonly FindingRow[];
}>;

export type CaseRow = Readonly<{
  caseId: string;
  version: number;
  procedure: string;
  caseNumber: string | null;
  unit: string;
  handlers: readonly string[];
  stage: string | null;
  openedBy: string;
  startedAt: Instant;
  changedAt: Instant;
  closedAt: Instant | null;
  inCustody: boolean;
  /** Soonest wake-up; null when none waits. What the sweep and `rebuild` go by. */
  nextWakeAt: Instant | null;
  /** For whom alone it exists, when it is sealed. */
  named: readonly string[] | null;
}>;
export type TaskRow = Readonly<{
  taskId: string;
  caseId: string;
  requestId: string;
  round: number;
  link: string;
  subject: string | null;
  step: string;
  kind: string;
  post: string;
  posts: readonly string[];
  unit: string;
  handlers: readonly string[];
  openedAt: Instant;
  dueAt: Instant;
  overdue: boolean;
  inCustody: boolean;
  /** Soonest running custody clock of the subject, if any. */
  custodyDueAt: Instant | null;
  status: 'open' | 'signed' | 'closed';
  /** The sooner of the reviewer's limit and the custody limit: what lists are sorted by. */
  pressingAt: Instant;
  /** Who could sign it, by the eligibility recorded last. */
  eligible: readonly string[];
  /** Who has voted, in a collective step. */
  voted: readonly string[];
  caseNumber: string | null;
  claimedBy: string | null;
  assignedTo: string | null;
  doneBy: string | null;
  doneAt: Instant | null;
  /** Those of its case. */
  named: readonly string[] | null;
}>;
export type FindingRow = Readonly<{
  findingId: string;
  caseId: string;
  requestId: string | null;
  unit: string;
  raisedBy: string;
  menders: readonly string[];
  raisedAt: Instant;
  dueAt: Instant | null;
  overdue: boolean;
  status: 'open' | 'answered' | 'closed';
}>;
export type DutyRow = Readonly<{
  dutyId: string;
  caseId: string;
  duty: string;
  subject: string | null;
  owedBy: readonly string[];
  unit: string;
  openedAt: Instant;
  dueAt: Instant;
  overdue: boolean;
  status: 'open' | 'suspended' | 'discharged' | 'cancelled';
}>;
export type ClockRow = Readonly<{
  clockId: string;
  caseId: string;
  clock: string;
  subject: string | null;
  unit: string;
  custody: boolean;
  startedAt: Instant;
  dueAt: Instant;
  status: 'running' | 'suspended' | 'stopped' | 'expired';
}>;

export type CustodyRow = Readonly<{
  caseId: string;
  subject: string;
  unit: string;
  held: boolean;
  measure: string | null;
  since: Instant | null;
  /** When time ends it: an open duty to release, else the limit that runs out first. Null: nothing ends it. */
  endsAt: Instant | null;
}>;

/** What an acknowledged act gets in hand: derivable from the stored event, signed by the log's receipt key. */
export type Receipt = Readonly<{
  log: string;
  stream: StreamName;
  version: number;
  hash: Digest;
  recordedAt: Instant;
  keyId: string;
  signature: string;
}>;

export type AppendResult =
  /** `events` as stored, with bytes and hash; their leaf index is not known yet. */
  | Readonly<{ outcome: 'appended'; events: readonly RecordedEvent[] }>
  /** The idempotency key had been used for the same request: this commit answered it. */
  | Readonly<{ outcome: 'repeated'; firstVersion: number; lastVersion: number; stream: StreamName }>
  /** The idempotency key had been used for another request. */
  | Readonly<{ outcome: 'key-reused' }>
  /** A head moved: reload these streams and decide again. */
  | Readonly<{ outcome: 'moved'; streams: readonly StreamName[] }>
  /** `recordedAt` precedes the head, or differs from the database's clock by more than 2 s. */
  | Readonly<{ outcome: 'clock-refused'; databaseNow: Instant }>;

export type RecordedEvent = Readonly<{
  event: StoredEvent;
  bytes: Uint8Array;
  hash: Digest;
  leafIndex: number | null;
}>;

/** A committed event in its place in the global order, counted from 0. */
export type SequencedEvent = RecordedEvent & Readonly<{ leafIndex: number }>;

/** The commit that answered a request. `digest` covers the request's method, path and body. */
export type EarlierRequest = Readonly<{
  digest: Digest;
  stream: StreamName;
  firstVersion: number;
  lastVersion: number;
}>;

/** The append-only log. Every method may throw `LogUnavailable` when PostgreSQL is. */
export interface EventLog {
  /** `countersign/…`; says `simulated` when it is. */
  readonly origin: string;
  append(request: AppendRequest): Promise<AppendResult>;
  /**
   * @param after events with version > after @default 0
   * @param limit at most so many @default all
   */
  read(stream: StreamName, after?: number, limit?: number): Promise<readonly RecordedEvent[]>;
  head(stream: StreamName): Promise<Head>;
  /** Heads of many streams in one round trip; unborn streams come with version 0. */
  heads(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, Head>>;
  /** Looks up an idempotency key before deciding. */
  findRequest(principal: string, key: string): Promise<EarlierRequest | null>;
  /** Committed, sequenced events from a leaf index on, in global order. */
  readLeaves(from: number, limit: number): Promise<readonly SequencedEvent[]>;
  /** Opens the plain texts of an event under the keys at hand; an erased key's digests are absent from the map. */
  openTexts(stream: StreamName, versions: readonly number[]): Promise<ReadonlyMap<Digest, string>>;
  receipt(event: RecordedEvent): Receipt;
}

/** The clock of the log: real, or simulated by a stored offset over the database's clock. */
export interface LogClock {
  readonly simulated: boolean;
  /** Milliseconds precision; never runs behind the last value given by this process. */
  now(): Instant;
}

/** What moving a simulated clock came to. */
export type ClockMove =
  | Readonly<{ moved: true }>
  /** `real`: the log is no simulation. `backwards`: it already reads `now`. */
  | Readonly<{ moved: false; because: 'real' | 'backwards'; now: Instant }>;

/** The clock of a simulated log can be moved; that of a real log refuses. */
export interface MovableClock extends LogClock {
  /** It stands still until moved again; never so in a real log. */
  readonly held: boolean;
  /** Asks the database: another process may have moved it a moment ago. @throws LogUnavailable */
  refresh(): Promise<void>;
  /**
   * Moves the clock forward to an instant, for every process, in one round trip.
   *
   * @param hold true: it stays at that instant until moved again; false: it runs on from there
   */
  setTo(instant: Instant, hold: boolean): Promise<ClockMove>;
}
