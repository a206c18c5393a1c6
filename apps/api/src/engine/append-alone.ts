import { attemptAppend, type Idempotency } from '#libs/case-commands';
import { setTimeout as sleep } from 'node:timers/promises';
import { Turns, type EventLog, type LogClock, type Receipt } from '#libs/event-log';
import type { Actor, StreamName } from '#libs/kernel';
import { problemOf, Problem } from '../problems/problem.js';

type Alone = Readonly<{
  stream: StreamName;
  event: Readonly<{ type: string; data: unknown }>;
  actor: Actor;
  idempotency?: Idempotency;
}>;

type Recorded = Readonly<{ version: number; receipt: Receipt }>;

/** Those who lose a race wait a while that doubles and is drawn by lot: after these, a second in all. */
const attemptsMax = 12;
const waitMaxMs = 200;

/** Within a process nobody races: only another process can come between. */
const turns = new Turns();

/**
 * Records a fact that rests on nothing else: a look, an advance of the clock. Whoever wrote to the stream in between is
 * simply before it.
 *
 * @throws Problem busy, idempotency-key-reused
 */
export const appendAlone = (log: EventLog, clock: LogClock, alone: Alone): Promise<Recorded> =>
  turns.take(alone.stream, () => append(log, clock, alone));

async function append(
  log: EventLog,
  clock: LogClock,
  { stream, event, actor, idempotency }: Alone,
): Promise<Recorded> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    if (attempt > 1) await sleep(Math.random() * Math.min(waitMaxMs, 2 ** attempt));
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
