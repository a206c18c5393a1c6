import type { AppendRequest, EventLog, RecordedEvent } from '#libs/event-log';
import type { StreamName } from '#libs/kernel';
import { acknowledge, type Idempotency, type Outcome } from './outcome.js';

/** What an append came to: an answer to give, or the streams that moved under the decision. */
export type Attempt =
  | Readonly<{ done: true; outcome: Outcome<never>; appended: readonly RecordedEvent[] }>
  | Readonly<{ done: false; moved: readonly StreamName[]; clockRefused: string | null }>;

/** Appends one decision and says what to do next. */
export async function attemptAppend(log: EventLog, request: AppendRequest): Promise<Attempt> {
  const result = await log.append(request);
  switch (result.outcome) {
    case 'appended':
      return {
        done: true,
        outcome: acknowledge(log, result.events, false),
        appended: result.events,
      };
    case 'repeated':
      return {
        done: true,
        outcome: await originalAnswer(log, result.stream, result.firstVersion, result.lastVersion),
        appended: [],
      };
    case 'key-reused':
      return {
        done: true,
        outcome: { ok: false, refusal: { code: 'idempotency-key-reused' } },
        appended: [],
      };
    case 'moved':
      return { done: false, moved: result.streams, clockRefused: null };
    case 'clock-refused':
      return { done: false, moved: [], clockRefused: result.databaseNow };
  }
}

/** The answer first given under this key, when it has been used; null otherwise. */
export async function earlierAnswer(
  log: EventLog,
  idempotency: Idempotency | undefined,
): Promise<Outcome<never> | null> {
  if (!idempotency) return null;
  const earlier = await log.findRequest(idempotency.principal, idempotency.key);
  if (!earlier) return null;
  if (earlier.digest !== idempotency.digest)
    return { ok: false, refusal: { code: 'idempotency-key-reused' } };
  return originalAnswer(log, earlier.stream, earlier.firstVersion, earlier.lastVersion);
}

async function originalAnswer(
  log: EventLog,
  stream: StreamName,
  first: number,
  last: number,
): Promise<Outcome<never>> {
  const since = await log.read(stream, first - 1);
  return acknowledge(log, since.slice(0, last - first + 1), true);
}
