import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getJson, post, seg, type Query } from './http';
import { caseOf } from './live';
import type { AcknowledgedWithId, CaseView, Responsibility, Schemas } from './types';

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: ({ signal }) => getJson<CaseView>(`/v1/cases/${seg(id)}`, undefined, signal),
  });

const pageLength = 60;

/** The cases one may see, newest first, page by page. */
export const caseListQuery = (filter: Query) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      getJson<Schemas['CasePage']>('/v1/cases', { ...filter, limit: pageLength, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: Schemas['CasePage']) => nextCursor ?? undefined,
  });

export const responsibilityQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'responsibility'],
    queryFn: ({ signal }) =>
      getJson<Responsibility>(`/v1/cases/${seg(id)}/responsibility`, undefined, signal),
  });

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', caseOf(id), 'request', id],
    queryFn: ({ signal }) => getJson<Schemas['RequestInCase']>(`/v1/requests/${seg(id)}`, undefined, signal),
  });

const dialogueMax = 200;

export const dialogueQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'dialogue'],
    queryFn: ({ signal }) =>
      getJson<Schemas['DialoguePage']>(`/v1/cases/${seg(id)}/discussions`, { limit: dialogueMax }, signal),
  });

export const recordDialogue = (id: string, body: Schemas['NewDiscussion'], idempotencyKey: string) =>
  post<AcknowledgedWithId>(`/v1/cases/${seg(id)}/discussions`, body, { idempotencyKey });
