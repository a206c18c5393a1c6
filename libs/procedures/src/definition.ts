import type {
  CheckRule,
  DisclosureRules,
  Effect,
  EvidenceRules,
  InterviewRules,
  PropertyRules,
  Requirement,
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
  /** Who decides it, in words, where neither a link is approved nor another organ decides. */
  by?: Names;
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
