import { assertNever } from '#libs/kernel';
import type {
  InterviewRecorded,
  PartyJoined,
  RecordingLinked,
  SubmissionAnswered,
  SubmissionReceived,
} from '../events.js';
import { newSubject } from '../subjects.js';
import type { Revision } from './revision.js';

export type OfParties =
  InterviewRecorded | RecordingLinked | PartyJoined | SubmissionReceived | SubmissionAnswered;

/** Folds who is heard, who joins, what is handed in and how it is answered. */
export function foldOfParties(revision: Revision, event: OfParties): void {
  const { id, place } = revision;
  const { recordedAt: at } = place;
  switch (event.type) {
    case 'InterviewRecorded':
      return revision.put('interviews', id, { id, recordedAt: at, ...event.data });
    case 'RecordingLinked': {
      const { interview, segments: more } = event.data;
      return revision.change('interviews', interview, ({ segments }) => ({
        segments: [...segments, ...more],
      }));
    }
    case 'PartyJoined': {
      const { party } = event.data;
      revision.set({ parties: [...(revision.file?.parties ?? []), party] });
      if (party.role === 'suspect') revision.put('subjects', party.id, newSubject(party.id, place.version));
      return;
    }
    case 'SubmissionReceived':
      return revision.put('submissions', id, { id, receivedAt: at, duty: null, answer: null, ...event.data });
    case 'SubmissionAnswered': {
      const { submission, by, result, reasons, document } = event.data;
      return revision.change('submissions', submission, () => ({
        answer: { at, by, result, reasons, document },
      }));
    }
    default:
      return assertNever(event);
  }
}
