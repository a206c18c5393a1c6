import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The bytes of a JSON body as they came; what the idempotency digest covers. */
    bodyBytes?: Uint8Array;
  }
}

/** Deeper JSON than any schema here describes is refused before it is parsed. */
const depthMax = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const openings = new Set([0x7b, 0x5b]);
const closings = new Set([0x7d, 0x5d]);
const quote = 0x22;
const backslash = 0x5c;

/** The deepest nesting of objects and arrays, read from the bytes without parsing. */
export function nestingOf(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (quoted) {
      if (byte === backslash) at += 1;
      else if (byte === quote) quoted = false;
    } else if (byte === quote) quoted = true;
    else if (openings.has(byte)) deepest = Math.max(deepest, (depth += 1));
    else if (closings.has(byte)) depth -= 1;
  }
  return deepest;
}

/**
 * JSON exactly as the standards have it: strict UTF-8, bounded depth, no prototype keys.
 *
 * @throws Problem invalid-utf8, too-deep, malformed-json
 */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new Problem('invalid-utf8');
  }
  if (nestingOf(bytes) > depthMax) throw new Problem('too-deep', { depthMax });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('malformed-json');
  }
  // Only an escape can write half a character, and only a text with the word can set a prototype.
  if (text.includes('\\u') || text.includes('__proto__')) refuseStrange(value);
  return value;
}

/** A surrogate without its other half, which is no Unicode text, or NUL, which PostgreSQL cannot keep. */
const strange = /\p{Surrogate}|\0/u;

function refuseStrange(value: unknown): void {
  if (typeof value === 'string' && strange.test(value)) throw new Problem('invalid-utf8');
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') throw new Problem('malformed-json');
    refuseStrange(key);
    refuseStrange(inner);
  }
}

/** Replaces Fastify's JSON parser, which repairs broken UTF-8 in silence. An absent body is an empty object. */
export function useStrictJson(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request: FastifyRequest, bytes: Buffer, done: (error: Error | null, body?: unknown) => void) => {
      request.bodyBytes = bytes;
      try {
        done(null, bytes.length === 0 ? {} : parseJson(bytes));
      } catch (problem) {
        done(problem as Error);
      }
    },
  );
}
