import { setTimeout as pause } from 'node:timers/promises';
import type { CaseFile } from '#libs/case-file';
import type { CountersignClient } from './client.js';
import { foldEvents } from './fold-events.js';
import { allItems } from './paging.js';
import type { RecordedEvent } from './shapes.js';

/** Before a stream that broke is opened anew, in milliseconds. */
const restMs = 1_000;

/**
 * The case now, and again after everything that happens in it, until the signal aborts. The stream brings the news that
 * something happened; what happened is read from the events themselves, so that a broken stream loses nothing.
 *
 * @throws ProblemError when the caller may not see the case
 */
export async function* followCase(
  client: CountersignClient,
  caseId: string,
  signal: AbortSignal,
): AsyncGenerator<CaseFile> {
  let file: CaseFile | null = null;
  let lastLeaf = 0;
  const further = async (): Promise<CaseFile | null> => {
    const events = await eventsAfter(client, caseId, file?.version ?? 0);
    lastLeaf = Math.max(lastLeaf, ...events.map(({ leafIndex }) => leafIndex ?? 0));
    return events.length === 0 ? null : (file = foldEvents(caseId, events, file));
  };
  while (!signal.aborted) {
    const caughtUp = await further();
    if (caughtUp) yield caughtUp;
    try {
      for await (const { id } of client.stream({ case: caseId, lastEventId: String(lastLeaf), signal })) {
        lastLeaf = Math.max(lastLeaf, Number(id));
        const moved = await further();
        if (moved) yield moved;
      }
    } catch {
      await pause(restMs, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function eventsAfter(
  client: CountersignClient,
  caseId: string,
  after: number,
): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  const pages = allItems(`events of ${caseId}`, (cursor) => client.events(caseId, { after, cursor }));
  for await (const event of pages) events.push(event);
  return events;
}
