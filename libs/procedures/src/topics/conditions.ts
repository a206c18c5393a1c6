import type { Duration, Names } from '#libs/kernel';

/** Must hold before a request or a record is taken. `refuse` is the code answered when it does not. */
export type Requirement = Readonly<{ refuse: string; because: Names; source: string }> & Condition;

/**
 * What can be asked of a case. For a link or record `per: subject`, link, record, measure, clock and duty are looked up
 * for that subject first, then for the case.
 */
export type Condition =
  | Readonly<{ any: readonly Condition[] }>
  | Readonly<{ all: readonly Condition[] }>
  | Readonly<{ not: Condition }>
  /** Holds for each suspect still to be dealt with, asked of him by himself. */
  | Readonly<{ eachSubject: Condition }>
  /** A fact of the case, by its name in `facts`. */
  | Readonly<{ fact: Stated }>
  /** What the record or request states; with `of`, what the newest approved request of that link stated. */
  | Readonly<{ particular: Stated & Readonly<{ of?: string }> }>
  /** The suspect, or for the whole case one of them: a minor, a deputy to a people's congress. */
  | Readonly<{ subjectIs: 'minor' | 'deputy' }>
  /** The request includes a document of this kind. */
  | Readonly<{ includes: string }>
  /** A document of this kind is in the file. */
  | Readonly<{ filed: string }>
  | Readonly<{ approved: string }>
  | Readonly<{ notApproved: string }>
  /**
   * Approved, and not used up by records of this kind: for a subject, approved after the last of them about him; for the
   * whole case, where an approval is for one place or one account, more approvals than such records.
   */
  | Readonly<{ approvedAnew: Readonly<{ link: string; after: string }> }>
  /**
   * A request of this link was approved that covers the subject: he was to be dealt with when the round that was approved
   * was submitted. For the whole case: it was approved, and everyone still to be dealt with is covered.
   */
  | Readonly<{ coveredBy: string }>
  | Readonly<{ recorded: string; result?: string }>
  /** The fact being recorded has one of these results. */
  | Readonly<{ resultIs: readonly string[] }>
  /** The newest record of this kind has one of these results. */
  | Readonly<{ lastResult: Readonly<{ record: string; in: readonly string[] }> }>
  /** The newest record of this kind has not been followed by one of that kind: a request without its answer. */
  | Readonly<{ unanswered: Readonly<{ record: string; answer: string }> }>
  | Readonly<{ recordedAtMost: Readonly<{ record: string; result?: string; times: number }> }>
  | Readonly<{ measure: readonly string[] }>
  | Readonly<{ noMeasure: true }>
  /** Nobody is under a measure, except those disposed of in one of these ways, whose measure is no longer ours. */
  | Readonly<{ measuresLifted: Readonly<{ except: readonly string[] }> }>
  | Readonly<{ clockRunning: string }>
  | Readonly<{ clockNotExpired: string }>
  /** Of a limit `inAll`, some is left. */
  | Readonly<{ timeLeft: string }>
  /** A clock of this kind was stopped less than so long ago. */
  | Readonly<{ stoppedWithin: Readonly<{ clock: string; within: Duration }> }>
  | Readonly<{ noDuty: string }>
  | Readonly<{ noOpenDuties: true }>
  | Readonly<{ noOpenRequests: true }>
  | Readonly<{ everySubjectDisposed: true }>
  | Readonly<{ someSubjectDisposed: true }>
  /** Every suspect still to be dealt with is charged, and every element of every charge proved. */
  | Readonly<{ elementsProved: true }>
  /** Nothing taken is in the organ's hands any more. */
  | Readonly<{ propertySettled: true }>
  /** No list of things taken differs from the things. */
  | Readonly<{ propertyAgrees: true }>
  /** The subject has not been disposed of yet. */
  | Readonly<{ undisposed: true }>;

/** A named value that is one of these, or a number at least so large. */
export type Stated = Readonly<{
  name: string;
  in?: readonly (string | number | boolean)[];
  atLeast?: number;
}>;
