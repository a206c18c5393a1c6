import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Digest } from '#libs/kernel';
import { callerOf } from '../auth/current-caller.decorator.js';
import { principalOf } from '../auth/caller.js';
import { malformed } from '../problems/problem.js';

/** Who asked under which key; `digest` covers method, path and body. */
export type Idempotency = Readonly<{ principal: string; key: string; digest: Digest }>;

const header = 'idempotency-key';
const keyShape = /^[\x20-\x7e]{1,255}$/;

/**
 * The request's idempotency key with the digest of what was asked.
 *
 * @param content what the digest covers beside method and path, when it is not the JSON body
 * @throws Problem malformed-request for a key that is no token of 1 to 255 printable ASCII characters
 */
export function idempotencyOf(request: FastifyRequest, content?: Uint8Array): Idempotency | undefined {
  const key = request.headers[header];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !keyShape.test(key)) {
    throw malformed(
      [{ pointer: `/${header}`, message: 'is not 1 to 255 printable ASCII characters' }],
      'headers',
    );
  }
  const hash = createHash('sha256').update(`${request.method} ${request.url}\n`);
  const body = content ?? request.bodyBytes;
  if (body) hash.update(body);
  const digest = `sha256:${hash.digest('hex')}` as Digest;
  return { principal: principalOf(callerOf(request)), key, digest };
}

/** The idempotency key of a request with a JSON body. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) =>
  idempotencyOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
