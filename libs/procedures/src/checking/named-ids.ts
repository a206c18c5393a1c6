import type { Condition, Effect, ProcedureDefinition } from '../definition.js';

/** A fault at a path into the definition. */
export type PathFault = Readonly<{ path: readonly (string | number)[]; message: string }>;
type Path = PathFault['path'];

type Kind =
  | 'stage'
  | 'document'
  | 'checklist item'
  | 'measure'
  | 'alarm'
  | 'clock'
  | 'duty'
  | 'record'
  | 'link'
  | 'fact';
export type Known = Readonly<Record<Kind, ReadonlySet<string>>>;

export function knownIds(definition: ProcedureDefinition): Known {
  const ids = (entries: readonly Readonly<{ id: string }>[]) => new Set(entries.map(({ id }) => id));
  return {
    stage: ids(definition.stages),
    document: ids(definition.documents),
    'checklist item': ids(definition.checklist),
    measure: ids(definition.measures),
    alarm: ids(definition.alarms ?? []),
    clock: ids(definition.clocks),
    duty: ids(definition.duties),
    record: ids(definition.records),
    link: ids(definition.links),
    fact: new Set(Object.keys(definition.facts.properties ?? {})),
  };
}

export function missing(known: Known, kind: Kind, id: string | undefined, path: Path): readonly PathFault[] {
  // A procedure may do without a list of alarms: each is then told in the words of what raises it.
  if (kind === 'alarm' && known.alarm.size === 0) return [];
  return id === undefined || known[kind].has(id) ? [] : [{ path, message: `there is no ${kind} ${id}` }];
}

const effectKinds: Readonly<Record<string, Kind>> = {
  startClock: 'clock',
  stopClock: 'clock',
  extendClock: 'clock',
  suspendClock: 'clock',
  resumeClock: 'clock',
  restartClock: 'clock',
  from: 'record',
  openDuty: 'duty',
  cancelDuty: 'duty',
  suspendDuty: 'duty',
  resumeDuty: 'duty',
  dischargeDuty: 'duty',
  startMeasure: 'measure',
  enterStage: 'stage',
  reopenCase: 'stage',
  raiseAlarm: 'alarm',
};

/** Ids that effects name and nobody defines, however deep. */
export const ofEffects = (known: Known, effects: readonly Effect[], path: Path): readonly PathFault[] =>
  effects.flatMap((effect, at) => {
    const here = [...path, at];
    if ('when' in effect) {
      return [
        ...ofCondition(known, effect.when, [...here, 'when']),
        ...ofEffects(known, effect.then, [...here, 'then']),
        ...ofEffects(known, effect.otherwise ?? [], [...here, 'otherwise']),
      ];
    }
    if ('forEachSubject' in effect)
      return ofEffects(known, effect.forEachSubject, [...here, 'forEachSubject']);
    return ofKeys(known, effect, effectKinds, here);
  });

const conditionKinds: Readonly<Record<string, Kind>> = {
  includes: 'document',
  filed: 'document',
  approved: 'link',
  notApproved: 'link',
  coveredBy: 'link',
  recorded: 'record',
  clockRunning: 'clock',
  clockNotExpired: 'clock',
  timeLeft: 'clock',
  noDuty: 'duty',
};

/** Ids that conditions name and nobody defines. */
export const ofConditions = (
  known: Known,
  conditions: readonly Condition[],
  path: Path,
): readonly PathFault[] =>
  conditions.flatMap((condition, at) => ofCondition(known, condition, [...path, at]));

function ofCondition(known: Known, condition: Condition, here: Path): readonly PathFault[] {
  if ('any' in condition) return ofConditions(known, condition.any, [...here, 'any']);
  if ('all' in condition) return ofConditions(known, condition.all, [...here, 'all']);
  if ('not' in condition) return ofCondition(known, condition.not, [...here, 'not']);
  if ('eachSubject' in condition) return ofCondition(known, condition.eachSubject, [...here, 'eachSubject']);
  if ('fact' in condition) return missing(known, 'fact', condition.fact.name, [...here, 'fact', 'name']);
  if ('particular' in condition)
    return missing(known, 'link', condition.particular.of, [...here, 'particular', 'of']);
  if ('measure' in condition)
    return condition.measure.flatMap((id, index) =>
      missing(known, 'measure', id, [...here, 'measure', index]),
    );
  if ('recordedAtMost' in condition)
    return missing(known, 'record', condition.recordedAtMost.record, [...here, 'recordedAtMost', 'record']);
  if ('lastResult' in condition)
    return missing(known, 'record', condition.lastResult.record, [...here, 'lastResult', 'record']);
  if ('approvedAnew' in condition) {
    const { link, after } = condition.approvedAnew;
    return [
      ...missing(known, 'link', link, [...here, 'approvedAnew', 'link']),
      ...missing(known, 'record', after, [...here, 'approvedAnew', 'after']),
    ];
  }
  if ('unanswered' in condition) {
    const { record, answer } = condition.unanswered;
    return [
      ...missing(known, 'record', record, [...here, 'unanswered', 'record']),
      ...missing(known, 'record', answer, [...here, 'unanswered', 'answer']),
    ];
  }
  if ('stoppedWithin' in condition)
    return missing(known, 'clock', condition.stoppedWithin.clock, [...here, 'stoppedWithin', 'clock']);
  return ofKeys(known, condition, conditionKinds, here);
}

const ofKeys = (
  known: Known,
  entry: Readonly<Record<string, unknown>>,
  kinds: Readonly<Record<string, Kind>>,
  path: Path,
): readonly PathFault[] =>
  Object.entries(entry).flatMap(([key, value]) => {
    const kind = kinds[key];
    return kind ? missing(known, kind, String(value), [...path, key]) : [];
  });
