import type { EventLog } from '#libs/event-log';
import type { Digest, Sealed, StreamName } from '#libs/kernel';

/** What a text is: the title by which a case is told from others in lists, or whatever else somebody wrote in it. */
type Telling = 'title' | 'text';

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
    (sealed: Sealed | null, of: Telling = 'text') => (sealed && !withholds(sealed, of) ? open(sealed) : null),
    { withholds: (sealed: Sealed | null, of: Telling = 'text') => sealed !== null && withholds(sealed, of) },
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

/** As somebody sees who has no need of what is written in the case: its title, and nothing else that is sealed. */
export const titleAlone = (open: OpenText): OpenText =>
  opener(open, (sealed, of) => of !== 'title' || open.withholds(sealed, of));

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
