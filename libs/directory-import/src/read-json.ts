import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { fault, wholeFile, type ImportFault } from './faults.js';
import type { ReadRows } from './read-csv.js';
import type { Row } from './rows.js';

const names = z.strictObject({ zh: z.string(), en: z.string() });
const shape = z.strictObject({
  units: z.array(z.strictObject({ id: z.string(), name: names, parent: z.string().nullish() })).default([]),
  posts: z.array(z.strictObject({ id: z.string(), name: names, deputyOf: z.string().nullish() })).default([]),
  officers: z
    .array(
      z.strictObject({
        id: z.string(),
        name: names,
        unit: z.string(),
        posts: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

/** Rows of a JSON file `{ units, posts, officers }`; a list that is left out has none. */
export function readJson(text: string): ReadRows {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      rows: [],
      faults: [fault(wholeFile, 'unreadable', '不是合法的 JSON', 'This is no JSON')],
    };
  }
  const lineOf = linesIn(text);
  const place = (path: readonly PropertyKey[]) => ({
    get line() {
      return lineOf(path);
    },
    pointer: path.map((part) => `/${String(part)}`).join(''),
  });
  const read = shape.safeParse(value);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }): ImportFault =>
      fault(place(path), 'unreadable', `结构有误：${message}`, message),
    );
    return { rows: [], faults };
  }
  const { units, posts, officers } = read.data;
  const rows: readonly Row[] = [
    ...units.map(({ id, name, parent }, nth): Row => ({
      kind: 'unit',
      place: place(['units', nth]),
      id,
      name,
      parent: parent ?? null,
    })),
    ...posts.map(({ id, name, deputyOf }, nth): Row => ({
      kind: 'post',
      place: place(['posts', nth]),
      id,
      name,
      deputyOf: deputyOf ?? null,
    })),
    ...officers.map(({ id, name, unit, posts: held }, nth): Row => ({
      kind: 'officer',
      place: place(['officers', nth]),
      id,
      name,
      unit,
      posts: held,
    })),
  ];
  return { rows, faults: [] };
}

/**
 * The line on which the value at a path begins, or what should contain it. JSON is YAML, whose parser keeps the places; it
 * takes seconds over a large file, so only one with a fault is read by it.
 */
function linesIn(text: string): (path: readonly PropertyKey[]) => number {
  const counter = new LineCounter();
  let document: ReturnType<typeof parseDocument> | undefined;
  return (path) => {
    document ??= parseDocument(text, { lineCounter: counter, keepSourceTokens: false });
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
}
