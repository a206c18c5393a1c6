import type { Duration, Fact, Instant, OpenedId, PartyId } from '#libs/kernel';

/** `warnAt`: what is still warned of while time does not count; empty when nothing is. */
export type ClockSuspended = Fact<
  'ClockSuspended',
  { clock: OpenedId; at: Instant; warnAt: readonly Instant[] }
>;

/** `excluded`: every time that did not count, this one the last. */
export type ClockResumed = Fact<
  'ClockResumed',
  {
    clock: OpenedId;
    at: Instant;
    excluded: readonly { from: Instant; to: Instant }[];
    dueAt: Instant;
    exactAt: Instant | null;
    warnAt: readonly Instant[];
    provisional: boolean;
  }
>;

/** Counted anew from another fact. `stricterAt`: when it would have been overdue, counted from the first start. */
export type ClockRestarted = Fact<
  'ClockRestarted',
  {
    clock: OpenedId;
    from: Instant;
    limit: Duration;
    dueAt: Instant;
    exactAt: Instant | null;
    warnAt: readonly Instant[];
    provisional: boolean;
    stricterAt: Instant;
    source: string;
  }
>;

/**
 * Counted from the right instants, since a record that it was counted from had a wrong one. Its length, its extensions and
 * whether it counts now stay as they were.
 *
 * @property excluded every time that did not count
 * @property suspendedAt null while it counts
 * @property warnAt of a suspended clock: what is still warned of
 */
export type ClockCorrected = Fact<
  'ClockCorrected',
  {
    clock: OpenedId;
    from: Instant;
    excluded: readonly { from: Instant; to: Instant }[];
    suspendedAt: Instant | null;
    dueAt: Instant;
    exactAt: Instant | null;
    warnAt: readonly Instant[];
    provisional: boolean;
    source: string;
  }
>;

/** The newest extension was never granted: the limit, and what is counted back from it, is as long as it was before. */
export type ExtensionRevoked = Fact<
  'ExtensionRevoked',
  {
    clock: OpenedId;
    limit: Duration;
    dueAt: Instant;
    exactAt: Instant | null;
    warnAt: readonly Instant[];
    provisional: boolean;
    source: string;
  }
>;

/** It cannot be done for now: neither done nor overdue. */
export type DutySuspended = Fact<'DutySuspended', { duty: OpenedId; at: Instant }>;

/** Owed again from this instant, which is its due instant. */
export type DutyResumed = Fact<'DutyResumed', { duty: OpenedId; dueAt: Instant }>;

/** Disposed of no longer. */
export type SubjectReopened = Fact<'SubjectReopened', { subject: PartyId }>;

/** A closed case is worked on again. */
export type CaseReopened = Fact<'CaseReopened', { stage: string }>;
