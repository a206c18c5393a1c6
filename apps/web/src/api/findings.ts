import { queryOptions } from '@tanstack/react-query';
import { getJson, post, seg } from './http';
import type { Acknowledged, AcknowledgedWithId, Schemas } from './types';

export type Finding = Schemas['CaseFinding'];

const act = (finding: string, what: 'urge' | 'answer' | 'recheck', body: object, idempotencyKey: string) =>
  post<Acknowledged>(`/v1/findings/${seg(finding)}/${what}`, body, { idempotencyKey });

/** Points out a problem outside a signature. */
export const raiseFinding = (body: Schemas['NewFinding'], idempotencyKey: string) =>
  post<AcknowledgedWithId>('/v1/findings', body, { idempotencyKey });

export const urgeFinding = (finding: string, note: string, idempotencyKey: string) =>
  act(finding, 'urge', note === '' ? {} : { note }, idempotencyKey);

export const answerFinding = (finding: string, body: Schemas['FindingAnswer'], idempotencyKey: string) =>
  act(finding, 'answer', body, idempotencyKey);

export const recheckFinding = (finding: string, body: Schemas['FindingRecheck'], idempotencyKey: string) =>
  act(finding, 'recheck', body, idempotencyKey);

const listed = { view: 'mine', status: 'open', limit: 200 };

/** Problems that the caller, or a post of theirs, must mend. */
export const myFindingsQuery = queryOptions({
  queryKey: ['findings', 'mine'],
  queryFn: ({ signal }) => getJson<Schemas['FindingPage']>('/v1/findings', listed, signal),
});
