/** One thing in a JSON value that was made otherwise. `pointer` (RFC 6901) says where. */
export type Alteration<Value> = Readonly<{ pointer: string; altered: Value }>;

/**
 * A value with one leaf changed, for every leaf that it has. What is put in looks like what stood there: a digest is another
 * digest, a number the one before or after.
 */
export function alterations<Value>(whole: Value): readonly Alteration<Value>[] {
  return leavesOf(whole, []).flatMap((path) =>
    othersFor(at(whole, path)).map((other) => ({
      pointer: `/${path.join('/')}`,
      altered: replaced(whole, path, other) as Value,
    })),
  );
}

type Path = readonly string[];

function leavesOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);

function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const inner = replaced((value as Record<string, unknown>)[key], rest, other);
  return Array.isArray(value)
    ? value.map((kept: unknown, nth) => (nth === Number(key) ? inner : kept))
    : { ...(value as object), [key]: inner };
}

/** Words of which a schema takes no others. */
const choices = [
  ['for', 'against', 'abstain'],
  ['review', 'audit', 'approve', 'collective'],
  ['own', 'acting', 'deputy', 'delegated'],
] as const;

function othersFor(leaf: unknown): readonly unknown[] {
  if (typeof leaf === 'number') return [leaf - 1, leaf + 1];
  if (leaf === null) return ['p1'];
  if (typeof leaf !== 'string') return [];
  const named = choices.find((words) => (words as readonly string[]).includes(leaf));
  if (named) return named.filter((word) => word !== leaf);
  if (leaf.startsWith('sha256:')) return [`${leaf.slice(0, -1)}${leaf.endsWith('0') ? '1' : '0'}`];
  if (!Number.isNaN(Date.parse(leaf)) && leaf.endsWith('Z')) {
    return [new Date(Date.parse(leaf) + 1000).toISOString()];
  }
  return [`${leaf.slice(0, -1)}${leaf.endsWith('0') ? '1' : '0'}`];
}
