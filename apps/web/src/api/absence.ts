import { queryOptions } from '@tanstack/react-query';
import { getJson, post, seg } from './http';
import type { Schemas } from './types';

export type Delegation = Schemas['Delegation'];

/** Delegations that an officer has given or holds. */
export const delegationsOfQuery = (officer: string) =>
  queryOptions({
    queryKey: ['posts', 'delegations', officer],
    queryFn: async ({ signal }) =>
      (await getJson<Schemas['DelegationPage']>('/v1/delegations', { officer }, signal)).items,
  });

export const giveDelegation = (body: Schemas['NewDelegation'], idempotencyKey: string) =>
  post<Schemas['SettledWithId']>('/v1/delegations', body, { idempotencyKey });

export const revokeDelegation = (delegation: string, reason: string, idempotencyKey: string) =>
  post<Schemas['Settled']>(`/v1/delegations/${seg(delegation)}/revoke`, { reason }, { idempotencyKey });
