import type { EventLog } from '#libs/event-log';
import type { Digest, Sealed, StreamName } from '#libs/kernel';

/** What a text tells of: the case, or a person. What lies under a party's own key is of a person by itself. */
type Telling = 'case' | 'person';

/**
 * A sealed text as this reader may see it: the words, or null when he may not or they were erased.
 *
 * @property withholds is it kept from him? What is neither shown nor withheld was erased
 */
export type OpenText = ((sealed: Sealed | null, of?: Telling) => string | null) &
  Readonly<{ withholds(sealed: Sealed | null, of?: Telling): boolean }>;

const opener = (
  open: (sealed: Sealed) => string | null,
  withholds: (sealed: Sealed, of: Telling) => boolean,
): OpenText =>
  Object.assign(
    (sealed: Sealed | null, of: Telling = 'case') => (sealed && !withholds(sealed, of) ? open(sealed) : null),
    { withholds: (sealed: Sealed | null, of: Telling = 'case') => sealed !== null && withholds(sealed, of) },
  );

/** What somebody sees who may read no text. */
export const nothingOpen: OpenText = opener(
  () => null,
  () => true,
);

export const openedFrom = (texts: ReadonlyMap<Digest, string>): OpenText =>
  opener(
    ({ digest }) => texts.get(digest) ?? null,
    () => false,
  );

/** As somebody sees who has no need of the persons' data. */
export const withoutPersons = (open: OpenText): OpenText =>
  opener(open, (sealed, of) => of === 'person' || sealed.key !== 'case' || open.withholds(sealed));

/** Every text of a stream up to a version. @param may whether this reader may see texts at all */
export async function openStream(
  log: EventLog,
  stream: StreamName,
  version: number,
  may: boolean,
): Promise<OpenText> {
  if (!may) return nothingOpen;
  const versions = Array.from({ length: version }, (_, index) => index + 1);
  return openedFrom(await log.openTexts(stream, versions));
}

/** Whatever lies inside a value: every `{digest, key}` replaced by its text, or by null. */
export function openInside(value: unknown, open: OpenText): unknown {
  if (Array.isArray(value)) return value.map((item) => openInside(item, open));
  if (typeof value !== 'object' || value === null) return value;
  if (isSealed(value)) return open(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, openInside(inner, open)]));
}

const isSealed = (value: object): value is Sealed =>
  Object.keys(value).length === 2 &&
  'digest' in value &&
  'key' in value &&
  typeof value.digest === 'string' &&
  typeof value.key === 'string';
