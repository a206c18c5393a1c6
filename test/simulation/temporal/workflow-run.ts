import { caseWorkflowId, stateQuery, type CaseWorkflowState } from '../../../workflows/src/contract.js';
import type { Life, Scheduler } from '../engine/scheduler.js';
import {
  ContinueAsNew,
  workflowApi,
  workflowDate,
  type WorkflowInfo,
  type WorkflowRuntime,
} from './workflow-api.js';
import type { WorkflowCode } from './workflow-code.js';

export type Signal = Readonly<{ name: string; payload: unknown }>;

/** What a run needs of the server. */
export type WorkflowHost = Readonly<{
  scheduler: Scheduler;
  code: WorkflowCode;
  /** Waits until the server and a worker are there. */
  served(run: WorkflowRun): Promise<void>;
  perform(run: WorkflowRun, activity: string, input: unknown): Promise<unknown>;
  /** Whether this timer is armed. */
  armsTimer(run: WorkflowRun): boolean;
  ended(run: WorkflowRun, how: WorkflowEnd): void;
  looked(run: WorkflowRun, state: CaseWorkflowState): void;
}>;

export type WorkflowEnd =
  | Readonly<{ as: 'completed' }>
  | Readonly<{ as: 'continued'; input: readonly unknown[] }>
  | Readonly<{ as: 'failed'; error: unknown }>;

/** How a run begins. */
export type RunStart = Readonly<{
  caseId: string;
  input: readonly unknown[];
  /** It follows another run of its workflow, which handed the input over. */
  isContinued: boolean;
  /** Signals that the earlier run had not taken yet. */
  signals: readonly Signal[];
  /** Events in the history beyond which Temporal suggests a new run. */
  historyMax: number;
}>;

type Waiting = Readonly<{ test: () => boolean; settle: (isMet: boolean) => void }>;

/**
 * One run of the case workflow: the shipped code over modelled signals, timers and activities. What a workflow has done
 * survives its worker, as replay brings it back; that replay is faithful is proved on stored histories elsewhere.
 */
export class WorkflowRun implements WorkflowRuntime {
  readonly life: Life = { alive: true };
  /** Signals with a known request id are taken once within a run, and forgotten with it. */
  readonly knownRequests = new Set<string>();
  timersAsked = 0;
  /** The furthest position that a signal of the product's own has named to this run. */
  toldPosition = 0;
  #activities = 0;
  #undelivered: Signal[];
  #settled: (() => void)[] = [];
  #conditions: Waiting[] = [];
  #historyLength = 0;
  #isBegun = false;
  #hasTask = false;
  readonly #handlers = new Map<string, (...payload: unknown[]) => unknown>();
  #defaultHandler: ((signal: string, ...payload: unknown[]) => void) | null = null;

  constructor(
    private readonly host: WorkflowHost,
    readonly start: RunStart,
  ) {
    this.#undelivered = [...start.signals];
    this.#askForTask();
  }

  get undelivered(): readonly Signal[] {
    return this.#undelivered;
  }

  signal(signal: Signal): void {
    this.#undelivered.push(signal);
    this.#askForTask();
  }

  /** It has done everything it can do and waits, for news or a timer. */
  get isResting(): boolean {
    return this.life.alive && this.#isBegun && !this.#hasTask && this.#activities === 0;
  }

  /** Its answer to the query `state`. */
  query(): CaseWorkflowState {
    return this.#handlers.get(stateQuery)?.() as CaseWorkflowState;
  }

  terminate(): void {
    this.life.alive = false;
  }

  // What the workflow calls.

  activity(name: string, input: unknown): Promise<unknown> {
    return new Promise((resolve) => {
      this.#activities += 1;
      void this.host.perform(this, name, input).then((result) => {
        this.#activities -= 1;
        this.#later(() => resolve(result));
      });
    });
  }

  condition(test: () => boolean, timeoutMs: number | undefined): Promise<boolean> {
    if (test()) return Promise.resolve(true);
    return new Promise((settle) => {
      const waiting = { test, settle };
      this.#conditions.push(waiting);
      if (timeoutMs === undefined) return;
      this.timersAsked += 1;
      if (!this.host.armsTimer(this)) return;
      void this.host.scheduler.sleep(this.life, timeoutMs).then(() => {
        if (this.#conditions.includes(waiting)) this.#later(() => this.#settle(waiting, waiting.test()));
      });
    });
  }

  setHandler(name: string, handler: (...payload: unknown[]) => unknown): void {
    this.#handlers.set(name, handler);
  }

  setDefaultSignalHandler(handler: (signal: string, ...payload: unknown[]) => void): void {
    this.#defaultHandler = handler;
  }

  info(): WorkflowInfo {
    const { caseId, isContinued, historyMax } = this.start;
    return {
      workflowId: caseWorkflowId(caseId),
      continuedFromExecutionRunId: isContinued ? 'earlier' : undefined,
      continueAsNewSuggested: this.#historyLength > historyMax,
    };
  }

  // What the server does with it.

  #later(settle: () => void): void {
    this.#settled.push(settle);
    this.#askForTask();
  }

  #askForTask(): void {
    if (this.#hasTask || !this.life.alive) return;
    this.#hasTask = true;
    void this.host.served(this).then(() => {
      this.#hasTask = false;
      this.#runTask();
    });
  }

  #runTask(): void {
    if (!this.#isBegun) this.#begin();
    const signals = this.#undelivered.splice(0);
    const settled = this.#settled.splice(0);
    this.#historyLength += 1 + signals.length + settled.length;
    for (const { name, payload } of signals) this.#deliver(name, payload);
    for (const waiting of [...this.#conditions]) if (waiting.test()) this.#settle(waiting, true);
    for (const settle of settled) settle();
    this.host.looked(this, this.query());
  }

  #begin(): void {
    this.#isBegun = true;
    const { scheduler, code } = this.host;
    const caseWorkflow = code(
      workflowApi(this),
      workflowDate(() => scheduler.nowMs),
    );
    caseWorkflow(...this.start.input).then(
      () => this.host.ended(this, { as: 'completed' }),
      (error: unknown) =>
        this.host.ended(
          this,
          error instanceof ContinueAsNew ? { as: 'continued', input: error.input } : { as: 'failed', error },
        ),
    );
  }

  #deliver(name: string, payload: unknown): void {
    const handler = this.#handlers.get(name);
    if (handler) handler(payload);
    else this.#defaultHandler?.(name, payload);
  }

  #settle(waiting: Waiting, isMet: boolean): void {
    this.#conditions = this.#conditions.filter((kept) => kept !== waiting);
    waiting.settle(isMet);
  }
}
