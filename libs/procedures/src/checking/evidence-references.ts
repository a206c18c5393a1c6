import type { ProcedureDefinition } from '../definition.js';
import type { PathFault } from './named-ids.js';

type Path = PathFault['path'];
type Entries = readonly Readonly<{ id: string }>[];

/** What the sections on evidence and property name and nobody defined, and what they define twice. */
export function evidenceReferences({
  documents,
  records,
  links,
  evidence,
  property,
}: ProcedureDefinition): readonly PathFault[] {
  const absent = (kind: string, entries: Entries, id: string, path: Path): readonly PathFault[] =>
    entries.some((entry) => entry.id === id) ? [] : [{ path, message: `there is no ${kind} ${id}` }];
  const offences = evidence?.offences ?? [];
  const takings = property?.takings ?? [];
  const disposals = property?.disposals ?? [];
  return [
    ...(evidence?.proofs ?? []).flatMap((id, at) =>
      absent('document', documents, id, ['evidence', 'proofs', at]),
    ),
    ...offences.flatMap(({ elements }, at) =>
      elements.flatMap(({ appraised }, place) =>
        appraised
          ? absent('record', records, appraised.record, [
              'evidence',
              'offences',
              at,
              'elements',
              place,
              'appraised',
              'record',
            ])
          : [],
      ),
    ),
    ...takings.flatMap(({ link, document }, at) => [
      ...absent('link', links, link, ['property', 'takings', at, 'link']),
      ...absent('document', documents, document, ['property', 'takings', at, 'document']),
    ]),
    ...disposals.flatMap(({ document }, at) =>
      absent('document', documents, document, ['property', 'disposals', at, 'document']),
    ),
    ...repeated(offences, ['evidence', 'offences']),
    ...offences.flatMap(({ elements }, at) => repeated(elements, ['evidence', 'offences', at, 'elements'])),
    ...repeated(evidence?.exclusions ?? [], ['evidence', 'exclusions']),
    ...repeated(takings, ['property', 'takings']),
    ...repeated(disposals, ['property', 'disposals']),
  ];
}

const repeated = (entries: Entries, path: Path): readonly PathFault[] =>
  entries.flatMap(({ id }, index) =>
    entries.findIndex((entry) => entry.id === id) < index
      ? [{ path: [...path, index, 'id'], message: `${id} is defined twice` }]
      : [],
  );
