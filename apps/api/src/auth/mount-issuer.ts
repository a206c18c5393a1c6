import { Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import { commandLineClient, exchangeGrant } from './issuer-store.js';

const prefix = '/oidc';
const bodyMax = 16 * 1024;

/** Hands every request below `/oidc` to the issuer, before Fastify reads a body. */
export function mountIssuer(fastify: FastifyInstance, provider: Provider): void {
  const handle = provider.callback();
  fastify.addHook('onRequest', async (request, reply) => {
    const { raw } = request;
    const url = raw.url ?? '/';
    if (url !== prefix && !url.startsWith(`${prefix}/`) && !url.startsWith(`${prefix}?`)) return;
    reply.hijack();
    const path = url.slice(prefix.length) || '/';
    const asked = raw.method === 'POST' && path === '/token' ? await withClientNamed(raw) : raw;
    if (!asked) return void reply.raw.writeHead(413).end();
    await handle(Object.assign(asked, { originalUrl: url, url: path }), reply.raw);
  });
}

/**
 * RFC 6749 wants every client named; RFC 8693 leaves an exchange by secret without one. Such a request is the command
 * line's, so its name is filled in. Null when the body is larger than any token request is.
 */
async function withClientNamed(raw: IncomingMessage): Promise<IncomingMessage | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of raw as AsyncIterable<Buffer>) {
    if ((size += chunk.length) > bodyMax) return null;
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  const form = new URLSearchParams(text);
  const nameless =
    form.get('grant_type') === exchangeGrant && !form.has('client_id') && !raw.headers.authorization;
  const body = Buffer.from(nameless ? `${text}&client_id=${commandLineClient}` : text);
  const { method, socket, httpVersion, httpVersionMajor, httpVersionMinor } = raw;
  const headers = { ...raw.headers, 'content-length': String(body.length) };
  const replayed = Object.assign(Readable.from([body], { objectMode: false }), {
    headers,
    method,
    socket,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
  });
  return replayed as unknown as IncomingMessage;
}
