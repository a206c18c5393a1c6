import {
  decide,
  foldCase,
  foldFurther,
  type CaseCommand,
  type CaseEvent,
  type CaseFile,
  type CaseRefusal,
} from '#libs/case-file';
import {
  Turns,
  type EventLog,
  type LogClock,
  type NewEvent,
  type RecordedEvent,
  type SealedText,
} from '#libs/event-log';
import {
  streamOf,
  type Actor,
  type Capacity,
  type CaseId,
  type Digest,
  type Instant,
  type Signature,
  type StoredEvent,
} from '#libs/kernel';
import type { PublishedDefinition } from '#libs/procedures';
import type { Calendar } from '#libs/statutory-clocks';
import { attemptAppend } from './attempt.js';
import { CaseCache, actorName, type FoldedCase } from './case-cache.js';
import { Definitions } from './definitions.js';
import { isOfTheSystem, overdueBefore } from './in-time.js';
import { commandLoop, decideOver, notBefore, type Appended, type Made } from './command-loop.js';
import { recordedBy } from './not-recorded.js';
import type { Idempotency, Outcome } from './outcome.js';
import { StreamCache } from './stream-cache.js';
import type { SignatureJudge } from './trusted-signatures.js';
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

type CaseMade = Made<CaseEvent, CaseRefusal> &
  Readonly<{ known: FoldedCase | null; published: PublishedDefinition }>;

/** Refusals that say nothing of the case. */
const passing: ReadonlySet<string> = new Set(['busy', 'clock-disagrees']);
const unborn = { version: 0, hash: null, recordedAt: null } as const;

/**
 * The way of every command on a case: load, decide, append, acknowledge. A decision is made on what the caches know;
 * the append compares every head it rested on, and a refusal is answered only after the heads were read again.
 */
export class CaseCommands {
  readonly definitions: Definitions;
  readonly #cases: CaseCache;
  /** Of two commands on one case at once, the second would decide on what the first is changing. */
  readonly #turns = new Turns();

  /**
   * @param rules digest of the rules bundle that this process decides by
   * @param judge of signatures that come from the log. @default none: what the clock records must not wait for them
   */
  constructor(
    private readonly log: EventLog,
    private readonly clock: LogClock,
    readonly streams: StreamCache,
    private readonly rules: Digest | null,
    judge: SignatureJudge | null = null,
  ) {
    this.definitions = new Definitions(log, clock, streams);
    this.#cases = new CaseCache(log, judge);
  }

  /**
   * Decides and records one command; answers after the commit.
   *
   * @throws LogUnavailable when PostgreSQL is: nothing is acknowledged, a retry under the same key is safe
   */
  async execute(request: CaseRequest): Promise<Outcome<CaseRefusal>> {
    const outcome = await this.#run(request);
    if (outcome === 'unknown') return { ok: false, refusal: { code: 'unknown-case' } };
    if (outcome === 'nothing') throw new Error(`${request.command.type} was accepted without an event`);
    return outcome;
  }

