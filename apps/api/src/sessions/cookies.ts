import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../config/settings.js';

type Origin = Pick<Settings, 'origin'>;

const isSecure = ({ origin }: Origin) => origin.startsWith('https:');

/** `__Host-` binds a cookie to this very host and to https; over plain http a browser would not take it. */
const named = (settings: Origin, name: string) => `${isSecure(settings) ? '__Host-' : ''}${name}`;

/**
 * Never sent by another site's request, not even by its link: reading evidence is recorded at a GET, and no page but
 * ours may cause it.
 */
const strictly = (settings: Origin) =>
  ({ path: '/', httpOnly: true, secure: isSecure(settings), sameSite: 'strict' }) as const;

const sessionName = (settings: Origin) => named(settings, 'countersign-session');

export const sessionTokenOf = (request: FastifyRequest, settings: Origin): string | null =>
  request.cookies[sessionName(settings)] ?? null;

/** Without an age: the browser forgets it when it closes; what counts are the limits kept on the server. */
export function giveSession(reply: FastifyReply, settings: Origin, token: string): void {
  void reply.setCookie(sessionName(settings), token, strictly(settings));
}

export function takeSession(reply: FastifyReply, settings: Origin): void {
  void reply.clearCookie(sessionName(settings), strictly(settings));
}

/** One for each login under way, by its state, so that two tabs do not disturb each other. */
const loginName = (settings: Origin, state: string) => named(settings, `countersign-login-${state}`);
const plainState = /^[\w-]{16,64}$/;

/** Lax: the issuer, which may be another site, sends the browser back with it. */
const laxly = (settings: Origin, maxAge: number) =>
  ({ path: '/', httpOnly: true, secure: isSecure(settings), sameSite: 'lax', maxAge }) as const;

export const loginOf = (request: FastifyRequest, settings: Origin, state: string): string | null =>
  plainState.test(state) ? (request.cookies[loginName(settings, state)] ?? null) : null;

/** @param lifeS seconds until the login is given up */
export function giveLogin(
  reply: FastifyReply,
  settings: Origin,
  state: string,
  sealed: string,
  lifeS: number,
): void {
  void reply.setCookie(loginName(settings, state), sealed, laxly(settings, lifeS));
}

export function takeLogin(reply: FastifyReply, settings: Origin, state: string): void {
  if (plainState.test(state)) void reply.clearCookie(loginName(settings, state), laxly(settings, 0));
}
