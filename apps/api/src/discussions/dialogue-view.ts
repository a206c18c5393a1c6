import type { DialogueRecorded } from '#libs/case-file';
import type { RecordedEvent } from '#libs/event-log';
import { openedId, type CaseId } from '#libs/kernel';
import type { OpenText } from '../texts/open-texts.js';

/** The review dialogue of a case, in the order in which it was recorded. */
export function dialogueOf(caseId: CaseId, events: readonly RecordedEvent[], open: OpenText) {
  return events
    .filter(({ event }) => event.type === 'DialogueRecorded')
    .map(({ event }) => {
      const data = event.data as DialogueRecorded['data'];
      return {
        id: openedId(caseId, event.version),
        version: event.version,
        by: event.actor.kind === 'officer' ? event.actor.officer : null,
        recordedAt: event.recordedAt,
        ...data,
        text: open(data.text),
        differingViews: data.differingViews.map(({ officer, view }) => ({ officer, view: open(view) })),
        outcome: open(data.outcome),
      };
    });
}
