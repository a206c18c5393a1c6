import type { Actor, ClientId, OfficerId } from '#libs/kernel';

/** Who makes a request, as the directory knows him: an officer as himself, or a case-management system. */
export type Caller = Readonly<{ kind: 'officer'; officer: OfficerId } | { kind: 'client'; client: ClientId }>;

/** Whether the directory knows somebody, and whether he may still act. */
export type Standing = 'active' | 'inactive' | 'unknown';

/** What authentication asks of the directory. */
export interface CallerDirectory {
  officer(id: OfficerId): Promise<Standing>;
  client(id: ClientId): Promise<Standing>;
}

/** Injection token of the caller directory. */
export const CALLER_DIRECTORY = Symbol('CallerDirectory');

export const actorOf = (caller: Caller): Actor =>
  caller.kind === 'officer'
    ? { kind: 'officer', officer: caller.officer }
    : { kind: 'client', client: caller.client };

/** The caller in one word: `officer/{id}` or `client/{id}`. Idempotency keys belong to him. */
export const principalOf = (caller: Caller) =>
  caller.kind === 'officer' ? `officer/${caller.officer}` : `client/${caller.client}`;
