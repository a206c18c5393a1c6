import { queryOptions } from '@tanstack/react-query';
import { getJson, post, seg } from './http';
import type { Schemas, Settled } from './types';

export type KeyView = Schemas['KeyView'];

export const keysQuery = (officer?: string) =>
  queryOptions({
    queryKey: ['keys', officer ?? 'all'],
    queryFn: async ({ signal }) => (await getJson<Schemas['KeyPage']>('/v1/keys', { officer }, signal)).items,
  });

export const proposeSoftwareKey = (publicKey: string) =>
  post<Schemas['ProposedKey']>('/v1/keys', { alg: 'Ed25519', publicKey });

/** Laid down by its officer. */
export const retireKey = (keyId: string) => post<Settled>(`/v1/keys/${seg(keyId)}/retire`, {});

/** Lost, or in other hands. @param lostAt since when, where that is known */
export const revokeKey = (officer: string, keyId: string, reason: string, lostAt?: string) =>
  post<Settled>(`/v1/keys/${seg(keyId)}/revoke`, { officer, reason, ...(lostAt && { lostAt }) });

export const confirmKey = (keyId: string, officer: string) =>
  post<Settled>(`/v1/keys/${seg(keyId)}/confirm`, { officer });

/** What the browser is to ask of the officer's authenticator. */
export const passkeyOptions = () => post<unknown>('/v1/keys/registrations', {});

/** @param replaces an earlier key, which is retired when this one is confirmed */
export const proposePasskey = (registration: Registration, replaces?: string) =>
  post<Schemas['ProposedKey']>('/v1/keys', { ...registration, ...(replaces && { replaces }) });

/** What an authenticator answered, as the server takes it. */
type Registration = Readonly<{ alg: 'WebAuthn' }> & Readonly<Record<string, unknown>>;
