import {
  decide,
  evolve,
  foldCase,
  type CaseCommand,
  type CaseEvent,
  type CaseFile,
  type CaseRefusal,
} from '#libs/case-file';
import type { EventLog, LogClock, NewEvent, RecordedEvent, SealedText } from '#libs/event-log';
import {
  Look,
  StreamMissing,
  streamOf,
  type Actor,
  type Capacity,
  type CaseId,
  type Decision,
  type Digest,
  type Instant,
  type ReadEntry,
  type Signature,
  type StoredEvent,
} from '#libs/kernel';
import type { PublishedDefinition } from '#libs/procedures';
import type { Calendar } from '#libs/statutory-clocks';
import { attemptAppend, earlierAnswer } from './attempt.js';
import { CaseCache, actorName, type FoldedCase } from './case-cache.js';
import { Definitions } from './definitions.js';
import { attemptsMax, type Idempotency, type Outcome } from './outcome.js';
import { StreamCache } from './stream-cache.js';
import { workRows } from './work-rows.js';

export type CaseRequest = Readonly<{
  caseId: CaseId;
  command: CaseCommand;
  actor: Actor;
  /** Of the whole commit; a signature's own capacity is decided, not given. */
  capacity?: Capacity;
  /** Plain texts behind the command's sealed fields. */
  texts?: readonly SealedText[];
  signature?: Signature;
  idempotency?: Idempotency;
}>;

export type LoadedCase = FoldedCase & Readonly<{ published: PublishedDefinition }>;

/** A decision with all it rested on. */
type Made = Readonly<{
  decision: Decision<CaseEvent, CaseRefusal>;
  known: FoldedCase | null;
  published: PublishedDefinition;
  readSet: readonly ReadEntry[];
  recordedAt: Instant;
}>;

const unborn = { version: 0, hash: null, recordedAt: null } as const;

/**
 * The way of every command on a case: load, decide, append, acknowledge. A decision is made on what the caches know;
 * the append compares every head it rested on, and a refusal is answered only after the heads were read again.
 */
export class CaseCommands {
  readonly definitions: Definitions;
  readonly #cases: CaseCache;

  /** @param rules digest of the rules bundle that this process decides by */
  constructor(
    private readonly log: EventLog,
    private readonly clock: LogClock,
    readonly streams: StreamCache,
    private readonly rules: Digest | null,
  ) {
    this.definitions = new Definitions(streams);
    this.#cases = new CaseCache(log);
  }

  /**
   * Decides and records one command; answers after the commit.
   *
   * @throws LogUnavailable when PostgreSQL is: nothing is acknowledged, a retry under the same key is safe
   */
  async execute(request: CaseRequest): Promise<Outcome<CaseRefusal>> {
    const outcome = await this.#run(request);
    if (outcome === 'nothing') throw new Error(`${request.command.type} was accepted without an event`);
    return outcome;
  }

  /** Records whatever has fallen due in a case; answers what that was, soonest first, often nothing. */
  async wake(caseId: CaseId): Promise<readonly RecordedEvent[]> {
    const outcome = await this.#run({ caseId, command: { type: 'Wake', data: {} }, actor: { kind: 'system', system: 'clock' } });
    return outcome !== 'nothing' && outcome.ok ? outcome.events : [];
  }

  /** The case at the log's head with the definition it runs under; null when it does not exist. */
  async load(caseId: CaseId): Promise<LoadedCase | null> {
    const folded = await this.#cases.refresh(caseId);
    if (!folded) return null;
    const { procedure, definition } = folded.file;
    return { ...folded, published: await this.definitions.version(procedure, definition.version) };
  }

  /** The case as it stood after a version, or at an instant (inclusive); null when it did not exist yet. */
  async at(caseId: CaseId, asOf: number | Instant): Promise<CaseFile | null> {
    const events = (await this.log.read(streamOf.case(caseId))).map(({ event }) => event as StoredEvent<CaseEvent>);
    return foldCase(
      events.filter(({ version, recordedAt }) => (typeof asOf === 'number' ? version <= asOf : recordedAt <= asOf)),
    );
  }

