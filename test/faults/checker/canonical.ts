import { createHash } from 'node:crypto';

/**
 * The canonical form of a JSON value, written anew from RFC 8785 so that the checker shares no code with what it checks.
 * Numbers of the log are integers or short decimals, whose ECMAScript form is the canonical one.
 */
export function canonicalForm(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalForm).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalForm(member)}`).join(',')}}`;
}

/** docs/reference/event-envelope.md: SHA-256 over a zero byte and the stored bytes. */
export const eventHash = (stored: Uint8Array): string =>
  `sha256:${createHash('sha256').update(Buffer.of(0)).update(stored).digest('hex')}`;
