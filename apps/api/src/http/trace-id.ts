import type { IncomingMessage } from 'node:http';
import { freshBytes } from '#libs/event-log';

const traceparent = /^[\da-f]{2}-(?!0{32})([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/;

/** The caller's W3C trace id, or a new one: 32 hex digits. */
export function traceIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers.traceparent;
  const found = typeof given === 'string' ? traceparent.exec(given)?.[1] : undefined;
  return found ?? freshBytes(16).toString('hex');
}
