import type { ProcedureDefinition } from '../definition.js';
import type { PathFault } from './named-ids.js';

/** What the sections on interviews, submissions and disclosure name and nobody defined. */
export function partiesReferences({
  documents,
  duties,
  records,
  evidence,
  interviews,
  submissions = [],
  disclosure,
}: ProcedureDefinition): readonly PathFault[] {
  const absent = (
    kind: string,
    entries: readonly Readonly<{ id: string }>[],
    id: string | undefined,
    path: PathFault['path'],
  ): readonly PathFault[] =>
    id === undefined || entries.some((entry) => entry.id === id)
      ? []
      : [{ path, message: `there is no ${kind} ${id}` }];
  const grounds = evidence?.exclusions ?? [];
  return [
    ...(interviews?.kinds ?? []).flatMap(({ document, fulfils = [] }, at) => [
      ...absent('document', documents, document, ['interviews', 'kinds', at, 'document']),
      ...fulfils.flatMap((duty, nth) =>
        absent('duty', duties, duty, ['interviews', 'kinds', at, 'fulfils', nth]),
      ),
    ]),
    ...absent('exclusion', grounds, interviews?.officers.exclusion, ['interviews', 'officers', 'exclusion']),
    ...absent('exclusion', grounds, interviews?.minors.exclusion, ['interviews', 'minors', 'exclusion']),
    ...submissions.flatMap(({ answer }, at) => absent('duty', duties, answer, ['submissions', at, 'answer'])),
    ...absent('record', records, disclosure?.from, ['disclosure', 'from']),
    ...(disclosure?.protected ?? []).flatMap((id, at) =>
      absent('document', documents, id, ['disclosure', 'protected', at]),
    ),
  ];
}
