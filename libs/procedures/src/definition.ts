import type {
  CheckRule,
  DisclosureRules,
  EvidenceRules,
  InterviewRules,
  PropertyRules,
  SubmissionRule,
} from './topics/index.js';
import type { Duration, LocalDate, Names, RoleId } from '#libs/kernel';

/**
 * A procedure as data: what a lawyer can proof-read. Two procedures differ here and nowhere else. Every number
 * stands beside the article it comes from (`source`, in the keys of docs/reference/sources.md).
 */
export type ProcedureDefinition = Readonly<{
  procedure: string;
  version: number;
  effectiveFrom: LocalDate;
  name: Names;
  /** IANA zone in which dates are counted. */
  zone: string;
  /** Calendar whose holidays and make-up working days apply, for example `cn`. */
  calendar: string;
  /** JSON Schema (2020-12) of a case's `facts`. Strings marked `x-sealed: true` are kept as salted digests. */
  facts: Readonly<Record<string, unknown>>;
  stages: readonly Readonly<{ id: string; name: Names }>[];
  /** Instruments and other materials, by id; `number` when it is issued under one. */
  documents: readonly DocumentRule[];
  checklist: readonly ChecklistItem[];
  measures: readonly Measure[];
  /** Those that effects raise. Without a list, each is told in the words of what raises it. */
  alarms?: readonly AlarmRule[];
  clocks: readonly ClockRule[];
  duties: readonly DutyRule[];
  records: readonly RecordRule[];
  links: readonly LinkRule[];
  evidence?: EvidenceRules;
  property?: PropertyRules;
  interviews?: InterviewRules;
  submissions?: readonly SubmissionRule[];
  disclosure?: DisclosureRules;
  checks?: readonly CheckRule[];
}>;

export type * from './topics/index.js';
/** `onlyIn`: the links whose requests it belongs to; another link's request that includes it is refused. */
export type DocumentRule = Readonly<{
  id: string;
  name: Names;
  issuedBy?: RoleId | 'outside';
  onlyIn?: readonly string[];
}>;

/** What is recorded and asked about, and blocks nothing by itself: its words and the article it rests on. */
export type AlarmRule = Readonly<{ id: string; name: Names; source: string }>;

export type ChecklistItem = Readonly<{ id: string; name: Names; source?: string }>;

/** A compulsory measure a subject can be under. At most one at a time; starting one ends the other. */
export type Measure = Readonly<{ id: string; name: Names; custody: boolean; source: string }>;

/**
 * Where a step is performed: a role in the case's unit (`unit: case`), or in a unit named by id.
 * The post is `{unit}/{role}`.
 */
export type PostRef = Readonly<{ unit: string; role: RoleId }>;

/** Who is told: a role of the case's unit or of a named one, or the case's handlers. */
export type Recipient = 'handlers' | PostRef;

export type ClockRule = Readonly<{
  id: string;
  name: Names;
  /** The whole length from the starting fact. Hours `PT24H`, days `P3D`, months `P2M`, seconds `PT30S`. */
  limit: Duration;
  /** Counted over a subject (each has his own) or the case. */
  per: 'subject' | 'case';
  /** `next-hour`: hour limits start at the next full clock hour (C105 A35, Reading 1). `exact`: longest duration, from the instant. Days, months: ignored. @default next-hour */
  hours?: 'next-hour' | 'exact';
  /** Days are working days. @default false */
  workingDays?: boolean;
  /**
   * A last day on a holiday moves to the next working day. Never for hours or when counting back;
   * `out-of-custody`: unless the subject is held when the clock starts (Reading 4).
   * @default true for days and months
   */
  holidaysExtend?: boolean | 'out-of-custody';
  /** Starts only for a subject who is held (true) or who is at large (false). */
  inCustody?: boolean;
  /** Also warn 24 hours × days after the starting instant (Reading 2). @default false */
  warnAtExactDays?: boolean;
  /**
   * The limit is what this measure may last in all, however often it is imposed on a person in the case: earlier times
   * under it are taken off. Nothing moves for holidays.
   */
  inAll?: string;
  /** Derived clock: due this many days before another one falls due, and recomputed with it (Reading 6). */
  before?: Readonly<{ clock: string; days: number }>;
  /** Warnings, as durations before the due instant, longest first. */
  warn: readonly Duration[];
  warns: readonly Recipient[];
  /**
   * `after`: the length it must have reached before; any shorter one when absent. `by`: the organ outside that grants it,
   * in words; without it, whoever approves the link that extends the clock.
   */
  extensions?: readonly Readonly<{
    to: Duration;
    after?: Duration;
    grounds: readonly string[];
    by?: Names;
    source: string;
  }>[];
  expired: readonly Effect[];
  source: string;
}>;

