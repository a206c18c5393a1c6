import { readFile } from 'node:fs/promises';
import { Worker, type WorkerOptions } from '@temporalio/worker';
import type { Tracing } from '#libs/tracing';
import { bundlePath } from '../../build/bundle-path.js';
import { caseTaskQueue, type CaseActivities } from '../../../../workflows/src/contract.js';
import { degraded, well, type Heartbeats } from '../health/heartbeats.js';
import { pause, untilItWorks, type Part } from '../part.js';
import { reasonOf, type WorkerLog } from '../worker-log.js';
import type { TemporalLink } from './temporal-link.js';

const restartMs = 1_000;
const keepCompleteMs = 10_000;

/** Runs the Temporal worker for as long as Temporal is there, and waits for it when it is not. */
export class TemporalPart implements Part {
  readonly name = 'temporal';

  constructor(
    private readonly link: TemporalLink,
    private readonly activities: CaseActivities,
    private readonly heartbeats: Heartbeats,
    private readonly log: WorkerLog,
    private readonly reviveMissing: () => Promise<Readonly<{ running: number; revived: number }>>,
    private readonly tracing: Tracing | null,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await untilItWorks(
          () => this.link.prepare(),
          signal,
          (error) => this.#trouble(error),
        );
        if (!signal.aborted) await this.#serve(signal);
      } catch (error) {
        this.#trouble(error);
        await pause(restartMs, signal);
      }
    }
  }

  async #serve(signal: AbortSignal): Promise<void> {
    const connection = await this.link.nativeConnection();
    try {
      const worker = await Worker.create({
        connection,
        namespace: this.link.namespace,
        taskQueue: caseTaskQueue,
        ...(await this.#code()),
        activities: this.activities,
        // A killed worker's own queue is given up after this long; the default of 10 s would make a limit late.
        stickyQueueScheduleToStartTimeout: '1s',
        maxCachedWorkflows: 200,
        maxConcurrentActivityTaskExecutions: 20,
        maxConcurrentWorkflowTaskExecutions: 20,
        shutdownGraceTime: '5s',
      });
      const served = new AbortController();
      const keeping = this.#keepComplete(AbortSignal.any([signal, served.signal]));
      await worker.runUntil(untilAborted(signal)).finally(() => served.abort());
      await keeping;
    } finally {
      await connection.close();
    }
  }

  /** What is bundled at build time, unless this process traces. */
  async #code(): Promise<Pick<WorkerOptions, 'plugins' | 'workflowBundle'>> {
    if (!this.tracing) return { workflowBundle: { code: await readFile(bundlePath, 'utf8') } };
    const { temporalTracing } = await import('../tracing/temporal-tracing.js');
    return temporalTracing(this.tracing);
  }

  /**
   * Temporal may have lost its data while it was away, or someone a workflow: what is missing is given back. So is what
   * is given up here, at the next round.
   */
  async #keepComplete(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const givenUp = await this.link.giveUpStuck();
        if (givenUp > 0) this.log.error({ givenUp }, 'workflows that could not be replayed were given up');
        const { running, revived } = await this.reviveMissing();
        if (revived > 0) this.log.info({ revived }, 'open cases got their workflow again');
        await this.heartbeats.beat(this.name, well(`${running + revived} workflows run`));
      } catch (error) {
        await this.heartbeats.beat(this.name, degraded(reasonOf(error)));
      }
      await pause(keepCompleteMs, signal);
    }
  }

  #trouble(error: unknown): void {
    this.log.warn({ reason: reasonOf(error) }, 'Temporal is away; signing goes on without it');
    void this.heartbeats.beat(this.name, degraded(reasonOf(error)));
  }
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
