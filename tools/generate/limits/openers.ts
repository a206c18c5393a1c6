import type { Names } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';

/** What brings a clock or duty about, by its id: names of the facts and decisions whose effects name it. */
export type Openers = Readonly<{
  clocks: ReadonlyMap<string, readonly Names[]>;
  duties: ReadonlyMap<string, readonly Names[]>;
}>;

export function openersOf(definition: ProcedureDefinition): Openers {
  const clocks = new Map<string, Names[]>();
  const duties = new Map<string, Names[]>();
  const note = (name: Names, effects: unknown) => {
    for (const { verb, object } of verbsIn(effects)) {
      if (verb === 'startClock' || verb === 'restartClock') add(clocks, object, name);
      if (verb === 'openDuty') add(duties, object, name);
    }
  };
  for (const { name, effects } of definition.records) note(name, effects);
  for (const { name, results, effectsByResult = {} } of definition.records)
    for (const result of results ?? [])
      note({ zh: `${name.zh}（${result}）`, en: `${name.en} (${result})` }, effectsByResult[result]);
  for (const { name, outcomes } of definition.links) {
    note({ zh: `批准${name.zh}`, en: `approval: ${name.en}` }, outcomes.approved);
    note({ zh: `不批准${name.zh}`, en: `refusal: ${name.en}` }, outcomes.refused);
  }
  for (const { name, expired } of definition.clocks)
    note({ zh: `${name.zh}届满`, en: `expiry: ${name.en}` }, expired);
  for (const { name, discharged } of definition.duties)
    note({ zh: `履行：${name.zh}`, en: `discharged: ${name.en}` }, discharged);
  return { clocks, duties };
}

function add(found: Map<string, Names[]>, id: string, name: Names): void {
  found.set(id, [...(found.get(id) ?? []), name]);
}

/** Every verb with a text for its object, however deep it stands in effects that depend on something. */
export function verbsIn(effects: unknown): readonly Readonly<{ verb: string; object: string }>[] {
  if (Array.isArray(effects)) return effects.flatMap(verbsIn);
  if (typeof effects !== 'object' || effects === null) return [];
  return Object.entries(effects).flatMap(([verb, object]) =>
    typeof object === 'string' ? [{ verb, object }] : verbsIn(object),
  );
}
