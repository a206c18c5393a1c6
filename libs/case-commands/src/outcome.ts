import type { EventLog, Receipt, RecordedEvent } from '#libs/event-log';
import type { Digest, StreamName } from '#libs/kernel';

/** Who asked under which idempotency key; `digest` covers method, path and body. */
export type Idempotency = Readonly<{ principal: string; key: string; digest: Digest }>;

/** Committed. What followed from the act (next task, duty, clock) is among `events`. */
export type Acknowledged = Readonly<{
  ok: true;
  stream: StreamName;
  /** Versions of the first and the last event of the commit. */
  firstVersion: number;
  version: number;
  /** The key had been used for the same request: this is the original answer. */
  repeated: boolean;
  /** Over the commit's first event, from which the others follow. */
  receipt: Receipt;
  events: readonly RecordedEvent[];
}>;

export type ServiceRefusal =
  | { code: 'idempotency-key-reused' }
  | { code: 'busy'; attempts: number }
  | { code: 'unknown-case' }
  | { code: 'clock-disagrees'; databaseNow: string };

export type Outcome<Refusal> = Acknowledged | Readonly<{ ok: false; refusal: Refusal | ServiceRefusal }>;

/** A head that moves this often in a row under one command is contention to be told, not to be fought. */
export const attemptsMax = 4;

/** The acknowledgement of a commit, derived from its stored events alone. */
export function acknowledge(
  log: Pick<EventLog, 'receipt'>,
  events: readonly RecordedEvent[],
  repeated: boolean,
): Acknowledged {
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) throw new Error('a commit has at least one event');
  return {
    ok: true,
    stream: first.event.stream,
    firstVersion: first.event.version,
    version: last.event.version,
    repeated,
    receipt: log.receipt(first),
    events,
  };
}
