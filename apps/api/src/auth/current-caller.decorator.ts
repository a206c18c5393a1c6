import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import type { OfficerId } from '#libs/kernel';
import type { LiveSession } from '../sessions/sessions.js';
import type { Caller } from './caller.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard on every path that is not open. */
    caller?: Caller;
    /** Set by the guard when the caller came by a browser's session and not by a token. */
    session?: LiveSession;
  }
}

export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw new Problem('unauthenticated');
  return request.caller;
}

/** The authenticated caller of this request. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The authenticated officer of this request. @throws Problem forbidden for a client */
export const CurrentOfficer = createParamDecorator((_: unknown, context: ExecutionContext): OfficerId => {
  const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (caller.kind !== 'officer') throw new Problem('forbidden', { needs: 'officer' });
  return caller.officer;
});
