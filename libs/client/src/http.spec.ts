import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Http } from './http.js';

let server: Server | undefined;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

/** A server that answers each request in turn as told, and keeps what it was asked. */
async function answering(...answers: readonly ((response: ServerResponse) => void)[]) {
  const asked: IncomingMessage[] = [];
  server = createServer((request, response) => {
    const answer = answers[asked.length] ?? answers.at(-1);
    asked.push(request);
    request.resume().on('end', () => answer?.(response));
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { baseUrl, asked };
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));

describe('a call', () => {
  it('is repeated with the same idempotency key while the server is busy', async () => {
    const { baseUrl, asked } = await answering(
      json(503, { code: 'busy' }),
      json(201, { version: 1 }, { etag: '"1"' }),
    );
    const answer = await new Http({ baseUrl, token: 't' }).post('/v1/cases', { body: {} });
    expect(answer).toEqual({ ok: true, status: 201, value: { version: 1 }, etag: '"1"' });
    const keys = asked.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(asked[0]?.headers.authorization).toBe('Bearer t');
  });

  it('waits as long as the server asks before it is repeated', async () => {
    const { baseUrl } = await answering(json(503, { code: 'busy' }, { 'retry-after': '1' }), json(200, {}));
    const began = performance.now();
    expect(await new Http({ baseUrl }).get('/v1/cases')).toMatchObject({ ok: true });
    expect(performance.now() - began).toBeGreaterThanOrEqual(990);
  });

  it('is given up after as many tries as were allowed', async () => {
    const { baseUrl, asked } = await answering(json(503, { code: 'busy' }));
    const answer = await new Http({ baseUrl, retries: 1 }).get('/v1/cases');
    expect(answer).toMatchObject({ ok: false, problem: { status: 503, code: 'busy' } });
    expect(asked).toHaveLength(2);
  });

  it('is not repeated when it was refused, and gives the problem as a value', async () => {
    const { baseUrl, asked } = await answering(json(409, { code: 'step-not-open', status: 'signed' }));
    const answer = await new Http({ baseUrl }).post('/v1/tasks/x/sign-offs', { body: {} });
    expect(answer).toMatchObject({ ok: false, problem: { status: 409, code: 'step-not-open' } });
    expect(asked).toHaveLength(1);
  });

  it('gives a problem, not an exception, when nothing listens', async () => {
    const { baseUrl } = await answering(json(200, {}));
    await new Promise<void>((done) => server?.close(() => done()));
    server = undefined;
    const answer = await new Http({ baseUrl, retries: 0 }).get('/v1/cases');
    expect(answer).toMatchObject({ ok: false, problem: { status: 0, code: 'unreachable' } });
  });

  it('names the error of a token endpoint as its code', async () => {
    const { baseUrl } = await answering(json(400, { error: 'invalid_grant', error_description: 'no' }));
    const answer = await new Http({ baseUrl }).post('/oidc/token', { body: {} });
    expect(answer).toMatchObject({ problem: { status: 400, code: 'invalid_grant', title: 'no' } });
  });
});
