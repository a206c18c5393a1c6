import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Turns, type EventLog, type LogClock } from '#libs/event-log';
import type { CaseId, Instant, StreamName } from '#libs/kernel';
import { actorOf, principalOf, type Caller } from '../auth/caller.js';
import { appendAlone } from '../engine/append-alone.js';
import { EVENT_LOG, LOG_CLOCK } from '../engine/tokens.js';
import { Log } from '../logging/log.js';
import type { Rights } from './rights.js';

/** @property sealed it was, when he looked */
type CaseRead = Readonly<{ case: CaseId; at: Instant; sealed?: true }>;

/** Which cases one reader looked at, each once, with the first instant at which he did. */
export type CasesRead = Readonly<{ reads: readonly CaseRead[] }>;

/** Of a case that is looked at, what its trace says. */
export type Looked = Readonly<{ id: CaseId; seal: object | null }>;

/** How long reads are gathered before they are recorded. */
const gatherMs = 1_000;
/** While the log is away no more than this many readers' reads are kept for it. */
const readersMax = 10_000;

type Gathered = Readonly<{ caller: Caller; reads: Map<CaseId, CaseRead> }>;

/** The stream of what one caller has read: `reads/officer/{id}` or `reads/client/{id}`. */
export const readsOf = (caller: Caller) => `reads/${principalOf(caller)}` as StreamName;

/** Looks of one reader that wait for the one before them to be recorded, and go together then. */
type Waiting = Gathered & Readonly<{ recorded: Promise<void> }>;

/**
 * Every look at a case is recorded. An investigator's before he gets the answer, since his right to see everything rests
 * on leaving a trace; everybody else's a second later at most, all of a second in one event, so that reading stays fast.
 * What an investigator looks at while an earlier look of his is being recorded goes in one event after it.
 */
@Injectable()
export class Reads implements BeforeApplicationShutdown {
  #gathered = new Map<string, Gathered>();
  #timer: NodeJS.Timeout | null = null;
  readonly #turns = new Turns();
  readonly #waiting = new Map<string, Waiting>();

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
    private readonly said: Log,
  ) {}

  /** Answers at once, but for an investigator: then when the look is recorded. */
  async looked({ caller, investigates }: Rights, { id, seal }: Looked): Promise<void> {
    const read: CaseRead = { case: id, at: this.clock.now(), ...(seal && { sealed: true }) };
    if (investigates) return this.#recordSoon(caller, read);
    this.#keep(caller, read);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.recordAll();
  }

  /** Records at once whatever has been gathered. */
  async recordAll(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    await this.#flush();
  }

  /** Resolves when the look is in the log. */
  #recordSoon(caller: Caller, read: CaseRead): Promise<void> {
    const principal = principalOf(caller);
    const waiting = this.#waiting.get(principal);
    if (waiting) {
      if (!waiting.reads.has(read.case)) waiting.reads.set(read.case, read);
      return waiting.recorded;
    }
    const reads = new Map([[read.case, read]]);
    let isUnderWay = false;
    const recorded = this.#turns.take(principal, () => {
      isUnderWay = true;
      this.#waiting.delete(principal);
      return this.#record({ caller, reads });
    });
    if (!isUnderWay) this.#waiting.set(principal, { caller, reads, recorded });
    return recorded;
  }

  #keep(caller: Caller, read: CaseRead): void {
    const principal = principalOf(caller);
    const known = this.#gathered.get(principal);
    if (!known && this.#gathered.size >= readersMax) return;
    const { reads } = known ?? { reads: new Map<CaseId, CaseRead>() };
    if (!known) this.#gathered.set(principal, { caller, reads });
    if (!reads.has(read.case)) reads.set(read.case, read);
    this.#timer ??= setTimeout(() => void this.#flush(), gatherMs).unref();
  }

  async #flush(): Promise<void> {
    this.#timer = null;
    const gathered = [...this.#gathered.values()];
    this.#gathered = new Map();
    await Promise.all(
      gathered.map((one) =>
        this.#record(one).catch((error: unknown) => {
          this.said.warn(`reads not recorded yet: ${(error as Error).name}`);
          for (const read of one.reads.values()) this.#keep(one.caller, read);
        }),
      ),
    );
  }

  async #record({ caller, reads }: Gathered): Promise<void> {
    const data: CasesRead = { reads: [...reads.values()] };
    const event = { type: 'CasesRead', data };
    await appendAlone(this.log, this.clock, { stream: readsOf(caller), event, actor: actorOf(caller) });
  }
}
