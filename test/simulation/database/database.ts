import { LogUnavailable, type AppendRequest, type AppendResult, type RecordedEvent } from '#libs/event-log';
import type { SequencedEvent } from '#libs/event-log';
import type { Life, Scheduler } from '../engine/scheduler.js';
import { Misfortune } from '../engine/misfortune.js';
import { answerTo } from './append-rules.js';
import { LeafOrder, type Batch, type SequencerRules } from './leaf-order.js';
import { Locks, locksOf, type Wanted } from './locks.js';
import { LogTime } from './log-time.js';
import { Offices } from './offices.js';
import { Store, type Commit } from './store.js';

type Transaction = Readonly<{
  client: Life;
  request: AppendRequest;
  events: readonly RecordedEvent[];
  locks: Wanted;
  answer: (result: AppendResult) => void;
  fail: (because: string) => void;
}>;

/** Hears of everything that became durable, in the order in which it did. */
export type DatabaseWatcher = Readonly<{
  committed(commit: Commit): void;
  sequenced(leaves: readonly SequencedEvent[]): void;
}>;

/** How often a connection breaks under an append: before it is sent, or with the answer on its way. */
export type Disturbance = { lostAnswer: number; lostRequest: number };

/**
 * PostgreSQL as the log uses it, in memory: transactions stay open for a while, wait for each other's locks, commit
 * whether or not the client still lives, and are lost when the server is killed.
 */
export class Database {
  readonly store = new Store();
  readonly offices = new Offices();
  readonly leaves: LeafOrder;
  readonly disturbance: Disturbance = { lostAnswer: 0, lostRequest: 0 };
  isUp = true;
  readonly time: LogTime;
  #life: Life = { alive: true };
  #nextXid = 1;
  #sequencing: object | null = null;
  readonly #network: Life = { alive: true };
  readonly #locks = new Locks();
  readonly #activeXids = new Set<number>();
  readonly #open = new Map<Transaction, number | null>();
  readonly #sequencers = new Set<() => void>();
  #waiting: (() => void)[] = [];

  constructor(
    private readonly scheduler: Scheduler,
    private readonly watcher: DatabaseWatcher,
    rules: SequencerRules,
  ) {
    this.leaves = new LeafOrder(rules);
    this.time = new LogTime(scheduler);
  }

  /** @throws LogUnavailable when the server is down */
  reach(): void {
    if (!this.isUp) throw new LogUnavailable('the server is down');
  }

  append(client: Life, request: AppendRequest, events: readonly RecordedEvent[]): Promise<AppendResult> {
    return new Promise((answer, reject) => {
      const fail = (because: string) => reject(new LogUnavailable(because));
      const transaction = { client, request, events, locks: locksOf(request), answer, fail };
      void this.scheduler.gate(this.#network, 'append', () => this.#arrive(transaction));
    });
  }

  /** Somebody's transaction that has nothing to do with the log. It holds the sequencer up. @returns what ends it */
  openForeignTransaction(): () => void {
    const xid = (this.#nextXid += 1);
    this.#activeXids.add(xid);
    return () => this.#activeXids.delete(xid);
  }

  /** Kills the server: what was not committed is gone, whoever waited learns that he does not know. */
  kill(): void {
    this.isUp = false;
    this.#life.alive = false;
    this.#life = { alive: true };
    for (const [transaction, xid] of this.#open) {
      if (xid !== null && this.scheduler.random.chance(0.5)) this.#makeDurable(transaction, xid);
      this.#lose(transaction, 'the server was killed');
    }
    this.#open.clear();
    this.#locks.releaseAll();
    this.#activeXids.clear();
    this.#sequencing = null;
    for (const fail of this.#sequencers) void this.scheduler.gate(this.#network, 'sequence lost', fail);
    this.#resumeWaiting();
    this.offices.vacateAll();
  }

  /** A call of `log.sequence`: how many events got a leaf index. @throws when a later epoch has begun */
  sequence(client: Life, epoch: number, batchMax: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const fail = () => reject(new LogUnavailable('the server was killed'));
      this.#sequencers.add(fail);
      const done = (settle: () => void) => {
        this.#sequencers.delete(fail);
        settle();
      };
      this.#sequence(client, epoch, batchMax).then(
        (taken) => done(() => resolve(taken)),
        (error: unknown) => done(() => reject(error)),
      );
    });
  }

