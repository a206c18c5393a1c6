import type { Names, ProcedureDefinition } from '@/api/types';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Thing = Readonly<Record<string, Json>>;

/** One value that two versions say differently. `path`: the way to it within its part, ids for items of lists. */
export type FieldDifference = Readonly<{ path: readonly string[]; before: Json; after: Json }>;

/** A part of a definition (a link, a limit, a duty) that one of two versions lacks, or says differently. */
export type Difference = Readonly<{
  /** The list it stands in: `links`, `clocks`; `definition` for what stands in none. */
  section: string;
  id: string;
  name: Names | null;
  kind: 'added' | 'removed' | 'changed';
  fields: readonly FieldDifference[];
}>;

const isThing = (value: Json | undefined): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const idOf = (value: Json): string | null =>
  isThing(value) && typeof value['id'] === 'string' ? value['id'] : null;
const isNamedList = (value: Json | undefined): value is readonly Thing[] =>
  isList(value) && value.length > 0 && value.every((each) => idOf(each) !== null);

/** The keys of a thing have no order: one version was read from a file, the other from the log. */
const sorted = (_: string, value: Json): Json =>
  isThing(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
const same = (a: Json | undefined, b: Json | undefined): boolean =>
  JSON.stringify(a, sorted) === JSON.stringify(b, sorted);

/** What the later of two versions of a definition says otherwise, part by part, in the order of the later one. */
export function differencesOf(
  before: ProcedureDefinition,
  after: ProcedureDefinition,
): readonly Difference[] {
  const [was, is] = [thingOf(before), thingOf(after)];
  const sections = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  return sections.flatMap((section) => {
    const [a, b] = [was[section], is[section]];
    if (same(a, b)) return [];
    if (isNamedList(a) || isNamedList(b)) return partsOf(section, listOf(a), listOf(b));
    return [
      {
        section: 'definition',
        id: section,
        name: null,
        kind: 'changed' as const,
        fields: fieldsOf(a, b, []),
      },
    ];
  });
}

/** As JSON has it: nothing undefined. */
const thingOf = (definition: ProcedureDefinition): Thing => JSON.parse(JSON.stringify(definition)) as Thing;
const listOf = (value: Json | undefined): readonly Thing[] => (isNamedList(value) ? value : []);

function partsOf(section: string, before: readonly Thing[], after: readonly Thing[]): readonly Difference[] {
  const was = new Map(before.map((part) => [idOf(part), part]));
  const is = new Map(after.map((part) => [idOf(part), part]));
  const found: Difference[] = [];
  for (const [id, part] of is) {
    const earlier = was.get(id);
    if (earlier === undefined) found.push(partOf(section, part, 'added', []));
    else if (!same(earlier, part)) found.push(partOf(section, part, 'changed', fieldsOf(earlier, part, [])));
  }
  for (const [id, part] of was) if (!is.has(id)) found.push(partOf(section, part, 'removed', []));
  return found;
}

function partOf(
  section: string,
  part: Thing,
  kind: Difference['kind'],
  fields: readonly FieldDifference[],
): Difference {
  const { zh, en } = isThing(part['name']) ? part['name'] : {};
  return {
    section,
    id: idOf(part) ?? '',
    name: typeof zh === 'string' && typeof en === 'string' ? { zh, en } : null,
    kind,
    fields,
  };
}

/** Down to the values that differ; a list of things without ids is one value. */
function fieldsOf(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[],
): readonly FieldDifference[] {
  if (same(before, after)) return [];
  if (isThing(before) && isThing(after) && !isName(after)) {
    const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return keys.flatMap((key) => fieldsOf(before[key], after[key], [...path, key]));
  }
  if (isNamedList(before) && isNamedList(after)) {
    const ids = [...new Set([...after, ...before].map((part) => idOf(part) ?? ''))];
    const at = (list: readonly Thing[], id: string) => list.find((part) => idOf(part) === id);
    return ids.flatMap((id) => fieldsOf(at(before, id), at(after, id), [...path, id]));
  }
  return [{ path, before: before ?? null, after: after ?? null }];
}

/** Both languages of a name are one value. */
const isName = (thing: Thing): boolean => 'zh' in thing && 'en' in thing;
