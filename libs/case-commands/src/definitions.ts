import type { EventLog, Head, LogClock } from '#libs/event-log';
import { streamOf, type Actor, type Digest, type Instant } from '#libs/kernel';
import {
  definitionInForce,
  definitionOf,
  publishProcedure,
  type ProcedureDefinition,
  type ProcedureEvent,
  type ProcedureState,
  type PublicationRefusal,
  type PublishedDefinition,
} from '#libs/procedures';
import { localDate } from '#libs/statutory-clocks';
import { attemptAppend } from './attempt.js';
import { commandLoop, notBefore, type Made } from './command-loop.js';
import type { Idempotency, Outcome } from './outcome.js';
import type { StreamCache } from './stream-cache.js';

export type PublishRequest = Readonly<{
  definition: ProcedureDefinition;
  /** SHA-256 of the definition's RFC 8785 form. */
  digest: Digest;
  actor: Actor;
  idempotency?: Idempotency;
}>;

type Publication = Made<ProcedureEvent, PublicationRefusal> & Readonly<{ expected: Head }>;

/** Published procedure definitions. A version never changes, so what is known of one stays true. */
export class Definitions {
  constructor(
    private readonly log: EventLog,
    private readonly clock: LogClock,
    private readonly streams: StreamCache,
  ) {}

  /** The definition in force for a case started at this instant; undefined when none is. */
  async inForce(procedure: string, at: Instant): Promise<PublishedDefinition | undefined> {
    const state = await this.streams.state<ProcedureState>(streamOf.procedure(procedure));
    const zone = state.versions.at(-1)?.definition.zone;
    return zone ? definitionInForce(state, localDate(at, zone)) : undefined;
  }

  /** @throws Error when a case names a version that was never published: a broken invariant */
  async version(procedure: string, version: number): Promise<PublishedDefinition> {
    const stream = streamOf.procedure(procedure);
    const known = this.streams.peek(stream)?.state as ProcedureState | undefined;
    const found =
      (known && definitionOf(known, version)) ?? definitionOf(await this.streams.state(stream), version);
    if (!found) throw new Error(`procedure ${procedure} has no version ${version}`);
    return found;
  }

  /** Every version of a procedure, oldest first. */
  async all(procedure: string): Promise<readonly PublishedDefinition[]> {
    return (await this.streams.state<ProcedureState>(streamOf.procedure(procedure))).versions;
  }

  async publish({
    definition,
    digest,
    actor,
    idempotency,
  }: PublishRequest): Promise<Outcome<PublicationRefusal>> {
    const stream = streamOf.procedure(definition.procedure);
    const outcome = await commandLoop<ProcedureEvent, PublicationRefusal, Publication>({
      log: this.log,
      idempotency,
      decide: async () => {
        const { state, head } = await this.streams.refresh(stream);
        const decision = publishProcedure(definition, digest, state as ProcedureState);
        const recordedAt = notBefore(this.clock.now(), head.recordedAt);
        return { decision, readSet: [], recordedAt, expected: head };
      },
      movedSince: () => Promise.resolve(false),
      append: async ({ recordedAt, expected }, events) => {
        const attempt = await attemptAppend(this.log, {
          stream,
          expected,
          events: events.map(({ type, data }) => ({ type, data, actor, capacity: null })),
          recordedAt,
          rules: null,
          command: { type: 'PublishProcedure', data: { digest } },
          readSet: [],
          ...(idempotency && { idempotency }),
        });
        await this.streams.refresh(stream);
        return attempt.done
          ? { outcome: attempt.outcome, databaseNow: null }
          : { outcome: null, databaseNow: attempt.clockRefused };
      },
    });
    if (typeof outcome === 'string') throw new Error('publishing always decides on something');
    return outcome;
  }
}
