import type { ProcedureDefinition } from '#libs/procedures';

/** A definition with one rule deleted or altered. `place` is where: tests that never read it cannot notice. */
export type Mutant = Readonly<{
  rule: string;
  change: string;
  place: string;
  make: () => ProcedureDefinition;
}>;

type Json = null | boolean | number | string | readonly Json[] | Readonly<{ [name: string]: Json }>;
type Path = readonly (string | number)[];
type Change = Readonly<{ path: Path; change: string; value: Json | undefined }>;

/** Words that nobody is bound by: what a person reads, and the names by which rules name each other. */
const wordsOnly = new Set(['name', 'because', 'by', 'responsibility', 'id', 'title', '$schema']);
/** What identifies the definition itself, and the article of what is never quoted to anybody by a decision. */
const identity = new Set(['procedure', 'version', 'effectiveFrom', 'calendar', 'templates']);

/** Words that say everything by being there, such as `endCustody: true`: what has one is deleted instead. */
const bareVerbs = new Set([
  'endCustody',
  'endMeasures',
  'excludeEvidence',
  'admitEvidence',
  'noMeasure',
  'noOpenDuties',
  'noOpenRequests',
  'everySubjectDisposed',
  'someSubjectDisposed',
  'elementsProved',
  'propertySettled',
  'propertyAgrees',
  'undisposed',
  'officersEnough',
  'rightsTold',
  'recordingsWhole',
  'evidenceDecided',
  'instrumentsFiled',
]);

/** Every rule of a definition deleted, and every limit, flag, number, word and reference altered, one at a time. */
export function* mutantsOf(definition: ProcedureDefinition): Generator<Mutant> {
  const whole = definition as unknown as Json;
  for (const { path, change, value } of changesIn(whole, [])) {
    const { rule, within } = labelled(whole, path);
    yield {
      rule,
      change: [within, change].filter(Boolean).join(': '),
      place: path.join('.'),
      make: () => changed(whole, path, value) as unknown as ProcedureDefinition,
    };
  }
}

function* changesIn(value: Json, path: Path): Generator<Change> {
  const key = path[path.length - 1];
  if (typeof key === 'string' && (wordsOnly.has(key) || (path.length === 1 && identity.has(key)))) return;
  if (key === 'source' && !isQuoted(path)) return;
  if (Array.isArray(value)) {
    for (const [nth, item] of (value as readonly Json[]).entries()) {
      const without = (value as readonly Json[]).filter((_, other) => other !== nth);
      yield { path, change: `without ${shown(item)}`, value: without };
      yield* changesIn(item, [...path, nth]);
    }
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* changesIn(item, [...path, name]);
    return;
  }
  const other = alteration(value, String(key));
  if (other !== undefined)
    yield { path, change: `${JSON.stringify(value)} → ${JSON.stringify(other)}`, value: other };
}

/** Articles that events and refusals quote: of limits, duties, extensions, alarms and requirements. */
const isQuoted = (path: Path): boolean =>
  path[0] === 'clocks' || path[0] === 'duties' || path[0] === 'alarms' || path.includes('requires');

const shown = (item: Json): string => {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : JSON.stringify(item);
};

/** Another value of the same kind. */
function alteration(value: Json, key: string): Json | undefined {
  if (bareVerbs.has(key)) return undefined;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return undefined;
  const limit = /^(PT?)(\d+)([HDMS])$/.exec(value);
  if (limit) return `${limit[1]}${Number(limit[2]) + 1}${limit[3]}`;
  if (key === 'hours') return value === 'exact' ? 'next-hour' : 'exact';
  if (key === 'per') return value === 'case' ? 'subject' : 'case';
  if (key === 'kind') return value === 'approve' ? 'review' : value === 'review' ? 'audit' : 'review';
  if (key === 'holidaysExtend') return true;
  return `${value}-other`;
}

/** `links/arrest-warrant` and, within it, `requires.2.refuse`. */
function labelled(whole: Json, path: Path): Readonly<{ rule: string; within: string }> {
  let value: Json | undefined = whole;
  const names: (string | number)[] = [];
  for (const key of path) {
    value = (value as Readonly<Record<string, Json>>)[String(key)];
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    names.push(typeof id === 'string' ? id : key);
  }
  return { rule: names.slice(0, 2).join('/'), within: names.slice(2).join('.') };
}

function changed(value: Json, [first, ...rest]: Path, to: Json | undefined): Json {
  if (first === undefined) return to ?? null;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, nth) => (nth === first ? changed(item, rest, to) : item));
  const members = value as Readonly<Record<string, Json>>;
  return { ...members, [first]: changed(members[first] ?? null, rest, to) };
}