  async #run(request: CaseRequest): Promise<Outcome<CaseRefusal> | 'nothing'> {
    let databaseNow: string | null = null;
    for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
      const made = await this.#decide(request, attempt > 1);
      if (!made) return { ok: false, refusal: { code: 'unknown-case' } };
      const { decision } = made;
      if (!decision.ok) {
        const earlier = await earlierAnswer(this.log, request.idempotency);
        if (earlier) return earlier;
        if (await this.#movedSince(request.caseId, made)) continue;
        return { ok: false, refusal: decision.refusal };
      }
      if (decision.events.length === 0) return 'nothing';
      const answer = await this.#append(request, made, decision.events);
      if (answer.outcome) return answer.outcome;
      databaseNow = answer.databaseNow;
    }
    return databaseNow
      ? { ok: false, refusal: { code: 'clock-disagrees', databaseNow } }
      : { ok: false, refusal: { code: 'busy', attempts: attemptsMax } };
  }

  async #decide({ caseId, command, actor }: CaseRequest, fresh: boolean): Promise<Made | null> {
    const cached = fresh ? undefined : this.#cases.peek(caseId);
    const known = cached ?? (await this.#cases.refresh(caseId));
    if (!known && command.type !== 'StartCase') return null;
    const published =
      command.type === 'StartCase'
        ? await this.definitions.version(command.data.procedure, command.data.definition.version)
        : await this.definitions.version(known!.file.procedure, known!.file.definition.version);
    const now = this.clock.now();
    const head = known?.head.recordedAt;
    const recordedAt = head && head > now ? head : now;
    for (;;) {
      const look = new Look((stream) => this.streams.peek(stream));
      try {
        const calendar = look.at<Calendar>(streamOf.calendar(published.definition.calendar));
        const basis = { caseId, file: known?.file ?? null, definition: published.definition, calendar, actor, recordedAt, look };
        return { decision: decide(command, basis), known, published, readSet: look.readSet, recordedAt };
      } catch (missing) {
        if (!(missing instanceof StreamMissing)) throw missing;
        await this.streams.refresh(missing.stream);
      }
    }
  }

  async #append(
    request: CaseRequest,
    { known, published, readSet, recordedAt }: Made,
    events: readonly CaseEvent[],
  ): Promise<Readonly<{ outcome: Outcome<CaseRefusal> | null; databaseNow: string | null }>> {
    const { caseId, command, actor, idempotency } = request;
    const stream = streamOf.case(caseId);
    const expected = known?.head ?? unborn;
    const file = events.reduce<CaseFile | null>(
      (before, event, index) => evolve(before, { ...event, stream, version: expected.version + index + 1, recordedAt, actor }),
      known?.file ?? null,
    )!;
    const openedBy = known?.openedBy ?? actorName(actor);
    const attempt = await attemptAppend(this.log, {
      stream,
      expected,
      events: newEvents(events, request),
      recordedAt,
      rules: this.rules,
      command,
      readSet,
      ...(idempotency && { idempotency }),
      rows: workRows(known?.file ?? null, file, openedBy, published.definition),
    });
    if (!attempt.done) {
      await Promise.all(attempt.moved.filter((moved) => moved !== stream).map((moved) => this.streams.refresh(moved)));
      return { outcome: null, databaseNow: attempt.clockRefused };
    }
    const last = attempt.appended.at(-1);
    if (last) this.#cases.keep(caseId, { file, openedBy, head: { version: file.version, hash: last.hash, recordedAt } });
    return { outcome: attempt.outcome, databaseNow: null };
  }

  async #movedSince(caseId: CaseId, { known, readSet }: Made): Promise<boolean> {
    const [head, moved] = await Promise.all([this.log.head(streamOf.case(caseId)), this.streams.moved(readSet)]);
    return moved.length > 0 || head.version !== (known?.head.version ?? 0);
  }
}

/** The texts lie beside the first event of the commit, whose command names their digests. */
function newEvents(events: readonly CaseEvent[], { actor, capacity, signature, texts }: CaseRequest): readonly NewEvent[] {
  return events.map((event, index) => ({
    type: event.type,
    data: event.data,
    actor,
    capacity: event.type === 'SignedOff' ? event.data.capacity : (capacity ?? null),
    ...(event.type === 'SignedOff' && signature && { signature }),
    ...(index === 0 && texts && texts.length > 0 && { sealed: texts }),
  }));
}