export type DutyRule = Readonly<{
  id: string;
  name: Names;
  /** `PT0S`: at once. */
  limit: Duration;
  hours?: 'next-hour' | 'exact';
  workingDays?: boolean;
  holidaysExtend?: boolean | 'out-of-custody';
  /** Opens only for a subject who is held (true) or who is at large (false). */
  inCustody?: boolean;
  per: 'subject' | 'case';
  owedBy: readonly Recipient[];
  /** Told when it is overdue. */
  escalatesTo: readonly Recipient[];
  /** Told again each time so long has passed, until it is discharged. */
  remindEvery?: Duration;
  /** Document id that proves the discharge. */
  document: string;
  discharged: readonly Effect[];
  /** Opens only while things taken are in the organ's hands, and is done when the last of them has been disposed of. */
  settledWithProperty?: boolean;
  source: string;
}>;

/** A fact from outside the approval chain: an execution, a delivery, a procuratorate's decision. */
export type RecordRule = Readonly<{
  id: string;
  name: Names;
  per: 'subject' | 'case';
  /** Document ids, any of which proves it; empty when none is needed. */
  documents: readonly string[];
  results?: readonly string[];
  particulars?: Particulars;
  requires: readonly Requirement[];
  /** Effects for every result, then those for the one recorded. */
  effects: readonly Effect[];
  effectsByResult?: Readonly<Record<string, readonly Effect[]>>;
  source: string;
}>;

/**
 * JSON Schema (2020-12) of what a record or a request's proposal states beside its free text, so that rules can read
 * it: `guarantor: true`. Texts need an `enum` or a `pattern`: no free text enters the log through here.
 */
export type Particulars = Readonly<Record<string, unknown>>;

export type LinkRule = Readonly<{
  id: string;
  name: Names;
  /** The stage it belongs to. */
  stage: string;
  per: 'subject' | 'case';
  requestedBy: readonly RoleId[];
  /** Document ids that the request must include, at least one material of each. */
  documents: readonly string[];
  /** The instrument that approval issues, if any. */
  issues?: string;
  /** May be requested in a closed case, as reopening it is. @default false */
  whenClosed?: boolean;
  particulars?: Particulars;
  requires: readonly Requirement[];
  /** What asking alone brings about: alarms, mostly. */
  requested?: readonly Effect[];
  /** Must the request name a ground and an end of a clock (an extension)? Names the clock. */
  extends?: string;
  /** What a signer must have had before him of each material. @default delivered */
  reading?: ReadingRule;
  steps: readonly StepRule[];
  outcomes: Readonly<{ approved: readonly Effect[]; refused: readonly Effect[] }>;
  /** This link can dispose of the case: the signer of its last approve step then answers for the whole case. */
  disposes?: boolean;
  source: string;
}>;

/**
 * `delivered`: its bytes went to him. `first-page`, `all-pages`: and these pages were displayed to him, of a kind that the
 * product displays; a recording, say, is delivered.
 */
export type ReadingRule = 'delivered' | 'first-page' | 'all-pages';

