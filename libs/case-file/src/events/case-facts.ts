import type {
  Digest,
  Fact,
  Instant,
  Names,
  OfficerId,
  OpenedId,
  PartyId,
  Sealed,
  UnitId,
} from '#libs/kernel';

/** Named values without free text, by the schema that the definition gives for them. */
export type Particulars = Readonly<Record<string, unknown>>;

/** `subject`: the procedure acts on him. `minor` and the like are the pseudonymous facts rules may read. */
export type Party = Readonly<{
  id: PartyId;
  role: 'suspect' | 'victim' | 'complainant' | 'counsel' | 'guardian' | 'other';
  name: Sealed;
  /** Of an identity document. */
  idNumber?: Sealed;
  minor?: boolean;
  /** Of a people's congress of county level or above. */
  deputy?: boolean;
}>;

export type CaseStarted = Fact<
  'CaseStarted',
  {
    procedure: string;
    definition: { version: number; digest: Digest };
    caseNumber: string | null;
    title: Sealed;
    unit: UnitId;
    handlers: readonly OfficerId[];
    parties: readonly Party[];
    facts: unknown;
  }
>;

/** Content-addressed: `material` is SHA-256 over salt and bytes. */
export type MaterialFiled = Fact<
  'MaterialFiled',
  {
    material: Digest;
    document: string;
    title: Sealed;
    mediaType: string;
    bytes: number;
    pages: number | null;
    subject: PartyId | null;
    /** The number it was issued under. */
    number?: string;
  }
>;

/** A fact from outside, as its recorder states it. `at` is when it happened, not when it was recorded. */
export type FactRecorded = Fact<
  'FactRecorded',
  {
    record: string;
    subjects: readonly PartyId[];
    at: Instant;
    result: string | null;
    document: Digest | null;
    number: string | null;
    note: Sealed | null;
    /** What rules read of it, by the schema of its rule. */
    particulars?: Particulars;
  }
>;

export type MeasureStarted = Fact<'MeasureStarted', { measure: string; subject: PartyId; at: Instant }>;

export type MeasureEnded = Fact<'MeasureEnded', { measure: string; subject: PartyId; at: Instant }>;

export type StageEntered = Fact<'StageEntered', { stage: string }>;

export type SubjectDisposed = Fact<'SubjectDisposed', { subject: PartyId; as: string }>;

/** Recorded and asks; never blocks by itself. */
export type AlarmRaised = Fact<
  'AlarmRaised',
  { alarm: string; subject: PartyId | null; because: Names; source: string }
>;

/** Review dialogue: an entry anchored to a material and page, or minuted as a meeting. */
export type DialogueRecorded = Fact<
  'DialogueRecorded',
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

/** `answers`: the signer of the last approve step of the link that disposed of the case. */
export type CaseClosed = Fact<'CaseClosed', { as: string; answers: OfficerId | null; link: string | null }>;
