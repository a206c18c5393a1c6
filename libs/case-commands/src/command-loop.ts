import type { EventLog } from '#libs/event-log';
import { Look, StreamMissing, type Decision, type Instant, type ReadEntry } from '#libs/kernel';
import { earlierAnswer } from './attempt.js';
import { attemptsMax, type Idempotency, type Outcome } from './outcome.js';
import type { StreamCache } from './stream-cache.js';

/** A decision with what it rested on. */
export type Made<Event, Refusal> = Readonly<{
  decision: Decision<Event, Refusal>;
  readSet: readonly ReadEntry[];
  recordedAt: Instant;
}>;

/** What came of an append: the answer to give, or null to decide again; `databaseNow` when the clocks disagreed. */
export type Appended<Refusal> = Readonly<{ outcome: Outcome<Refusal> | null; databaseNow: string | null }>;

type Steps<Event, Refusal, Decided extends Made<Event, Refusal>> = Readonly<{
  log: EventLog;
  idempotency: Idempotency | undefined;
  /** `fresh`: not from the cache, which has proved to be behind. Null: there is nothing to decide on. */
  decide: (fresh: boolean) => Promise<Decided | null>;
  /** Has anything the decision saw moved since? */
  movedSince: (made: Decided) => Promise<boolean>;
  append: (made: Decided, events: readonly Event[]) => Promise<Appended<Refusal>>;
}>;

/**
 * Decide, append, and decide again while heads move. A refusal is answered only after the heads were read again, and
 * never in place of the answer first given under the same idempotency key. `nothing`: accepted without an event.
 */
export async function commandLoop<Event, Refusal, Decided extends Made<Event, Refusal>>({
  log,
  idempotency,
  decide,
  movedSince,
  append,
}: Steps<Event, Refusal, Decided>): Promise<Outcome<Refusal> | 'nothing' | 'unknown'> {
  let databaseNow: string | null = null;
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const made = await decide(attempt > 1);
    if (!made) return 'unknown';
    if (!made.decision.ok) {
      const earlier = await earlierAnswer(log, idempotency);
      if (earlier) return earlier;
      if (await movedSince(made)) continue;
      return { ok: false, refusal: made.decision.refusal };
    }
    if (made.decision.events.length === 0) {
      const earlier = await earlierAnswer(log, idempotency);
      if (earlier) return earlier;
      // Nothing to do is a decision too, and may have been made on an old state.
      if (await movedSince(made)) continue;
      return 'nothing';
    }
    const appended = await append(made, made.decision.events);
    if (appended.outcome) return appended.outcome;
    databaseNow = appended.databaseNow;
  }
  return databaseNow
    ? { ok: false, refusal: { code: 'clock-disagrees', databaseNow } }
    : { ok: false, refusal: { code: 'busy', attempts: attemptsMax } };
}

/** Decides over the cached streams, loading each that the decision turns out to need. */
export async function decideOver<Answer>(
  streams: StreamCache,
  decide: (look: Look) => Answer,
): Promise<Readonly<{ decision: Answer; readSet: readonly ReadEntry[] }>> {
  for (;;) {
    const look = new Look((stream) => streams.peek(stream));
    try {
      const decision = decide(look);
      return { decision, readSet: look.readSet };
    } catch (missing) {
      if (!(missing instanceof StreamMissing)) throw missing;
      await streams.refresh(missing.stream);
    }
  }
}

/** The instant to record at: the clock's, unless the stream's head is a moment ahead of it. */
export const notBefore = (now: Instant, head: Instant | null): Instant => (head && head > now ? head : now);