export type StepRule = Readonly<{
  id: string;
  name: Names;
  post: PostRef;
  /**
   * review: opinion; audit: the unit leader's, that the regime judges; approve: decides; collective: several vote, and
   * the holder of `post` presides.
   */
  kind: StepKind;
  /** A refusal here ends the request instead of being passed on. @default false, true for approve and collective */
  mustPass?: boolean;
  /** Of a collective step, and of no other. */
  collective?: CollectiveRule;
  checklist: readonly string[];
  /** The level of qualification that its signer needs: 初级、中级、高级. @default none */
  qualification?: 'basic' | 'intermediate' | 'advanced';
  /**
   * Who failed the examination of this level, lost the level or let it expire does not sign until he has passed again;
   * who was never examined is not barred. @default none @source EX QG
   */
  notLapsed?: 'basic' | 'intermediate' | 'advanced';
  /** Steps, of any link of the case, whose signers may not sign this one. Two steps of one link are always apart. */
  separateFrom?: readonly string[];
  /** How long the reviewer has, counted exactly. */
  limit: Duration;
  /** Told when the reviewer is silent; deputies are offered the task. */
  escalatesTo: readonly Recipient[];
  responsibility: Names;
}>;

export type StepKind = 'review' | 'audit' | 'approve' | 'collective';

/**
 * A collective discussion with votes. Whoever holds `members` votes, and with them the holder of the step's own post,
 * who presides: he votes last, and what he signs states the votes. It is carried when more vote for than against.
 */
export type CollectiveRule = Readonly<{
  members: readonly PostRef[];
  /** So many must have voted, the chair included; who is recused or suspended does not count. */
  quorum: number;
  /** The chair signs only when the discussion has been minuted. @default false */
  minutes?: boolean;
}>;

/** What a fact brings about, in the same commit. One verb each, so that the definition reads as a list of verbs. */
export type Effect =
  /** `lasting`: for the duration that this particular of the record states, instead of the rule's limit. */
  | Readonly<{ startClock: string; lasting?: string }>
  | Readonly<{ stopClock: string }>
  /** To this length, or to the one that the newest approved request for its extension proposes. */
  | Readonly<{ extendClock: string; to?: Duration }>
  /** Time from now on does not count. `keepWarning`: the date counted so far is still warned of, and expires nothing. */
  | Readonly<{ suspendClock: string; keepWarning?: boolean }>
  | Readonly<{ resumeClock: string }>
  /** Counted anew from now, or from when this record happened. */
  | Readonly<{ restartClock: string; from?: string }>
  | Readonly<{ openDuty: string }>
  /** A duty that no longer applies. */
  | Readonly<{ cancelDuty: string }>
  /** A duty that cannot be done for now: neither done nor overdue. */
  | Readonly<{ suspendDuty: string }>
  /** Owed again, and then at once. */
  | Readonly<{ resumeDuty: string }>
  /** A duty that the recorded fact fulfils, by the document of the record. */
  | Readonly<{ dischargeDuty: string }>
  | Readonly<{ startMeasure: string }>
  | Readonly<{ endMeasures: true }>
  /** Ends a measure that holds the subject; leaves bail and surveillance running. */
  | Readonly<{ endCustody: true }>
  | Readonly<{ enterStage: string }>
  | Readonly<{ disposeSubject: string }>
  /** Those disposed of are so no longer. */
  | Readonly<{ reopenSubjects: true }>
  | Readonly<{ closeCase: string }>
  /** A closed case is open again, in this stage. */
  | Readonly<{ reopenCase: string }>
  | Readonly<{ raiseAlarm: string }>
  /** The evidence that the approved request names. */
  | Readonly<{ excludeEvidence: true }>
  /** The evidence that the refused request named, as far as its defect can be cured. */
  | Readonly<{ admitEvidence: true }>
  | Readonly<{ when: Condition; then: readonly Effect[]; otherwise?: readonly Effect[] }>
  /** Each suspect not disposed of by himself, when the fact is about the whole case. */
  | Readonly<{ forEachSubject: readonly Effect[] }>;

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
  | Readonly<{ recorded: string; result?: string }>
  /** The newest record of this kind has one of these results. */
  | Readonly<{ lastResult: Readonly<{ record: string; in: readonly string[] }> }>
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
