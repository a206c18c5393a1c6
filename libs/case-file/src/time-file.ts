import type { Digest, Instant, OfficerId, OpenedId, PartyId, PostId } from '#libs/kernel';

export type Clock = Readonly<{
  id: OpenedId;
  clock: string;
  subject: PartyId | null;
  from: Instant;
  limit: string;
  dueAt: Instant;
  exactAt: Instant | null;
  warnAt: readonly Instant[];
  warned: readonly Instant[];
  provisional: boolean;
  status: 'running' | 'suspended' | 'stopped' | 'expired';
  /** Since when time does not count; null while it does. */
  suspendedAt: Instant | null;
  stoppedAt: Instant | null;
  /** Times that did not count. */
  excluded: readonly Readonly<{ from: Instant; to: Instant }>[];
  source: string;
  extensions: readonly Readonly<{
    request: OpenedId | null;
    limit: string;
    grounds: readonly string[];
    dueAt: Instant;
  }>[];
}>;

export type Duty = Readonly<{
  id: OpenedId;
  duty: string;
  subject: PartyId | null;
  from: Instant;
  dueAt: Instant;
  provisional: boolean;
  overdue: boolean;
  /** When those told are told again. */
  againAt: Instant | null;
  owedBy: readonly (PostId | OfficerId)[];
  status: 'open' | 'suspended' | 'discharged' | 'cancelled';
  dischargedAt: Instant | null;
  document: Digest | null;
  source: string;
}>;

/** What falls due by itself, soonest first: what the workflow waits for and `Wake` records. */
export type WakeUp = Readonly<{
  at: Instant;
  kind:
    | 'warn'
    | 'expire'
    | 'reviewer-silent'
    | 'duty-overdue'
    | 'rectification-overdue'
    | 'recusal-overdue'
    | 'eligibility-changes'
    | 'finding-overdue';
  /** The clock, task, duty, recusal, request or finding concerned. */
  id: OpenedId;
}>;
