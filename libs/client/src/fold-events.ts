import { foldFurther, type CaseFile, type StoredCaseEvent } from '#libs/case-file';
import { streamOf, type CaseId } from '#libs/kernel';
import type { RecordedEvent } from './shapes.js';

/**
 * A case as its events tell it, by the same fold that the server decides on. Texts stay digests in it; `client.case`
 * shows them.
 *
 * @param events the next ones, in order
 * @param known the case so far; null from its first event on
 * @throws RangeError when an event is missing before, among or after them
 */
export function foldEvents(
  caseId: string,
  events: readonly RecordedEvent[],
  known: CaseFile | null = null,
): CaseFile | null {
  if (events.length === 0) return known;
  const from = (known?.version ?? 0) + 1;
  events.forEach(({ version }, nth) => {
    if (version !== from + nth) throw new RangeError(`event ${from + nth} of ${caseId} is missing`);
  });
  const stream = streamOf.case(caseId as CaseId);
  return foldFurther(
    known,
    events.map((event) => ({ ...event, stream }) as unknown as StoredCaseEvent),
  );
}
