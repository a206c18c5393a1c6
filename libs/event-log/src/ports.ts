import type { Actor, Capacity, Digest, Instant, ReadEntry, Signature, StoredEvent, StreamName } from '#libs/kernel';

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
}>;

/** Rows of the mutable schema that must move with the log. */
export type WorkRows = Readonly<{
  /** The case's summary; upserted. */
  case?: CaseRow;
  /** Tasks opened or changed; upserted by id. */
  tasks?: readonly TaskRow[];
  duties?: readonly DutyRow[];
  clocks?: readonly ClockRow[];
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
  claimedBy: string | null;
  assignedTo: string | null;
  doneBy: string | null;
  doneAt: Instant | null;
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
  status: 'open' | 'discharged' | 'cancelled';
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
  status: 'running' | 'stopped' | 'expired';
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
  /** `events` as stored, with bytes and hash; `replayed` when the idempotency key had been used for the same request. */
  | Readonly<{ outcome: 'appended'; events: readonly RecordedEvent[] }>
  | Readonly<{ outcome: 'repeated'; firstVersion: number; lastVersion: number; stream: StreamName }>
  | Readonly<{ outcome: 'key-reused' }>
  /** A head moved: reload these streams and decide again. */
  | Readonly<{ outcome: 'moved'; streams: readonly StreamName[] }>
  /** `recordedAt` precedes the head, or differs from the database's clock by more than 2 s. */
  | Readonly<{ outcome: 'clock-refused'; databaseNow: Instant }>;

export type RecordedEvent = Readonly<{ event: StoredEvent; bytes: Uint8Array; hash: Digest; leafIndex: number | null }>;

/** The append-only log. Every method may throw `LogUnavailable` when PostgreSQL is. */
export interface EventLog {
  /** `countersign/…`; says `simulated` when it is. */
  readonly origin: string;
  append(request: AppendRequest): Promise<AppendResult>;
  /** @param after events with version > after */
  read(stream: StreamName, after?: number): Promise<readonly RecordedEvent[]>;
  head(stream: StreamName): Promise<Head>;
  /** Heads of many streams in one round trip; unborn streams come with version 0. */
  heads(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, Head>>;
  /** Looks up an idempotency key before deciding. */
  findRequest(principal: string, key: string): Promise<Readonly<{ digest: Digest; stream: StreamName; firstVersion: number; lastVersion: number }> | null>;
  /** Committed, sequenced events from a leaf index on, in global order. */
  readLeaves(from: number, limit: number): Promise<readonly (RecordedEvent & { leafIndex: number })[]>;
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
