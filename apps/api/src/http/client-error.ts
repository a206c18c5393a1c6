import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problemDocument } from '../problems/problem-document.js';
import { Problem } from '../problems/problem.js';
import type { ProblemCode } from '../problems/problem-texts.js';
import { traceIdOf } from './trace-id.js';

/** What Node says of what it could not take for a request. */
const knownCodes: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** Answers what is no HTTP, and so reaches no hook and no route, as every other fault is answered. */
export function answerClientError({ code = '' }: Error & { code?: string }, socket: Socket): void {
  // Reset by its sender: there is nobody to answer.
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem = new Problem(knownCodes[code] ?? 'malformed-request');
  const document = problemDocument(problem, traceIdOf({ headers: {} }));
  const body = JSON.stringify(document);
  const { status } = document;
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Connection: close',
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}
