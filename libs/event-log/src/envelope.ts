import { canonicalJson, type Digest, type StoredEvent } from '#libs/kernel';
import { hashedBytes } from './digest.js';
import type { AppendRequest, RecordedEvent } from './ports.js';

/**
 * The events of one commit as they will be stored: numbered from the expected head, chained to it, in canonical form.
 * The result is what a later read gives, so that an append needs no second look.
 *
 * @throws on what JSON cannot carry faithfully (a lone surrogate, NaN)
 */
export function composeEvents(origin: string, request: AppendRequest): readonly RecordedEvent[] {
  const { stream, expected, events, recordedAt, rules, command, readSet } = request;
  let previousHash: Digest | null = expected.hash;
  return events.map((event, nth) => {
    const body = {
      schema: 1,
      log: origin,
      stream,
      version: expected.version + nth + 1,
      type: event.type,
      data: event.data,
      actor: event.actor,
      capacity: event.capacity,
      recordedAt,
      rules,
      ...(nth === 0 && { commit: { size: events.length, command, readSet } }),
      ...(event.signature && { signature: event.signature }),
      previousHash,
    };
    const { bytes, hash } = hashedBytes(canonicalJson(body));
    previousHash = hash;
    // What the bytes say, without reading them back.
    return { event: body as StoredEvent, bytes, hash, leafIndex: null };
  });
}

/** The event that stored bytes hold, beside them. */
export const parsed = (bytes: Buffer): { event: StoredEvent; bytes: Uint8Array } => ({
  event: JSON.parse(bytes.toString('utf8')) as StoredEvent,
  bytes,
});