  /** What a command would be refused for as things stand; null: it would be accepted. Nothing is recorded. */
  async refusalOf(request: CaseRequest): Promise<CaseRefusal | null> {
    for (let fresh = false; ; fresh = true) {
      const made = await this.#decide(request, fresh);
      if (!made) return { code: 'unknown-case' };
      if (made.decision.ok) return null;
      if (fresh || !(await this.#movedSince(request.caseId, made))) return made.decision.refusal;
    }
  }

  /**
   * Records whatever has fallen due in a case; answers what that was, soonest first, often nothing.
   *
   * @throws NotRecorded when others kept writing, or the clocks disagree: what is due is not in the log
   */
  async wake(caseId: CaseId): Promise<readonly RecordedEvent[]> {
    return recordedBy(caseId, await this.#run(wakeOf(caseId)));
  }

  /**
   * Takes the snapshots of a case's open tasks anew after a change of the directory; answers what that recorded.
   *
   * @throws NotRecorded when others kept writing: what follows the directory tries again
   */
  async review(caseId: CaseId): Promise<readonly RecordedEvent[]> {
    return recordedBy(caseId, await this.#run(byTheClock(caseId, { type: 'ReviewEligibility', data: {} })));
  }

  /**
   * Carries out in a case what a case of repair has decided; answers what that recorded: nothing when it was done before, or
   * the case has no place for it any more.
   *
   * @throws NotRecorded when others kept writing: what follows the log tries again
   */
  async repair(caseId: CaseId, repair: CaseId): Promise<readonly RecordedEvent[]> {
    const outcome = await this.#run(byTheClock(caseId, { type: 'ApplyRepair', data: { repair } }));
    const forGood = typeof outcome === 'object' && !outcome.ok && !passing.has(outcome.refusal.code);
    return forGood ? [] : recordedBy(caseId, outcome);
  }

  /** The case at the log's head with the definition it runs under; null when it does not exist. */
  async load(caseId: CaseId): Promise<LoadedCase | null> {
    return (await this.loadWith(caseId, Infinity))?.loaded ?? null;
  }

  /** As `load`, with the case's events, at least those from a version on. */
  async loadWith(
    caseId: CaseId,
    from: number,
  ): Promise<Readonly<{ loaded: LoadedCase; events: readonly RecordedEvent[] }> | null> {
    const { folded, events } = await this.#cases.refreshWith(caseId, from);
    if (!folded) return null;
    const { procedure, definition } = folded.file;
    const published = await this.definitions.version(procedure, definition.version);
    return { loaded: { published, ...folded }, events };
  }

  /** As `load`, but without asking the log when the case is known here: it may be behind, and the append then says so. */
  async recall(caseId: CaseId): Promise<LoadedCase | null> {
    const known = this.#cases.peek(caseId);
    if (!known) return this.load(caseId);
    const { procedure, definition } = known.file;
    return { published: await this.definitions.version(procedure, definition.version), ...known };
  }

  /** The case as it stood after a version, or at an instant (inclusive); null when it did not exist yet. */
  async at(caseId: CaseId, asOf: number | Instant): Promise<CaseFile | null> {
    const events = (await this.log.read(streamOf.case(caseId))).map(
      ({ event }) => event as StoredEvent<CaseEvent>,
    );
    return foldCase(
      events.filter(({ version, recordedAt }) =>
        typeof asOf === 'number' ? version <= asOf : recordedAt <= asOf,
      ),
    );
  }

  #run(request: CaseRequest): Promise<Outcome<CaseRefusal> | 'nothing' | 'unknown'> {
    return this.#turns.take(request.caseId, () => this.#decideAndAppend(request));
  }

  #decideAndAppend(request: CaseRequest): Promise<Outcome<CaseRefusal> | 'nothing' | 'unknown'> {
    return commandLoop<CaseEvent, CaseRefusal, CaseMade>({
      log: this.log,
      idempotency: request.idempotency,
      decide: (fresh) => this.#decideInTime(request, fresh),
      movedSince: (made) => this.#movedSince(request.caseId, made),
      append: (made, events) => this.#append(request, made, events),
    });
  }

  /**
   * What fell due before an act stands before it in the log, whoever was late to record it: a limit that has passed is not
   * undone by an act that came before the clock's own. It is recorded as always, by the clock in a commit of its own.
   */
  async #decideInTime(request: CaseRequest, fresh: boolean): Promise<CaseMade | null> {
    for (let anew = fresh; ; anew = true) {
      const made = await this.#decide(request, anew);
      if (!made?.known || !overdueBefore(request.command, made.known.file, made.recordedAt)) return made;
      const woken = await this.#decideAndAppend(wakeOf(request.caseId));
      // Not recorded: then neither will this be, and whoever asked learns why.
      if (typeof woken === 'string' || !woken.ok) return made;
    }
  }

  async #decide({ caseId, command, actor }: CaseRequest, fresh: boolean): Promise<CaseMade | null> {
    // Where nothing is to be done no trace is left to check, so it must not look at an old state.
    const cached = fresh || isOfTheSystem(command) ? undefined : this.#cases.peek(caseId);
    const known = cached ?? (await this.#cases.refresh(caseId));
    const file = known?.file ?? null;
    const runsUnder = command.type === 'StartCase' ? command.data : file;
    if (!runsUnder) return null;
    const published = await this.definitions.version(runsUnder.procedure, runsUnder.definition.version);
    const { definition } = published;
    const recordedAt = notBefore(this.clock.now(), known?.head.recordedAt ?? null);
    const made = await decideOver(this.streams, (look) => {
      const calendar = look.at<Calendar>(streamOf.calendar(definition.calendar));
      return decide(command, { caseId, file, definition, calendar, actor, recordedAt, look });
    });
    return { recordedAt, known, published, ...made };
  }

  async #append(
    request: CaseRequest,
    { known, published, readSet, recordedAt }: CaseMade,
    events: readonly CaseEvent[],
  ): Promise<Appended<CaseRefusal>> {
    const { caseId, command, actor, idempotency } = request;
    const stream = streamOf.case(caseId);
    const expected = known?.head ?? unborn;
    const placed = events.map((event, nth) => ({
      stream,
      version: expected.version + nth + 1,
      recordedAt,
      actor,
      ...event,
    }));
    const file = foldFurther(known?.file ?? null, placed);
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
      await this.streams.refreshAll(attempt.moved.filter((moved) => moved !== stream));
      return { outcome: null, databaseNow: attempt.clockRefused };
    }
    const last = attempt.appended.at(-1);
    if (last)
      this.#cases.keep(caseId, {
        file,
        openedBy,
        head: { version: file.version, hash: last.hash, recordedAt },
      });
    return { outcome: attempt.outcome, databaseNow: null };
  }

  async #movedSince(caseId: CaseId, { known, readSet }: CaseMade): Promise<boolean> {
    const [head, moved] = await Promise.all([
      this.log.head(streamOf.case(caseId)),
      this.streams.moved(readSet),
    ]);
    return moved.length > 0 || head.version !== (known?.head.version ?? 0);
  }
}

const byTheClock = (caseId: CaseId, command: CaseCommand): CaseRequest => ({
  caseId,
  command,
  actor: { kind: 'system', system: 'clock' },
});
const wakeOf = (caseId: CaseId) => byTheClock(caseId, { type: 'Wake', data: {} });

/** The texts lie beside the first event of the commit, whose command names their digests. */
function newEvents(
  events: readonly CaseEvent[],
  { actor, capacity, signature, texts }: CaseRequest,
): readonly NewEvent[] {
  return events.map((event, index) => ({
    type: event.type,
    data: event.data,
    actor,
    capacity: event.type === 'SignedOff' ? event.data.capacity : (capacity ?? null),
    ...(event.type === 'SignedOff' && signature && { signature }),
    ...(index === 0 && texts && texts.length > 0 && { sealed: texts }),
  }));
}
