import { infiniteQueryOptions } from '@tanstack/react-query';
import { getJson, seg } from './http';
import type { Schemas } from './types';

const pageLength = 100;

export type LedgerFilter = Readonly<{ from?: string; until?: string; type?: string; capacity?: string }>;

/** Every act of one person across cases, units and posts, latest first. */
export const ledgerQuery = (officer: string, filter: LedgerFilter) =>
  infiniteQueryOptions({
    queryKey: ['ledger', officer, filter],
    queryFn: ({ pageParam, signal }) =>
      getJson<Schemas['ActPage']>(
        `/v1/officers/${seg(officer)}/ledger`,
        { ...filter, limit: pageLength, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: Schemas['ActPage']) => nextCursor ?? undefined,
  });

/** Which cases somebody looked at, whether or not they did anything in them. */
export const readsQuery = (officer: string) =>
  infiniteQueryOptions({
    queryKey: ['reads', officer],
    queryFn: ({ pageParam, signal }) =>
      getJson<Schemas['ReadPage']>(
        `/v1/officers/${seg(officer)}/reads`,
        { limit: pageLength, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: Schemas['ReadPage']) => nextCursor ?? undefined,
  });
