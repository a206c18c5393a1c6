import { checksReferences } from './checks-references.js';
import { partiesReferences } from './parties-references.js';
import { evidenceReferences } from './evidence-references.js';
import type { LinkRule, ProcedureDefinition } from '../definition.js';
import { type Known, knownIds, missing, ofConditions, ofEffects, type PathFault } from './named-ids.js';

type Path = PathFault['path'];

/** Every id that is named but not defined, and every id that is defined twice. */
export function referenceFaults(definition: ProcedureDefinition): readonly PathFault[] {
  const known = knownIds(definition);
  const { clocks, documents, duties, records, links } = definition;
  return [
    ...duplicates(definition),
    ...documents.flatMap(({ onlyIn = [] }, index) =>
      onlyIn.flatMap((id, at) => missing(known, 'link', id, ['documents', index, 'onlyIn', at])),
    ),
    ...clocks.flatMap((clock, index) => [
      ...ofEffects(known, clock.expired, ['clocks', index, 'expired']),
      ...missing(known, 'clock', clock.before?.clock, ['clocks', index, 'before', 'clock']),
      ...missing(known, 'measure', clock.inAll, ['clocks', index, 'inAll']),
    ]),
    ...duties.flatMap((duty, index) => [
      ...missing(known, 'document', duty.document, ['duties', index, 'document']),
      ...ofEffects(known, duty.discharged, ['duties', index, 'discharged']),
    ]),
    ...records.flatMap((record, index) => ofRecord(known, record, ['records', index])),
    ...links.flatMap((link, index) => ofLink(known, link, ['links', index])),
    ...evidenceReferences(definition),
    ...partiesReferences(definition),
    ...checksReferences(definition),
  ];
}

const lists = [
  'stages',
  'documents',
  'checklist',
  'measures',
  'alarms',
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
    ...lists.flatMap((list) => repeated(definition[list] ?? [], [list])),
    ...definition.links.flatMap(({ steps }, index) => repeated(steps, ['links', index, 'steps'])),
  ];
}

function ofRecord(
  known: Known,
  record: ProcedureDefinition['records'][number],
  path: Path,
): readonly PathFault[] {
  const byResult = Object.entries(record.effectsByResult ?? {});
  return [
    ...record.documents.flatMap((id, at) => missing(known, 'document', id, [...path, 'documents', at])),
    ...ofConditions(known, record.requires, [...path, 'requires']),
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
    ...ofConditions(known, link.requires, [...path, 'requires']),
    ...ofEffects(known, link.requested ?? [], [...path, 'requested']),
    ...ofEffects(known, link.outcomes.approved, [...path, 'outcomes', 'approved']),
    ...ofEffects(known, link.outcomes.refused, [...path, 'outcomes', 'refused']),
    ...link.steps.flatMap(({ checklist }, step) =>
      checklist.flatMap((id, at) =>
        missing(known, 'checklist item', id, [...path, 'steps', step, 'checklist', at]),
      ),
    ),
  ];
}