  async #sequence(client: Life, epoch: number, batchMax: number): Promise<number> {
    const batch = await this.#beginSequencing(client, epoch, batchMax);
    const taken = await this.scheduler.gate(this.#life, 'sequenced', () => this.#place(batch));
    await this.scheduler.gate(client, 'sequence answered', () => this.reach());
    return taken;
  }

  #beginSequencing(client: Life, epoch: number, batchMax: number): Promise<Batch> {
    return this.scheduler
      .gate(client, 'sequence', () => {
        this.reach();
        if (this.#sequencing && this.leaves.rules.isFenced) return null;
        if (epoch !== this.leaves.epoch && this.leaves.rules.isFenced)
          throw new Misfortune(`sequencer epoch ${epoch} has been succeeded by ${this.leaves.epoch}`);
        this.#sequencing = {};
        const xmin = this.#activeXids.size > 0 ? Math.min(...this.#activeXids) : this.#nextXid + 1;
        return this.leaves.find(xmin, batchMax);
      })
      .then((batch) => batch ?? this.#whenRowIsFree(() => this.#beginSequencing(client, epoch, batchMax)));
  }

  #place(batch: Batch): number {
    this.#sequencing = null;
    const placed = this.leaves.place(batch);
    if (placed.length > 0) this.watcher.sequenced(placed);
    this.#resumeWaiting();
    return placed.length;
  }

  #whenRowIsFree<Result>(again: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => this.#waiting.push(() => void again().then(resolve, reject)));
  }

  #arrive(transaction: Transaction): void {
    const { random } = this.scheduler;
    const isSent = transaction.client.alive || random.chance(0.5);
    if (!isSent) return;
    if (!this.isUp || random.chance(this.disturbance.lostRequest))
      return this.#lose(transaction, 'the connection broke');
    if (!this.#locks.tryTake(transaction.locks)) {
      this.#waiting.push(
        () => void this.scheduler.gate(this.#network, 'lock', () => this.#arrive(transaction)),
      );
      return;
    }
    const refused = answerTo(transaction.request, this.store, this.time.readMs());
    if (refused) {
      this.#locks.release(transaction.locks);
      this.#resumeWaiting();
      return this.#tell(transaction, refused);
    }
    const xid = (this.#nextXid += 1);
    this.#activeXids.add(xid);
    this.#open.set(transaction, xid);
    void this.scheduler.gate(this.#life, 'commit', () => this.#commit(transaction, xid));
  }

  #commit(transaction: Transaction, xid: number): void {
    this.#makeDurable(transaction, xid);
    this.#open.delete(transaction);
    this.#activeXids.delete(xid);
    this.#locks.release(transaction.locks);
    this.#resumeWaiting();
    if (this.scheduler.random.chance(this.disturbance.lostAnswer))
      return this.#lose(transaction, 'the connection broke');
    this.#tell(transaction, { outcome: 'appended', events: transaction.events });
  }

  #makeDurable({ request, events }: Transaction, xid: number): void {
    const commit = { xid, request, events };
    this.store.apply(commit);
    this.leaves.committed(commit);
    this.watcher.committed(commit);
  }

  #tell({ client, answer }: Transaction, result: AppendResult): void {
    void this.scheduler.gate(client, 'append answered', () => answer(result));
  }

  #lose({ client, fail }: Transaction, because: string): void {
    void this.scheduler.gate(client, 'append lost', () => fail(because));
  }

  #resumeWaiting(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }
}
