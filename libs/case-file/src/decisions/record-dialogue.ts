import { accept, type Decision, refuse } from '#libs/kernel';
import { anchorRuling } from '../anchors.js';
import type { RecordDialogue } from '../commands.js';
import type { DialogueRecorded } from '../events.js';
import { endsBeforeItStarts, inTheFuture } from '../instants-stated.js';
import { knownRuling } from '../officers-named.js';
import type { CaseRefusal } from '../refusals.js';
import { isRefused, officerActing, type OnCase, requestIn } from '../started-case.js';

/**
 * Records review dialogue: an entry anchored to a material and page, or the minutes of a meeting. It changes no
 * dossier, so no signature lapses.
 *
 * @refuses not-permitted, unknown-request, unknown-material, page-not-there, unknown-dialogue, unknown-officer,
 * in-the-future, ends-before-it-starts; the first that applies
 */
export function recordDialogue(
  { data }: RecordDialogue,
  basis: OnCase,
): Decision<DialogueRecorded, CaseRefusal> {
  const { request, replyTo, material, page, participants, startedAt, endedAt } = data;
  const { text, differingViews, outcome } = data;
  const { file, recordedAt } = basis;
  if (officerActing(basis) === null) return refuse({ code: 'not-permitted', needs: 'officer' });
  const found = request === null ? null : requestIn(file, request);
  if (isRefused(found)) return found;
  const astray = anchorRuling([{ material, page }], basis);
  if (astray) return astray;
  if (replyTo !== null && !file.dialogue.some(({ id }) => id === replyTo)) {
    return refuse({ code: 'unknown-dialogue', dialogue: replyTo });
  }
  const present = [...participants, ...differingViews.map(({ officer }) => officer)];
  const stranger = knownRuling(present, basis);
  if (stranger) return stranger;
  if (endedAt > recordedAt) return inTheFuture(endedAt, recordedAt);
  if (startedAt > endedAt) return endsBeforeItStarts(startedAt, endedAt);
  return accept({
    type: 'DialogueRecorded',
    data: {
      request,
      replyTo,
      material,
      page,
      participants,
      startedAt,
      endedAt,
      text,
      differingViews,
      outcome,
    },
  });
}
