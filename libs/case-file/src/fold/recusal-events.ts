import { assertNever } from '#libs/kernel';
import type { RecusalDecided, RecusalOverdue, RecusalRaised } from '../events.js';
import type { Revision } from './revision.js';

/** Folds who is to keep out of the case, from the raising to the decision. */
export function foldOfRecusal(
  revision: Revision,
  event: RecusalRaised | RecusalDecided | RecusalOverdue,
): void {
  const { recordedAt: at } = revision.place;
  const { id } = revision;
  switch (event.type) {
    case 'RecusalRaised': {
      const open = {
        status: 'undecided',
        overdue: false,
        decidedAt: null,
        held: [],
        document: null,
      } as const;
      return revision.put('recusals', id, { id, raisedAt: at, ...event.data, ...open });
    }
    case 'RecusalDecided': {
      const { recusal, decision: status, held, document } = event.data;
      return revision.change('recusals', recusal, () => ({ status, held, document, decidedAt: at }));
    }
    case 'RecusalOverdue':
      return revision.change('recusals', event.data.recusal, () => ({ overdue: true }));
    default:
      return assertNever(event);
  }
}
