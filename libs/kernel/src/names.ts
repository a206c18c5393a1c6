/**
 * The words every pure library shares. Each is a plain string at run time; the brand only stops one kind of
 * text from being passed where another is meant.
 */
declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** RFC 3339 in UTC with milliseconds and `Z`: `2026-03-02T00:50:00.000Z`. Compares correctly as text. */
export type Instant = Branded<string, 'Instant'>;

/** A calendar date `YYYY-MM-DD` in the zone of the bureau. */
export type LocalDate = Branded<string, 'LocalDate'>;

/** ISO 8601 duration: `PT24H`, `P3D`, `P2M`, `PT30S`. Working days are written `P5D` beside `workingDays: true`. */
export type Duration = Branded<string, 'Duration'>;

/** `sha256:` followed by 64 lower-case hex digits. */
export type Digest = Branded<string, 'Digest'>;

export type OfficerId = Branded<string, 'OfficerId'>;
export type ClientId = Branded<string, 'ClientId'>;
export type UnitId = Branded<string, 'UnitId'>;
/** `{unit}/{role}`, for example `criminal-investigation/unit-leader`. */
export type PostId = Branded<string, 'PostId'>;
export type RoleId = Branded<string, 'RoleId'>;
export type CaseId = Branded<string, 'CaseId'>;
/** A party of one case, pseudonymous: `p1`, `p2`, … in order of entry. */
export type PartyId = Branded<string, 'PartyId'>;

/**
 * Something that a case event opened (a request, task, duty, clock, finding): `{caseId}.{version}`, where
 * version is that of the opening event. No id is ever drawn at random.
 */
export type OpenedId = Branded<string, 'OpenedId'>;

export type StreamName = Branded<string, 'StreamName'>;

/** A name in both languages of the product. */
export type Names = Readonly<{ zh: string; en: string }>;

/**
 * Free text or personal data as an event carries it: SHA-256 over salt and UTF-8 text. Text and salt lie
 * encrypted beside the log under the key named here, so that destroying the key erases the text and breaks no proof.
 *
 * @property key `case`, or the party whose data it is
 */
export type Sealed = Readonly<{ digest: Digest; key: 'case' | PartyId }>;

export const streamOf = {
  case: (id: CaseId) => `case/${id}` as StreamName,
  officer: (id: OfficerId) => `officer/${id}` as StreamName,
  client: (id: ClientId) => `client/${id}` as StreamName,
  post: (id: PostId) => `post/${id}` as StreamName,
  unit: (id: UnitId) => `unit/${id}` as StreamName,
  /** The imports of one file, by its digest. */
  imported: (file: Digest) => `import/${file}` as StreamName,
  reading: (task: OpenedId) => `reading/${task}` as StreamName,
  procedure: (id: string) => `procedure/${id}` as StreamName,
  calendar: (id: string) => `calendar/${id}` as StreamName,
  /** The register of numbers under which a unit issues one kind of instrument in one year. */
  register: (unit: UnitId, document: string, year: string) =>
    `register/${unit}/${document}/${year}` as StreamName,
  rules: (digest: Digest) => `rules/${digest}` as StreamName,
};

export const openedId = (caseId: CaseId, version: number) => `${caseId}.${version}` as OpenedId;

/** The case an id of the form `{caseId}.{version}` belongs to. */
export const caseOfOpened = (id: OpenedId) => id.slice(0, id.lastIndexOf('.')) as CaseId;

/** The version of its case at which it was opened: of two, the later one has the higher, also at the same instant. */
export const versionOfOpened = (id: OpenedId) => Number(id.slice(id.lastIndexOf('.') + 1));

export const postOf = (unit: UnitId | string, role: RoleId | string) => `${unit}/${role}` as PostId;

/** Breaks compilation where a union has grown and a fold has not chosen. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
