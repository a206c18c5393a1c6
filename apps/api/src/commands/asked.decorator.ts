import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { callerOf } from '../auth/current-caller.decorator.js';
import { idempotencyOf } from '../http/idempotency.js';
import type { Asked } from './case-desk.js';

/** Who asks, under which idempotency key and on which version: what every command on a case comes with. */
export const AskedBy = createParamDecorator((_: unknown, context: ExecutionContext): Asked => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return {
    caller: callerOf(request),
    idempotency: idempotencyOf(request),
    ifMatch: request.headers['if-match'],
  };
});
