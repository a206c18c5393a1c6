import { attemptAppend, type Idempotency } from '#libs/case-commands';
import type { EventLog, LogClock, Receipt } from '#libs/event-log';
import type { Actor, StreamName } from '#libs/kernel';
import { problemOf, Problem } from '../problems/problem.js';

type Alone = Readonly<{
  stream: StreamName;
  event: Readonly<{ type: string; data: unknown }>;
  actor: Actor;
  idempotency?: Idempotency;
}>;

const attemptsMax = 8;

/**
 * Records a fact that rests on nothing else: a look, an advance of the clock. Whoever wrote to the stream in between is
 * simply before it.
 *
 * @throws Problem busy, idempotency-key-reused
 */
export async function appendAlone(
  log: EventLog,
  clock: LogClock,
  { stream, event, actor, idempotency }: Alone,
): Promise<Readonly<{ version: number; receipt: Receipt }>> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const expected = await log.head(stream);
    const now = clock.now();
    const result = await attemptAppend(log, {
      stream,
      expected,
      events: [{ ...event, actor, capacity: null }],
      recordedAt: expected.recordedAt && expected.recordedAt > now ? expected.recordedAt : now,
      rules: null,
      command: { type: event.type, data: event.data },
      readSet: [],
      ...(idempotency && { idempotency }),
    });
    if (!result.done) continue;
    if (!result.outcome.ok) throw problemOf(result.outcome.refusal);
    return { version: result.outcome.version, receipt: result.outcome.receipt };
  }
  throw new Problem('busy', { attempts: attemptsMax });
}
