import type { ServerResponse } from 'node:http';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UntrustedSignature } from '#libs/case-commands';
import { Log } from '../logging/log.js';
import { problemDocument } from './problem-document.js';
import { Problem } from './problem.js';
import type { ProblemCode } from './problem-texts.js';

/** Errors of libraries whose `code` tells what happened. */
const knownCodes: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-request',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_REQ_FILE_TOO_LARGE: 'too-large',
  FST_FILES_LIMIT: 'malformed-request',
  FST_FIELDS_LIMIT: 'malformed-request',
  FST_PARTS_LIMIT: 'malformed-request',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media-type',
};

const statusCodes: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'log-unavailable',
};

/**
 * Connections refused or lost, shutdown, starting up, a statement or transaction that took too long, too many clients,
 * read-only: PostgreSQL is away for now.
 */
const databaseAway =
  /^(ECONNREFUSED|ECONNRESET|ENOENT|ETIMEDOUT|EPIPE|57014|57P0[1-5]|25P0[34]|53300|08\w{3}|25006)$/;

function isDatabaseAway(error: Error & { code?: unknown }): boolean {
  if (error.name === 'LogUnavailable') return true;
  return typeof error.code === 'string' && databaseAway.test(error.code);
}

/** What an error means to the client; null when it is ours to look into. */
export function asProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (!(error instanceof Error)) return null;
  if (error instanceof UntrustedSignature) {
    const { stream, version, because } = error;
    return new Problem('untrusted-signature', { stream, version, because });
  }
  if (isDatabaseAway(error)) return new Problem('log-unavailable', {}, { 'Retry-After': '1' });
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const known = typeof code === 'string' ? knownCodes[code] : undefined;
  if (known) return new Problem(known);
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  const byStatus = typeof status === 'number' ? statusCodes[status] : undefined;
  return byStatus ? new Problem(byStatus) : null;
}

/** The one writer of `application/problem+json`. What it does not know answers "Internal error"; its text is logged. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  /** @param refused is told the code of every problem answered */
  constructor(
    private readonly log: Log,
    private readonly refused: (code: ProblemCode) => void = () => undefined,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also serves errors raised before any controller: parsers, hooks, unknown routes. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (reply.sent) return;
    const { status, headers, body } = this.#told(error, request.id);
    void reply.status(status).headers(headers).send(body);
  }

  /** For a response that was taken out of Fastify's hands. One that has begun is cut off. */
  answerBare(error: unknown, traceId: string, response: ServerResponse): void {
    const { status, headers, body } = this.#told(error, traceId);
    if (response.headersSent) response.destroy();
    else response.writeHead(status, headers).end(body);
  }

  #told(error: unknown, traceId: string) {
    const known = asProblem(error);
    if (!known) this.log.failure(error, traceId);
    const problem = known ?? new Problem('internal-error');
    this.refused(problem.code);
    const { status, ...document } = problemDocument(problem, traceId);
    const headers = { ...problem.headers, 'content-type': 'application/problem+json; charset=utf-8' };
    return { status, headers, body: JSON.stringify({ ...document, status }) };
  }
}
