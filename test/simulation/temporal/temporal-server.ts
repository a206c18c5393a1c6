import type { CaseActivities, CaseNews, CaseWorkflowState } from '../../../workflows/src/contract.js';
import { newsSignal } from '../../../workflows/src/contract.js';
import { Misfortune } from '../engine/misfortune.js';
import type { Life, Scheduler } from '../engine/scheduler.js';
import type { WorkflowCode } from './workflow-code.js';
import {
  WorkflowRun,
  type RunStart,
  type Signal,
  type WorkflowEnd,
  type WorkflowHost,
} from './workflow-run.js';

/** A worker that polls the task queue. */
export type ActivityWorker = Readonly<{ life: Life; activities: CaseActivities }>;

export type TemporalWatcher = Readonly<{
  /** A signal was taken, or was known by its request id: Temporal has answered for it. */
  signalTaken(caseId: string, news: CaseNews): void;
  looked(caseId: string, state: CaseWorkflowState): void;
  /** A run waits: it knows the log up to one position, and was told of another. */
  rested(caseId: string, positions: Readonly<{ knows: number; told: number }>): void;
  workflowFailed(caseId: string, error: unknown): void;
  /** An activity failed and will be tried again. */
  troubled(error: unknown): void;
}>;

/** `slowActivity`: how often a worker takes its time between the work and the answer. */
export type TemporalFaults = { lostAnswer: number; lostActivityResult: number; slowActivity: number };

const retryMs = 1_000;
const slowestMs = 3_000;
const startToCloseMs = 10_000;
const firstRun = { isContinued: false, signals: [] };

/** Temporal as the product uses it: one workflow for each case, signals with start, timers, activities at least once. */
export class TemporalServer implements WorkflowHost {
  isUp = true;
  readonly faults: TemporalFaults = { lostAnswer: 0, lostActivityResult: 0, slowActivity: 0 };
  /** A planted bug: a run that follows another forgets to arm its first timer. */
  losesTimerOfNextRun = false;
  readonly #runs = new Map<string, WorkflowRun>();
  readonly #stirred = new Set<WorkflowRun>();

  constructor(
    readonly scheduler: Scheduler,
    readonly code: WorkflowCode,
    private readonly watcher: TemporalWatcher,
    private readonly workers: () => readonly ActivityWorker[],
  ) {}

  get running(): ReadonlyMap<string, WorkflowRun> {
    return this.#runs;
  }

  /** Signal with start. @throws when Temporal is away, or its answer is lost: then it may have taken the signal */
  async deliver(client: Life, caseId: string, news: CaseNews, requestId: string): Promise<void> {
    await this.scheduler.gate(client, 'signal', () => {
      if (!this.isUp) throw new Misfortune('Temporal is away');
      const run = this.#runs.get(caseId) ?? this.#start(caseId, [], firstRun);
      if (!run.knownRequests.has(requestId)) {
        run.knownRequests.add(requestId);
        run.toldPosition = Math.max(run.toldPosition, news.position);
        run.signal({ name: newsSignal, payload: news });
      }
      this.watcher.signalTaken(caseId, news);
    });
    await this.scheduler.gate(client, 'signal answered', () => {
      if (this.scheduler.random.chance(this.faults.lostAnswer)) throw new Misfortune('the connection broke');
    });
  }

  /** A signal from whoever reaches Temporal; it starts nothing that does not run. */
  signal(caseId: string, signal: Signal): void {
    if (this.isUp) this.#runs.get(caseId)?.signal(signal);
  }

  /** A stranger starts a case's workflow himself, with whatever input, unless it runs. */
  startForged(caseId: string, input: readonly unknown[]): void {
    if (this.isUp && !this.#runs.has(caseId)) this.#start(caseId, input, firstRun);
  }

  terminate(caseId: string): void {
    this.#runs.get(caseId)?.terminate();
    this.#runs.delete(caseId);
  }

  loseEverything(): void {
    for (const caseId of [...this.#runs.keys()]) this.terminate(caseId);
  }

  /** After each step: has a run that did something come to rest without having looked at what it was told? */
  checkRest(): void {
    for (const run of this.#stirred) {
      if (run.isResting)
        this.watcher.rested(run.start.caseId, { knows: run.query().position, told: run.toldPosition });
    }
    this.#stirred.clear();
  }

  // What its runs ask of it.

  armsTimer(run: WorkflowRun): boolean {
    return !(this.losesTimerOfNextRun && run.start.isContinued && run.timersAsked === 1);
  }

  async served(run: WorkflowRun): Promise<void> {
    while (!(await this.scheduler.gate(run.life, 'workflow task', () => this.#canServe()))) {
      await this.scheduler.sleep(run.life, retryMs);
    }
  }

  async perform(run: WorkflowRun, activity: string, input: unknown): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      await this.served(run);
      const done = await this.#attempt(run, activity as keyof CaseActivities, input);
      if (done) return done.result;
      await this.scheduler.sleep(run.life, Math.min(100 * 2 ** attempt, 10_000));
    }
  }

  ended(run: WorkflowRun, how: WorkflowEnd): void {
    const { caseId } = run.start;
    run.terminate();
    if (this.#runs.get(caseId) !== run) return;
    this.#runs.delete(caseId);
    if (how.as === 'failed') this.watcher.workflowFailed(caseId, how.error);
    if (how.as === 'continued')
      this.#start(caseId, how.input, { isContinued: true, signals: run.undelivered });
  }

  looked(run: WorkflowRun, state: CaseWorkflowState): void {
    this.#stirred.add(run);
    this.watcher.looked(run.start.caseId, state);
  }

  #canServe(): boolean {
    return this.isUp && this.workers().some(({ life }) => life.alive);
  }

  /** Null: failed, or not heard of in time. */
  #attempt(
    run: WorkflowRun,
    activity: keyof CaseActivities,
    input: unknown,
  ): Promise<{ result: unknown } | null> {
    const { random } = this.scheduler;
    const alive = this.workers().filter(({ life }) => life.alive);
    if (alive.length === 0) return Promise.resolve(null);
    const worker = random.pick(alive);
    const work = async () => {
      await this.scheduler.gate(worker.life, 'activity', () => undefined);
      const result = await worker.activities[activity](input as never);
      if (random.chance(this.faults.slowActivity))
        await this.scheduler.sleep(worker.life, random.between(10, slowestMs));
      return result;
    };
    return new Promise((resolve) => {
      this.scheduler.after(run.life, startToCloseMs, () => resolve(null));
      const answer = (done: { result: unknown } | null) =>
        this.scheduler.gate(run.life, 'activity answered', () => {
          const isHeard = this.isUp && !random.chance(this.faults.lostActivityResult);
          resolve(isHeard ? done : null);
        });
      work().then(
        (result) => answer({ result }),
        (error: unknown) => {
          this.watcher.troubled(error);
          void answer(null);
        },
      );
    });
  }

  #start(
    caseId: string,
    input: readonly unknown[],
    { isContinued, signals }: Pick<RunStart, 'isContinued' | 'signals'>,
  ): WorkflowRun {
    const historyMax = this.scheduler.random.between(8, 60);
    const run = new WorkflowRun(this, { caseId, input, isContinued, signals, historyMax });
    this.#runs.set(caseId, run);
    return run;
  }
}
