import type {
  Digest,
  Duration,
  Fact,
  Instant,
  OfficerId,
  OpenedId,
  PartyId,
  PostId,
  Sealed,
} from '#libs/kernel';

export type ClockStarted = Fact<
  'ClockStarted',
  {
    clock: string;
    subject: PartyId | null;
    from: Instant;
    limit: Duration;
    /** First instant at which the limit is overdue. */
    dueAt: Instant;
    /** Reading 2's earlier instant, where the rule has one. */
    exactAt: Instant | null;
    warnAt: readonly Instant[];
    /** No calendar covers the year: the unmoved date. */
    provisional: boolean;
    source: string;
  }
>;

export type ClockExtended = Fact<
  'ClockExtended',
  {
    clock: OpenedId;
    /** Null when the definition itself states the length. */
    request: OpenedId | null;
    limit: Duration;
    grounds: readonly string[];
    dueAt: Instant;
    exactAt: Instant | null;
    warnAt: readonly Instant[];
    provisional: boolean;
    source: string;
  }
>;

export type ClockStopped = Fact<'ClockStopped', { clock: OpenedId }>;

export type ClockWarned = Fact<
  'ClockWarned',
  { clock: OpenedId; warnAt: Instant; dueAt: Instant; notified: readonly (PostId | OfficerId)[] }
>;

export type ClockExpired = Fact<'ClockExpired', { clock: OpenedId; dueAt: Instant }>;

export type DutyOpened = Fact<
  'DutyOpened',
  {
    duty: string;
    subject: PartyId | null;
    from: Instant;
    dueAt: Instant;
    provisional: boolean;
    owedBy: readonly (PostId | OfficerId)[];
    source: string;
    /** What is to be answered. */
    submission?: OpenedId;
  }
>;

export type DutyDischarged = Fact<
  'DutyDischarged',
  { duty: OpenedId; at: Instant; document: Digest; number: string | null; note: Sealed | null }
>;

export type DutyCancelled = Fact<'DutyCancelled', { duty: OpenedId }>;

export type DutyOverdue = Fact<
  'DutyOverdue',
  {
    duty: OpenedId;
    dueAt: Instant;
    notified: readonly (PostId | OfficerId)[];
    /** When they are told again, unless it is discharged; absent when once is enough. */
    againAt?: Instant;
  }
>;
