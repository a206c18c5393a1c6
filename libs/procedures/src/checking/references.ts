import { evidenceReferences } from './evidence-references.js';
import type { Effect, LinkRule, ProcedureDefinition, Requirement } from '../definition.js';

/** A fault at a path into the definition. */
export type PathFault = Readonly<{ path: readonly (string | number)[]; message: string }>;
type Path = PathFault['path'];

type Kind = 'stage' | 'document' | 'checklist item' | 'measure' | 'clock' | 'duty' | 'record' | 'link';
type Known = Readonly<Record<Kind, ReadonlySet<string>>>;

/** Every id that is named but not defined, and every id that is defined twice. */
export function referenceFaults(definition: ProcedureDefinition): readonly PathFault[] {
  const known = knownIds(definition);
  const { clocks, duties, records, links } = definition;
  return [
    ...duplicates(definition),
    ...clocks.flatMap((clock, index) => [
      ...ofEffects(known, clock.expired, ['clocks', index, 'expired']),
      ...missing(known, 'clock', clock.before?.clock, ['clocks', index, 'before', 'clock']),
    ]),
    ...duties.flatMap((duty, index) => [
      ...missing(known, 'document', duty.document, ['duties', index, 'document']),
      ...ofEffects(known, duty.discharged, ['duties', index, 'discharged']),
    ]),
    ...records.flatMap((record, index) => ofRecord(known, record, ['records', index])),
    ...links.flatMap((link, index) => ofLink(known, link, ['links', index])),
    ...evidenceReferences(definition),
  ];
}

function knownIds(definition: ProcedureDefinition): Known {
  const ids = (entries: readonly Readonly<{ id: string }>[]) => new Set(entries.map(({ id }) => id));
  return {
    stage: ids(definition.stages),
    document: ids(definition.documents),
    'checklist item': ids(definition.checklist),
    measure: ids(definition.measures),
    clock: ids(definition.clocks),
    duty: ids(definition.duties),
    record: ids(definition.records),
    link: ids(definition.links),
  };
}

const lists = [
  'stages',
  'documents',
  'checklist',
  'measures',
  'clocks',
  'duties',
  'records',
  'links',
] as const;

function duplicates(definition: ProcedureDefinition): readonly PathFault[] {
  const repeated = (entries: readonly Readonly<{ id: string }>[], path: Path): readonly PathFault[] =>
    entries.flatMap(({ id }, index) =>
      entries.findIndex((entry) => entry.id === id) < index
        ? [{ path: [...path, index, 'id'], message: `${id} is defined twice` }]
        : [],
    );
  return [
    ...lists.flatMap((list) => repeated(definition[list], [list])),
    ...definition.links.flatMap(({ steps }, index) => repeated(steps, ['links', index, 'steps'])),
  ];
}

function missing(known: Known, kind: Kind, id: string | undefined, path: Path): readonly PathFault[] {
  return id === undefined || known[kind].has(id) ? [] : [{ path, message: `there is no ${kind} ${id}` }];
}

function ofRecord(
  known: Known,
  record: ProcedureDefinition['records'][number],
  path: Path,
): readonly PathFault[] {
  const byResult = Object.entries(record.effectsByResult ?? {});
  return [
    ...record.documents.flatMap((id, at) => missing(known, 'document', id, [...path, 'documents', at])),
    ...ofRequirements(known, record.requires, [...path, 'requires']),
    ...ofEffects(known, record.effects, [...path, 'effects']),
    ...byResult.flatMap(([result, effects]) => [
      ...ofEffects(known, effects, [...path, 'effectsByResult', result]),
      ...(record.results?.includes(result)
        ? []
        : [{ path: [...path, 'effectsByResult', result], message: `there is no result ${result}` }]),
    ]),
  ];
}

function ofLink(known: Known, link: LinkRule, path: Path): readonly PathFault[] {
  return [
    ...missing(known, 'stage', link.stage, [...path, 'stage']),
    ...link.documents.flatMap((id, at) => missing(known, 'document', id, [...path, 'documents', at])),
    ...missing(known, 'document', link.issues, [...path, 'issues']),
    ...missing(known, 'clock', link.extends, [...path, 'extends']),
    ...ofRequirements(known, link.requires, [...path, 'requires']),
    ...ofEffects(known, link.outcomes.approved, [...path, 'outcomes', 'approved']),
    ...ofEffects(known, link.outcomes.refused, [...path, 'outcomes', 'refused']),
    ...link.steps.flatMap(({ checklist }, step) =>
      checklist.flatMap((id, at) =>
        missing(known, 'checklist item', id, [...path, 'steps', step, 'checklist', at]),
      ),
    ),
  ];
}

const effectKinds: Readonly<Record<string, Kind>> = {
  startClock: 'clock',
  stopClock: 'clock',
  extendClock: 'clock',
  openDuty: 'duty',
  cancelDuty: 'duty',
  dischargeDuty: 'duty',
  startMeasure: 'measure',
  enterStage: 'stage',
};

const ofEffects = (known: Known, effects: readonly Effect[], path: Path): readonly PathFault[] =>
  effects.flatMap((effect, at) => ofKeys(known, effect, effectKinds, [...path, at]));

const requirementKinds: Readonly<Record<string, Kind>> = {
  approved: 'link',
  notApproved: 'link',
  recorded: 'record',
  clockRunning: 'clock',
  clockNotExpired: 'clock',
  noDuty: 'duty',
};

const ofRequirements = (known: Known, requires: readonly Requirement[], path: Path): readonly PathFault[] =>
  requires.flatMap((requirement, at) => {
    const here = [...path, at];
    const measures = 'measure' in requirement ? requirement.measure : [];
    const counted = 'recordedAtMost' in requirement ? requirement.recordedAtMost.record : undefined;
    return [
      ...ofKeys(known, requirement, requirementKinds, here),
      ...measures.flatMap((id, index) => missing(known, 'measure', id, [...here, 'measure', index])),
      ...missing(known, 'record', counted, [...here, 'recordedAtMost', 'record']),
    ];
  });

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
