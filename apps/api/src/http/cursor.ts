import { Problem } from '../problems/problem.js';

/**
 * Where a list goes on: the sort values of the last item shown, as opaque text. A cursor names its list, so that one
 * of another list, or one made up, is refused and not misread. It grants nothing: rows pass the reader's rights again.
 */
export function cursorOf(list: string, position: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString('base64url');
}

/** @throws Problem invalid-cursor */
export function positionOf(
  list: string,
  cursor: string | undefined,
  length: number,
): readonly string[] | null {
  if (cursor === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(parsed) &&
      parsed.length === length + 1 &&
      parsed.every((part) => typeof part === 'string')
    ) {
      const [name, ...position] = parsed;
      if (name === list) return position;
    }
  } catch {
    // Falls through to the refusal: whatever it was, it is no cursor.
  }
  throw new Problem('invalid-cursor');
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
