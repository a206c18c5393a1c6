import type { EventLog } from '#libs/event-log';
import type { Digest, Sealed, StreamName } from '#libs/kernel';

/** A sealed text as this reader may see it: the words, or null when he may not or they were erased. */
export type OpenText = (sealed: Sealed | null) => string | null;

/** What somebody sees who may read no text. */
export const nothingOpen: OpenText = () => null;

export const openedFrom =
  (texts: ReadonlyMap<Digest, string>): OpenText =>
  (sealed) =>
    sealed && (texts.get(sealed.digest) ?? null);

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
