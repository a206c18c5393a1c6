import type { ProcedureDefinition } from '../definition.js';
import type { PathFault } from './named-ids.js';

type Named = Readonly<Record<string, readonly Readonly<{ id: string }>[]>>;

/** What an instant check names and nobody defined. */
export function checksReferences(definition: ProcedureDefinition): readonly PathFault[] {
  const { clocks, duties, documents, links, records, checklist, submissions = [], checks = [] } = definition;
  const lists: Named = { clock: clocks, duty: duties, document: documents, link: links, record: records };
  const all: Named = { ...lists, 'checklist item': checklist, submission: submissions };
  return checks.flatMap((check, at) => {
    const absent = (kind: string, ids: readonly string[], member: string): readonly PathFault[] =>
      ids
        .filter((id) => !all[kind]?.some((entry) => entry.id === id))
        .map((id) => ({ path: ['checks', at, member], message: `there is no ${kind} ${id}` }));
    return [
      ...absent('checklist item', [check.checklist], 'checklist'),
      ...('clocksKept' in check ? absent('clock', check.clocksKept, 'clocksKept') : []),
      ...('dutiesDone' in check ? absent('duty', check.dutiesDone, 'dutiesDone') : []),
      ...('documentsFiled' in check ? absent('document', check.documentsFiled, 'documentsFiled') : []),
      ...('submissionsAnswered' in check
        ? absent('submission', check.submissionsAnswered, 'submissionsAnswered')
        : []),
      ...('approvedBefore' in check
        ? [
            ...absent('link', [check.approvedBefore.link], 'approvedBefore'),
            ...absent('record', [check.approvedBefore.record], 'approvedBefore'),
          ]
        : []),
    ];
  });
}
