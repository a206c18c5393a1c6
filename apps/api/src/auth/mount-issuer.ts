import { Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type Provider from 'oidc-provider';
import { commandLineClient, exchangeGrant } from './issuer-store.js';
import { hijacked } from '../http/security-headers.js';
import type { ProblemFilter } from '../problems/problem.filter.js';
import { readSmall } from './read-form.js';
import type { Untracked } from './untracked.js';
import type { SignIn } from './sign-in/sign-in.js';

const prefix = '/oidc';

/** The issuer and the page on which it asks who somebody is. */
export type EmbeddedIssuer = Readonly<{ provider: Provider; signIn: SignIn; origin: string }>;

/** Hands every request below `/oidc` to the issuer, before Fastify reads a body. */
export function mountIssuer(
  fastify: FastifyInstance,
  { provider, signIn, origin }: EmbeddedIssuer,
  untracked: Pick<Untracked, 'run'>,
  problems: Pick<ProblemFilter, 'answerBare'>,
): void {
  const handle = provider.callback();
  const { host, protocol } = new URL(origin);
  const serve = async (raw: IncomingMessage, url: string, answer: FastifyReply['raw']): Promise<void> => {
    // Whatever proxies are before us, the issuer names itself by the one address that clients know.
    Object.assign(raw.headers, {
      host,
      'x-forwarded-host': host,
      'x-forwarded-proto': protocol.slice(0, -1),
    });
    if (signIn.serves(url)) return signIn.handle(raw, answer);
    const path = url.slice(prefix.length) || '/';
    const asked = raw.method === 'POST' && path === '/token' ? await withClientNamed(raw) : raw;
    if (!asked) return void answer.writeHead(413).end();
    await handle(Object.assign(asked, { originalUrl: url, url: path }), answer);
  };
  // Every request passes here: one that is none of the issuer's pays no promise for it.
  fastify.addHook('onRequest', (request, reply, done) => {
    const { raw } = request;
    const url = raw.url ?? '/';
    if (!isIssuers(url)) return done();
    const answer = hijacked(reply);
    untracked
      .run(() => serve(raw, url, answer))
      .catch((error: unknown) => problems.answerBare(error, request.id, answer));
  });
}

const isIssuers = (url: string): boolean =>
  url.startsWith(prefix) && (url.length === prefix.length || '/?'.includes(url[prefix.length] as string));

/**
 * RFC 6749 wants every client named; RFC 8693 leaves an exchange by secret without one. Such a request is the command
 * line's, so its name is filled in. Null when the body is larger than any token request is.
 */
async function withClientNamed(raw: IncomingMessage): Promise<IncomingMessage | null> {
  const bytes = await readSmall(raw);
  if (!bytes) return null;
  const text = bytes.toString('utf8');
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
