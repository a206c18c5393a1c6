import { queryOptions } from '@tanstack/react-query';
import { getJson, post, seg } from './http';
import { caseOf } from './live';
import type { AcknowledgedWithId, CaseView, Schemas } from './types';

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: ({ signal }) => getJson<CaseView>(`/v1/cases/${seg(id)}`, undefined, signal),
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
