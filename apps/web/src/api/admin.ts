import { queryOptions } from '@tanstack/react-query';
import { getJson, post, seg } from './http';
import type { Schemas, Settled } from './types';

const pageLength = 200;

export const delegationsQuery = queryOptions({
  queryKey: ['posts', 'delegations', 'all'],
  queryFn: async ({ signal }) =>
    (await getJson<Schemas['DelegationPage']>('/v1/delegations', { limit: pageLength }, signal)).items,
});

const everyMs = 10_000;

/** Whether every part runs. Asked again and again while it is shown. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => getJson<Schemas['Ready']>('/health/ready', undefined, signal),
  refetchInterval: everyMs,
});

export const suspend = (body: Schemas['NewSuspension'], idempotencyKey: string) =>
  post<Settled>('/v1/suspensions', body, { idempotencyKey });

export const liftSuspension = (officer: string, reason: string, idempotencyKey: string) =>
  post<Settled>(`/v1/suspensions/${seg(officer)}/lift`, { reason }, { idempotencyKey });
