import type { ProcedureDefinition } from '#libs/procedures';

/** A definition with one rule deleted or altered. */
export type Mutant = Readonly<{ rule: string; change: string; definition: ProcedureDefinition }>;

type Json = null | boolean | number | string | readonly Json[] | Readonly<{ [name: string]: Json }>;

/** Words that nobody is bound by: names, sources' texts, and what the reader alone sees. */
const wordsOnly = new Set(['name', 'because', 'responsibility', 'id', 'refuse', 'source']);
const chapters = ['measures', 'clocks', 'duties', 'records', 'links'] as const;

/** Every rule of a definition deleted, and every limit, flag, number and reference altered, one at a time. */
export function* mutantsOf(definition: ProcedureDefinition): Generator<Mutant> {
  for (const chapter of chapters) {
    for (const [nth, rule] of definition[chapter].entries()) {
      const at = [chapter, nth] as const;
      for (const { path, change, value } of changesIn(rule as unknown as Json, [])) {
        yield {
          rule: `${chapter}/${rule.id}`,
          change: `${path.join('.')}: ${change}`,
          definition: changed(
            definition as unknown as Json,
            [...at, ...path],
            value,
          ) as unknown as ProcedureDefinition,
        };
      }
    }
  }
}

type Path = readonly (string | number)[];
type Change = Readonly<{ path: Path; change: string; value: Json | undefined }>;

function* changesIn(value: Json, path: Path): Generator<Change> {
  const key = path[path.length - 1];
  if (typeof key === 'string' && wordsOnly.has(key)) return;
  if (Array.isArray(value)) {
    for (const [nth, item] of value.entries()) {
      const without = value.filter((_, other) => other !== nth) as readonly Json[];
      yield { path, change: `without ${JSON.stringify(item)}`, value: without };
      if (typeof item === 'object') yield* changesIn(item, [...path, nth]);
    }
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* changesIn(item, [...path, name]);
    return;
  }
  if (path.length === 0) return;
  const other = alteration(value, String(key));
  if (other !== undefined)
    yield { path, change: `${JSON.stringify(value)} → ${JSON.stringify(other)}`, value: other };
}

/** Another value of the same kind; nothing for a reference, whose rule is deleted instead. */
function alteration(value: Json, key: string): Json | undefined {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return undefined;
  const limit = /^(PT?)(\d+)([HDMS])$/.exec(value);
  if (limit) return `${limit[1]}${Number(limit[2]) + 1}${limit[3]}`;
  if (key === 'hours') return value === 'exact' ? 'next-hour' : 'exact';
  if (key === 'per') return value === 'case' ? 'subject' : 'case';
  if (key === 'kind') return value === 'approve' ? 'review' : 'approve';
  if (key === 'holidaysExtend') return true;
  return undefined;
}

function changed(value: Json, [first, ...rest]: Path, to: Json | undefined): Json {
  if (first === undefined) return to ?? null;
  if (Array.isArray(value))
    return value.map((item: Json, nth) => (nth === first ? changed(item, rest, to) : item));
  const members = value as Readonly<Record<string, Json>>;
  return { ...members, [first]: changed(members[first] ?? null, rest, to) };
}
