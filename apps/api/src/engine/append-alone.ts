import { attemptAppend, earlierAnswer, type Idempotency } from '#libs/case-commands';
import { setTimeout as sleep } from 'node:timers/promises';
import { Turns, type EventLog, type LogClock, type SealedText } from '#libs/event-log';
import type { Actor, StreamName } from '#libs/kernel';
import { committed, type Committed } from '../commands/acknowledgement.js';
import { Problem } from '../problems/problem.js';

type NewFact = Readonly<{ type: string; data: unknown; sealed?: readonly SealedText[] }>;
type Place = Readonly<{ stream: StreamName; actor: Actor; idempotency?: Idempotency | undefined }>;
type Alone = Place & Readonly<{ event: NewFact }>;
/** `decide`: on what lies in the stream up to that version; it throws what speaks against it. */
type Decided = Place & Readonly<{ decide: (version: number) => Promise<NewFact> }>;

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
export const appendAlone = (log: EventLog, clock: LogClock, { event, ...place }: Alone): Promise<Committed> =>
  turns.take(place.stream, () => append(log, clock, { ...place, decide: async () => event }));

/**
 * Records a fact that rests on its own stream alone, decided again when somebody was faster. Asked again under the same
 * key: what was answered then.
 *
 * @throws Problem busy, idempotency-key-reused, and what `decide` throws
 */
export const appendDecided = (log: EventLog, clock: LogClock, decided: Decided): Promise<Committed> =>
  turns.take(decided.stream, async () => {
    const earlier = await earlierAnswer(log, decided.idempotency);
    return earlier ? committed(earlier) : append(log, clock, decided);
  });

async function append(
  log: EventLog,
  clock: LogClock,
  { stream, actor, idempotency, decide }: Decided,
): Promise<Committed> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    if (attempt > 1) await sleep(Math.random() * Math.min(waitMaxMs, 2 ** attempt));
    const expected = await log.head(stream);
    const { type, data, sealed } = await decide(expected.version);
    const now = clock.now();
    const result = await attemptAppend(log, {
      stream,
      expected,
      events: [{ type, data, actor, capacity: null, ...(sealed && { sealed }) }],
      recordedAt: expected.recordedAt && expected.recordedAt > now ? expected.recordedAt : now,
      rules: null,
      command: { type, data },
      readSet: [],
      ...(idempotency && { idempotency }),
    });
    if (result.done) return committed(result.outcome);
  }
  throw new Problem('busy', { attempts: attemptsMax });
}
