import { queryOptions } from '@tanstack/react-query';
import { getJson, post, seg } from './http';
import type { Schemas, Settled } from './types';

export type KeyView = Schemas['KeyPage']['items'][number];

export const keysQuery = (officer?: string) =>
  queryOptions({
    queryKey: ['keys', officer ?? 'all'],
    queryFn: async ({ signal }) => (await getJson<Schemas['KeyPage']>('/v1/keys', { officer }, signal)).items,
  });

export const proposeSoftwareKey = (publicKey: string) =>
  post<Schemas['ProposedKey']>('/v1/keys', { alg: 'Ed25519', publicKey });

export const confirmKey = (keyId: string, officer: string) =>
  post<Settled>(`/v1/keys/${seg(keyId)}/confirm`, { officer });
