import type { LinkRule, Names, ProcedureDefinition } from '@/api/types';

type Effect = LinkRule['outcomes']['approved'][number];

/** What is told of an effect; the rest (a duty cancelled, a clock stopped) is in the definition itself. */
const verbs = [
  'enterStage',
  'openDuty',
  'startClock',
  'startMeasure',
  'endMeasures',
  'endCustody',
  'closeCase',
  'reopenCase',
  'disposeSubject',
  'raiseAlarm',
  'extendClock',
  'restartClock',
] as const;
type Verb = (typeof verbs)[number];
export type Brought = Readonly<{ verb: Verb; names: Names | null }>;

/** What effects bring about, each once, whatever condition it hangs on. */
export function broughtAbout(
  effects: readonly Effect[],
  definition: ProcedureDefinition,
): readonly Brought[] {
  const found = new Map<string, Brought>();
  for (const effect of flat(effects)) {
    for (const verb of verbs) {
      const given = Object.entries(effect).find(([key]) => key === verb)?.[1];
      if (given === undefined) continue;
      found.set(`${verb} ${String(given)}`, { verb, names: nameOf(verb, String(given), definition) });
    }
  }
  return [...found.values()];
}

function flat(effects: readonly Effect[]): readonly Effect[] {
  return effects.flatMap((effect) => {
    if ('when' in effect) return [...flat(effect.then), ...flat(effect.otherwise ?? [])];
    return 'forEachSubject' in effect ? flat(effect.forEachSubject) : [effect];
  });
}

function nameOf(verb: Verb, id: string, definition: ProcedureDefinition): Names | null {
  const lists: Partial<Record<Verb, readonly Readonly<{ id: string; name: Names }>[]>> = {
    enterStage: definition.stages,
    openDuty: definition.duties,
    startClock: definition.clocks,
    extendClock: definition.clocks,
    restartClock: definition.clocks,
    startMeasure: definition.measures,
    raiseAlarm: definition.alarms ?? [],
  };
  return lists[verb]?.find((each) => each.id === id)?.name ?? { zh: id, en: id };
}
