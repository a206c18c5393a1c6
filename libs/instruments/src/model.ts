import type { LocalDate, Names } from '#libs/kernel';

/** A block of an instrument, from top to bottom. */
export type Block =
  /** To whom it goes, without indent: `临溪县看守所：`. */
  | Readonly<{ kind: 'addressee'; text: string }>
  | Readonly<{ kind: 'paragraph'; text: string }>
  /** A line of its own within the text, such as `此致` or what is enclosed. */
  | Readonly<{ kind: 'line'; text: string; indented?: true }>
  /** The rows of a stub. */
  | Readonly<{ kind: 'particulars'; rows: readonly (readonly [label: string, value: string])[] }>
  /** The boxes above a request for approval, in the order in which they stand on the form. */
  | Readonly<{ kind: 'opinions'; boxes: readonly OpinionBox[] }>
  /** Name of the organ over its seal's place, and the date in characters. */
  | Readonly<{ kind: 'seal'; organ: string; date: LocalDate | null }>
  /** Who asks and when, at the right below the text. */
  | Readonly<{ kind: 'ending'; text: string }>
  /** What is filled in by hand when it is served: `被拘留人：（捺指印）`. */
  | Readonly<{ kind: 'byHand'; text: string; indented?: true }>;

export type OpinionBox = Readonly<{ label: string; said: readonly Said[] }>;
/** An opinion as it was signed; the box stays empty until then. */
export type Said = Readonly<{ opinion: string; signer: string; on: LocalDate }>;

/** A part of an instrument that is kept apart: the stub stays in the book, the copy goes into the file. */
export type Part = Readonly<{
  /** `存根`, `副本`, `回执`; none for the instrument itself. */
  mark?: string;
  organ: string;
  title: string;
  number: string | null;
  blocks: readonly Block[];
  /** At the foot: `此联附卷`. */
  foot?: string;
}>;

/** What stands in an instrument and is not known from the case, or not from every case. */
export type FieldRule = Readonly<{
  id: string;
  name: Names;
  /** An instrument without it is not produced. @default true */
  required?: boolean;
  /** What the case itself knows of it. */
  known?: (facts: InstrumentFacts) => string | null;
}>;

export type InstrumentTemplate = Readonly<{
  /** Id of the document in the procedure definition. */
  document: string;
  title: string;
  per: 'subject' | 'case';
  /** The character of its kind in the number, `拘` in 临公（刑）拘字〔2026〕12号; none for what is not numbered. */
  word?: string;
  /** The link whose approval it needs. */
  approved?: string;
  /** Another link whose approval serves as well, and whose grounds and opinions it then carries. */
  orApproved?: string;
  /** The link whose grounds and opinions it carries, before or after it is approved. */
  request?: string;
  fields: readonly FieldRule[];
  parts(said: Filled): readonly Part[];
}>;

/** What a case knows, for its instruments; texts are those the producing officer may read. */
export type InstrumentFacts = Readonly<{
  organ: string;
  unit: string;
  caseTitle: string;
  caseNumber: string | null;
  offence: string | null;
  summary: string | null;
  handlers: readonly string[];
  /** Null for an instrument of the whole case. */
  person: Readonly<{ name: string; idNumber: string | null }> | null;
  persons: readonly string[];
  grounds: string | null;
  approvals: readonly (Said &
    Readonly<{ step: 'legal-officer' | 'unit' | 'legal' | 'leader' | 'discussion' }>)[];
  approvedBy: string | null;
  approvedOn: LocalDate | null;
  /** When each kind of record last happened, as `2026年3月5日21时50分`. */
  happened: Readonly<Record<string, string>>;
  /** First and last day of the newest limit of a kind. */
  limits: Readonly<Record<string, Readonly<{ from: LocalDate; to: LocalDate }>>>;
  /** Day of issue. */
  on: LocalDate;
  number: string | null;
}>;

/** Facts with every field filled in; an optional one that nobody gave is the empty text. */
export type Filled = Readonly<{ facts: InstrumentFacts; field: (id: string) => string }>;
