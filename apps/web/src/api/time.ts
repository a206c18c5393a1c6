import { infiniteQueryOptions } from '@tanstack/react-query';
import { getJson, post, seg, type Query } from './http';
import type { Acknowledged, Schemas } from './types';

const pageLength = 200;

type Page<Item> = Readonly<{
  items: readonly Item[];
  nextCursor: string | null;
  /** Rows of cases that tell nothing: their log holds a signature that is none. */
  untrusted?: readonly Schemas['UntrustedRow'][];
}>;

const pagesOf = <Item>(key: string, path: string, filter: Query) =>
  infiniteQueryOptions({
    queryKey: [key, filter],
    queryFn: ({ pageParam, signal }) =>
      getJson<Page<Item>>(path, { ...filter, limit: pageLength, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** Everybody held in the cases one may see, by the time left. */
export const custodyQuery = (filter: Query = {}) =>
  pagesOf<Schemas['Custody']>('custody', '/v1/custody', filter);
/** What is owed, soonest due first. */
export const dutiesQuery = (filter: Query = {}) =>
  pagesOf<Schemas['OwedDuty']>('duties', '/v1/duties', filter);
/** Limits, soonest due first. */
export const clocksQuery = (filter: Query = {}) =>
  pagesOf<Schemas['RunningClock']>('clocks', '/v1/clocks', filter);

export const discharge = (duty: string, body: Schemas['Discharge'], idempotencyKey: string) =>
  post<Acknowledged>(`/v1/duties/${seg(duty)}/discharge`, body, { idempotencyKey });
