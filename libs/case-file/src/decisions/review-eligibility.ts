import { type Decision, refuse } from '#libs/kernel';
import { Draft } from '../draft.js';
import type { CaseEvent } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import type { OnCase } from '../started-case.js';
import { reviewOpenTasks } from '../tasks.js';

/**
 * Takes the snapshot of every open task anew after a change of the directory, and escalates what nobody can sign any
 * more. Accepted without an event when the change makes no difference here.
 *
 * @refuses not-permitted: it follows from recorded facts, and nobody asks for it
 */
export function reviewEligibility(basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  if (basis.actor.kind !== 'system') return refuse({ code: 'not-permitted', needs: 'clock' });
  const draft = new Draft(basis);
  if (!basis.file.closed) reviewOpenTasks(draft, 'directory-changed');
  return draft.accepted();
}
