import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Settings } from '../config/settings.js';

/** What a browser may load for a page of ours. A page or file of another kind names its own policy instead. */
const policy = (secure: boolean): string =>
  [
    // Scripts are our own files only. Styles may be inline: components and a filed HTML document bring theirs.
    "default-src 'self'",
    "base-uri 'self'",
    "font-src 'self' data:",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // Materials are fetched whole, which is what counts as opening them, and shown from memory.
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "script-src 'self'",
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
    "worker-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
  ].join(';');

/**
 * Headers that keep a browser from doing what a page of ours never asks for.
 *
 * @source OWASP HTTP Headers Cheat Sheet
 */
export function securityHeaders({ origin }: Pick<Settings, 'origin'>): Readonly<Record<string, string>> {
  const secure = origin.startsWith('https:');
  return {
    'content-security-policy': policy(secure),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    // Nothing goes to others. `no-referrer` would also have browsers call the origin of our own forms `null`.
    'referrer-policy': 'same-origin',
    ...(secure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-download-options': 'noopen',
    'x-frame-options': 'SAMEORIGIN',
    'x-permitted-cross-domain-policies': 'none',
    'x-xss-protection': '0',
  };
}

/** Puts them on every answer: one list, made once. */
export function useSecurityHeaders(fastify: FastifyInstance, settings: Pick<Settings, 'origin'>): void {
  const headers = securityHeaders(settings);
  fastify.addHook('onRequest', (_, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

/** Hands the bare response to whoever writes it himself, with the headers that every answer has. */
export function hijacked(reply: FastifyReply): FastifyReply['raw'] {
  const { raw } = reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) raw.setHeader(name, value);
  }
  return raw;
}
