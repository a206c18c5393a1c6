import {
  decideDirectory,
  targetOf,
  type DirectoryCommand,
  type DirectoryEvent,
  type DirectoryRefusal,
} from '#libs/directory';
import { Turns, type EventLog, type LogClock, type SealedText } from '#libs/event-log';
import type { Actor, Digest } from '#libs/kernel';
import { attemptAppend } from './attempt.js';
import { commandLoop, decideOver, notBefore, type Appended, type Made } from './command-loop.js';
import type { Idempotency, Outcome } from './outcome.js';
import type { StreamCache } from './stream-cache.js';

export type DirectoryRequest = Readonly<{
  command: DirectoryCommand;
  actor: Actor;
  /** Plain texts to lie beside the commit. */
  texts?: readonly SealedText[];
  idempotency?: Idempotency;
}>;

/** Nothing had to be recorded: what was asked for was so already. */
export type Unchanged = Readonly<{ ok: true; unchanged: true }>;

type DirectoryMade = Made<DirectoryEvent, DirectoryRefusal>;

/** The way of every command on the directory: the same as a case's, one stream a command. */
export class DirectoryCommands {
  readonly #turns = new Turns();

  /** @param rules digest of the rules bundle that this process decides by */
  constructor(
    private readonly log: EventLog,
    private readonly clock: LogClock,
    readonly streams: StreamCache,
    private readonly rules: Digest | null,
  ) {}

  /** @throws LogUnavailable when PostgreSQL is: nothing is acknowledged, a retry under the same key is safe */
  execute(request: DirectoryRequest): Promise<Outcome<DirectoryRefusal> | Unchanged> {
    return this.#turns.take(targetOf(request.command), () => this.#run(request));
  }

  async #run(request: DirectoryRequest): Promise<Outcome<DirectoryRefusal> | Unchanged> {
    const outcome = await commandLoop<DirectoryEvent, DirectoryRefusal, DirectoryMade>({
      log: this.log,
      idempotency: request.idempotency,
      decide: (fresh) => this.#decide(request, fresh),
      movedSince: async ({ readSet }) => (await this.streams.moved(readSet)).length > 0,
      append: (made, events) => this.#append(request, made, events),
    });
    if (outcome === 'unknown') throw new Error('a directory command always has a stream');
    return outcome === 'nothing' ? { ok: true, unchanged: true } : outcome;
  }

  async #decide({ command, actor }: DirectoryRequest, fresh: boolean): Promise<DirectoryMade> {
    const target = targetOf(command);
    const known = fresh ? undefined : this.streams.peek(target);
    const { head } = known ?? (await this.streams.refresh(target));
    const recordedAt = notBefore(this.clock.now(), head.recordedAt);
    const made = await decideOver(this.streams, (look) =>
      decideDirectory(command, { actor, recordedAt, look }),
    );
    return { recordedAt, ...made };
  }

  async #append(
    { command, actor, texts = [], idempotency }: DirectoryRequest,
    { readSet, recordedAt }: DirectoryMade,
    events: readonly DirectoryEvent[],
  ): Promise<Appended<DirectoryRefusal>> {
    const stream = targetOf(command);
    const known = this.streams.peek(stream);
    const seen = readSet.find((entry) => entry.stream === stream);
    // Refreshed by another request between decision and append: what was decided on is gone.
    if (!known || (seen && seen.version !== known.version)) return { outcome: null, databaseNow: null };
    const attempt = await attemptAppend(this.log, {
      stream,
      expected: known.head,
      events: events.map(({ type, data }, nth) => ({
        type,
        data,
        actor,
        capacity: null,
        ...(nth === 0 && texts.length > 0 && { sealed: texts }),
      })),
      recordedAt,
      rules: this.rules,
      command,
      readSet: readSet.filter((entry) => entry.stream !== stream),
      ...(idempotency && { idempotency }),
    });
    await this.streams.refreshAll(attempt.done ? [stream] : attempt.moved);
    return attempt.done
      ? { outcome: attempt.outcome, databaseNow: null }
      : { outcome: null, databaseNow: attempt.clockRefused };
  }
}
