import { queryOptions } from '@tanstack/react-query';
import { getJson, post, seg } from './http';
import type { Schemas, Settled } from './types';

export type KeyView = Schemas['KeyPage']['items'][number] &
  Readonly<{ passkey?: Readonly<{ credentialId: string }> }>;

export const keysQuery = (officer?: string) =>
  queryOptions({
    queryKey: ['keys', officer ?? 'all'],
    queryFn: async ({ signal }) =>
      (await getJson<Readonly<{ items: readonly KeyView[] }>>('/v1/keys', { officer }, signal)).items,
  });

export const proposeSoftwareKey = (publicKey: string) =>
  post<Schemas['ProposedKey']>('/v1/keys', { alg: 'Ed25519', publicKey });

export const confirmKey = (keyId: string, officer: string) =>
  post<Settled>(`/v1/keys/${seg(keyId)}/confirm`, { officer });

/** What the browser is to ask of the officer's authenticator. */
export const passkeyOptions = () => post<unknown>('/v1/keys/registrations', {});

export const proposePasskey = (registration: Registration) =>
  post<Schemas['ProposedKey']>('/v1/keys', registration);

/** What an authenticator answered, as the server takes it. */
type Registration = Readonly<{ alg: 'WebAuthn' }> & Readonly<Record<string, unknown>>;
