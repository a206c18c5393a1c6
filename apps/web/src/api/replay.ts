import { queryOptions } from '@tanstack/react-query';
import { getJson, seg } from './http';
import type { RecordedEvent, Replay, Schemas } from './types';

/**
 * The whole case and how it came about, through somebody's eyes when one is named. Every call of it is a look that the
 * log records, so it is never repeated by itself.
 */
export const replayQuery = (caseId: string, as: string | undefined) =>
  queryOptions({
    queryKey: ['replay', caseId, as ?? null],
    queryFn: ({ signal }) => getJson<Replay>(`/v1/cases/${seg(caseId)}/replay`, { as }, signal),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    placeholderData: (before) => (before?.case.id === caseId ? before : undefined),
  });

const pageLength = 1_000;

/** Every event of a case as it was recorded, in its order. What was recorded never changes. */
export const recordedQuery = (caseId: string, until: number) =>
  queryOptions({
    queryKey: ['recorded', caseId, until],
    queryFn: async ({ signal }): Promise<readonly RecordedEvent[]> => {
      const events: RecordedEvent[] = [];
      while (events.length < until) {
        const after = events.at(-1)?.version ?? 0;
        const query = { after, limit: pageLength };
        const { items } = await getJson<Schemas['EventPage']>(
          `/v1/cases/${seg(caseId)}/events`,
          query,
          signal,
        );
        if (items.length === 0) break;
        events.push(...items);
      }
      return events.filter(({ version }) => version <= until);
    },
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
