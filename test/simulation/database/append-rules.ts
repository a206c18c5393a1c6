import type { AppendRequest, AppendResult } from '#libs/event-log';
import type { StreamName } from '#libs/kernel';
import { instantOf, msOf } from '../engine/instants.js';
import { requestName, type Store } from './store.js';

type Answer = Exclude<AppendResult, { outcome: 'appended' }>;

const clockToleranceMs = 2_000;

/**
 * What `log.append` compares once it holds its locks, in its order: the idempotency key, every head, the hash, the clock.
 * Null: the events may be inserted. Written from libs/event-log/src/migrations/4-append.sql.
 */
export function answerTo(request: AppendRequest, store: Store, clockMs: number): Answer | null {
  const { stream, expected, idempotency } = request;
  const earlier = idempotency && store.requests.get(requestName(idempotency.principal, idempotency.key));
  if (earlier && idempotency) {
    if (earlier.digest !== idempotency.digest) return { outcome: 'key-reused' };
    const { firstVersion, lastVersion } = earlier;
    return { outcome: 'repeated', stream: earlier.stream, firstVersion, lastVersion };
  }
  const head = store.head(stream);
  const moved: StreamName[] = head.version === expected.version ? [] : [stream];
  for (const read of request.readSet) {
    if (store.head(read.stream).version !== read.version) moved.push(read.stream);
  }
  if (moved.length > 0) return { outcome: 'moved', streams: moved };
  if (head.hash !== expected.hash) throw new Error(`the hash given for ${stream} is not the one stored`);
  const recordedMs = msOf(request.recordedAt);
  const isLate = head.recordedAt !== null && request.recordedAt < head.recordedAt;
  return isLate || Math.abs(recordedMs - clockMs) > clockToleranceMs
    ? { outcome: 'clock-refused', databaseNow: instantOf(clockMs) }
    : null;
}
