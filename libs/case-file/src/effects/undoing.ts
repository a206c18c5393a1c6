import type { Names, OpenedId } from '#libs/kernel';
import { linkRule, stepRule } from '#libs/procedures/interpreter';
import { currentRound, type Draft } from '../draft.js';
import { closeTasks, openTask } from '../tasks.js';

/** Why acts are void, for the alarm where something rests on them already. */
export type VoidBecause = Readonly<{ alarm: string; because: Names; source: string }>;

/**
 * What follows from signatures that are worth nothing. In a round under review they lapse, and its step begins again; under
 * a decision an alarm is raised, since only people can undo what was carried out.
 */
export function undo(draft: Draft, voided: readonly OpenedId[], reason: VoidBecause): void {
  const requests = Object.values(draft.file.requests);
  for (const request of requests) {
    const given = request.rounds.flatMap(({ signatures }) => signatures);
    const mine = given.filter(({ id, lapsed }) => voided.includes(id) && !lapsed);
    if (mine.length === 0) continue;
    if (request.status === 'in-review') beginAgain(draft, request.id, voided);
    else if (request.status === 'approved')
      draft.record({ type: 'AlarmRaised', data: { ...reason, subject: request.subject } });
  }
}

/** Every signature from the void one on was given in the belief that it stood. */
function beginAgain(draft: Draft, requestId: OpenedId, voided: readonly OpenedId[]): void {
  const request = draft.request(requestId);
  const { round, signatures } = currentRound(request);
  const first = signatures.findIndex(({ id }) => voided.includes(id));
  const lapsing = signatures.slice(first);
  const [from] = lapsing;
  if (first < 0 || !from) return;
  draft.record({
    type: 'SignaturesLapsed',
    data: { request: requestId, round, signatures: lapsing.map(({ id }) => id) },
  });
  closeTasks(draft, requestId, 'voided');
  openTask(draft, requestId, stepRule(linkRule(draft.basis.definition, request.link), from.step));
}
