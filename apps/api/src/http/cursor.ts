import { Problem } from '../problems/problem.js';

/** What the parts of a place are, as PostgreSQL calls it. */
export type PlaceType = 'text' | 'timestamptz' | 'boolean' | 'integer' | 'bigint';

const timestamp = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?(?:Z|\+00(?::?00)?)$/;

/** Each takes what this API puts into a cursor, and nothing that PostgreSQL would choke on. */
const fits: Readonly<Record<PlaceType, (part: string) => boolean>> = {
  text: (part) => !part.includes('\0'),
  timestamptz: (part) => part === 'infinity' || isInstant(part),
  boolean: (part) => part === 'true' || part === 'false',
  integer: (part) => /^-?\d{1,9}$/.test(part),
  bigint: (part) => /^-?\d{1,15}$/.test(part),
};

/** In UTC, of a day that there is. */
function isInstant(part: string): boolean {
  const [, day, time] = timestamp.exec(part) ?? [];
  const at = new Date(`${day}T${time}Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 19) === `${day}T${time}`;
}

/**
 * Where a list goes on: the sort values of the last item shown, as opaque text. A cursor names its list, so that one
 * of another list, or one made up, is refused and not misread. It grants nothing: rows pass the reader's rights again.
 */
export function cursorOf(list: string, position: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString('base64url');
}

/** @param types of the list's sort values, in their order. @throws Problem invalid-cursor */
export function positionOf(
  list: string,
  cursor: string | undefined,
  types: readonly PlaceType[],
): readonly string[] | null {
  if (cursor === undefined) return null;
  const [name, ...position] = partsOf(cursor);
  const isPlace =
    position.length === types.length && types.every((type, nth) => fits[type](position[nth] ?? ''));
  if (name !== list || !isPlace) throw new Problem('invalid-cursor');
  return position;
}

/** None when it is no cursor at all. */
function partsOf(cursor: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) && parsed.every((part) => typeof part === 'string') ? parsed : [];
  } catch {
    return [];
  }
}

/** A page: what was asked for plus one, to know whether more follow. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  cursor: (last: Row) => string,
): Readonly<{ items: readonly Row[]; nextCursor: string | null }> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? cursor(last) : null };
}

/**
 * A page of a list that is at hand whole, from where the cursor has come to: it counts what was shown, so what is put in or
 * taken away before that place meanwhile shifts the rest. For short lists that seldom change. @throws Problem invalid-cursor
 */
export function pageOfWhole<Item>(
  list: string,
  whole: readonly Item[],
  { limit, cursor }: Readonly<{ limit?: number | undefined; cursor?: string | undefined }>,
): Readonly<{ items: readonly Item[]; nextCursor: string | null }> {
  const shown = Number(positionOf(list, cursor, ['integer'])?.[0] ?? 0);
  if (shown < 0) throw new Problem('invalid-cursor');
  const end = shown + (limit ?? whole.length);
  return {
    items: whole.slice(shown, end),
    nextCursor: end < whole.length ? cursorOf(list, [String(end)]) : null,
  };
}
