import type { CaseRefusal } from '#libs/case-file';
import type { RecordedEvent } from '#libs/event-log';
import type { CaseId } from '#libs/kernel';
import type { Outcome } from './outcome.js';

/** What the clock or the directory entails in a case could not be recorded now: try again. */
export class NotRecorded extends Error {
  override readonly name = 'NotRecorded';

  constructor(
    readonly caseId: CaseId,
    readonly code: string,
  ) {
    super(`nothing could be recorded in ${caseId}: ${code}`);
  }
}

/**
 * What an act of the system recorded; nothing when there was nothing to do or no such case.
 *
 * @throws NotRecorded when it was refused
 */
export function recordedBy(
  caseId: CaseId,
  outcome: Outcome<CaseRefusal> | 'nothing' | 'unknown',
): readonly RecordedEvent[] {
  if (typeof outcome === 'string') return [];
  if (!outcome.ok) throw new NotRecorded(caseId, outcome.refusal.code);
  return outcome.events;
}
