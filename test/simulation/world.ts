import { streamOf, type CaseId } from '#libs/kernel';
import { Checker } from './checker/checker.js';
import { Clients } from './clients/clients.js';
import { View } from './clients/view.js';
import { Database, type DatabaseWatcher } from './database/database.js';
import type { ProcessClock } from './database/process-clock.js';
import { instantOf } from './engine/instants.js';
import type { Life, Scheduler } from './engine/scheduler.js';
import type { Mutation } from './mutations/mutation.js';
import { ClockMover } from './processes/clock-mover.js';
import { ApiProcess } from './processes/api-process.js';
import type { Environment } from './processes/environment.js';
import { WorkerProcess } from './processes/worker-process.js';
import { TemporalServer } from './temporal/temporal-server.js';
import type { WorkflowCode } from './temporal/workflow-code.js';

/** Two of each process over one database and one Temporal, with clients in front and a checker beside. */
export class World {
  readonly database: Database;
  readonly temporal: TemporalServer;
  readonly clients: Clients;
  readonly checker: Checker;
  readonly clockMover: ClockMover;
  readonly #view: View;
  readonly #environment: Environment;
  readonly #fate: Life = { alive: true };
  readonly #apis: ApiProcess[] = [];
  readonly #workers: WorkerProcess[] = [];
  #incarnations = 0;
  #endForeignTransactions: (() => void)[] = [];

  constructor(
    readonly scheduler: Scheduler,
    code: WorkflowCode,
    readonly mutation: Mutation,
  ) {
    const watcher: DatabaseWatcher = {
      committed: (commit) => this.checker.committed(commit),
      sequenced: (leaves) => this.checker.sequenced(leaves),
    };
    this.database = new Database(scheduler, watcher, {
      waitsForOpen: true,
      isFenced: true,
      ...mutation.sequencer,
    });
    const { store, leaves } = this.database;
    this.#view = new View(store);
    this.checker = new Checker(store, leaves.leaves, this.#view);
    this.temporal = new TemporalServer(scheduler, code, this.checker, () => this.#workers);
    this.temporal.losesTimerOfNextRun = mutation.losesTimerOfNextRun ?? false;
    const troubled = (error: unknown) => this.checker.troubled(error);
    this.#environment = { scheduler, database: this.database, temporal: this.temporal, mutation, troubled };
    this.clockMover = new ClockMover(this.#environment, () => this.#clocks());
    this.clients = new Clients(
      scheduler,
      this.#view,
      this.checker,
      () => this.#apis,
      () => instantOf(this.database.time.readMs()),
    );
  }

  get environment(): Environment {
    return this.#environment;
  }

  open(): void {
    this.checker.answers.founded();
    for (const nth of [0, 1]) {
      this.#startApi(nth);
      this.#startWorker(nth);
    }
  }

  versionOf(caseId: string): number {
    return this.database.store.head(streamOf.case(caseId as CaseId)).version;
  }

  /** The soonest instant at which an open case falls due by itself, in true time; null when none does. */
  nextDueMs(): number | null {
    let soonest: string | null = null;
    for (const { closedAt, nextWakeAt } of this.database.store.cases.values()) {
      if (closedAt === null && nextWakeAt !== null && (soonest === null || nextWakeAt < soonest))
        soonest = nextWakeAt;
    }
    return soonest === null ? null : this.database.time.trueMs(Date.parse(soonest));
  }

  randomClock(): ProcessClock {
    return this.scheduler.random.pick(this.#clocks());
  }

  killApi(nth: number): void {
    this.#apis[nth]!.die();
    this.#later(5_000, () => this.#startApi(nth));
  }

  killWorker(nth: number): void {
    this.#workers[nth]!.life.alive = false;
    this.#later(5_000, () => this.#startWorker(nth));
  }

  killDatabase(): void {
    this.database.kill();
    this.#later(4_000, () => (this.database.isUp = true));
  }

  stopTemporal(): void {
    this.temporal.isUp = false;
    this.#later(30_000, () => (this.temporal.isUp = true));
  }

  holdTransaction(): void {
    const end = this.database.openForeignTransaction();
    this.#endForeignTransactions.push(end);
    this.#later(20_000, end);
  }

  /** Rates of everything that goes wrong by itself. */
  disturb(isStormy: boolean): void {
    const rate = (stormy: number) => (isStormy ? stormy : 0);
    this.database.disturbance.lostAnswer = rate(0.03);
    this.database.disturbance.lostRequest = rate(0.01);
    this.temporal.faults.lostAnswer = rate(0.05);
    this.temporal.faults.lostActivityResult = rate(0.1);
    this.temporal.faults.slowActivity = rate(0.2);
    Object.assign(this.clients.faults, { lostAnswer: rate(0.05), givesUp: rate(0.1), asksTwice: 0.1 });
  }

  /** Ends whatever misfortune lasts: everything runs again. */
  heal(): void {
    this.disturb(false);
    this.database.isUp = true;
    this.temporal.isUp = true;
    if (this.scheduler.random.chance(0.7)) this.database.time.moveBy(0, false);
    for (const end of this.#endForeignTransactions.splice(0)) end();
    for (const nth of [0, 1]) {
      if (!this.#apis[nth]!.life.alive) this.#startApi(nth);
      if (!this.#workers[nth]!.life.alive) this.#startWorker(nth);
    }
    for (const clock of this.#clocks()) clock.driftMs = 0;
  }

  /** How far the workflow of each case that has one knows the log. */
  positions(): ReadonlyMap<string, number> {
    const known = [...this.temporal.running].map(([caseId, run]) => [caseId, run.query().position] as const);
    return new Map(known);
  }

  eventCount(): number {
    return [...this.database.store.streams.values()].reduce((sum, events) => sum + events.length, 0);
  }

  #clocks(): readonly ProcessClock[] {
    return [...this.#apis, ...this.#workers].map(({ clock }) => clock);
  }

  #later(withinMs: number, act: () => void): void {
    this.scheduler.after(this.#fate, this.scheduler.random.between(1, withinMs), act);
  }

  #startApi(nth: number): void {
    if (this.#apis[nth]?.life.alive) return;
    this.#apis[nth] = new ApiProcess(this.#environment);
  }

  #startWorker(nth: number): void {
    if (this.#workers[nth]?.life.alive) return;
    this.#incarnations += 1;
    this.#workers[nth] = new WorkerProcess(this.#environment, this.#incarnations, (next) =>
      this.checker.placeStored(next),
    );
  }
}
