import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ending, hasEnded } from '../process/child.js';
import type { Report } from '../process/report.js';

/** A started process, ready for use. */
export type Running = Readonly<{ process: ChildProcess; stop(): Promise<void> }>;

export type SupervisedOptions<R extends Running> = Readonly<{
  name: string;
  /** Resolves when the process is ready for use. */
  start(): Promise<R>;
  report: Report;
  /** Called after each start but the first. */
  restarted?(running: R): Promise<void> | void;
}>;

const waitFirstMs = 100;
const waitMostMs = 10_000;
/** Having lived this long, a process that ends is no longer taken for one that cannot start. */
const livedMs = 30_000;

/** Keeps one process running until it is told to stop: one that ends by itself is started again, each time later. */
export class Supervised<R extends Running> {
  private running: R | null = null;
  private readonly stopped = new AbortController();
  private waitMs = waitFirstMs;
  private keeping: Promise<void> | null = null;

  constructor(private readonly options: SupervisedOptions<R>) {}

  /** @throws when the first start fails */
  async start(): Promise<R> {
    const running = await this.options.start();
    this.running = running;
    if (this.stopped.signal.aborted) await running.stop();
    else this.keeping = this.keep(running);
    return running;
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.running?.stop();
    await this.keeping;
  }

  /** Ends the process so that it is started again, with what its `start` then finds. */
  async renew(): Promise<void> {
    await this.running?.stop();
  }

  private async keep(first: R): Promise<void> {
    let running: R | null = first;
    while (!this.stopped.signal.aborted) {
      const started = Date.now();
      if (running) await ended(running.process);
      if (this.stopped.signal.aborted) return;
      if (Date.now() - started > livedMs) this.waitMs = waitFirstMs;
      if (running)
        this.options.report(`${this.options.name} ended with ${ending(running.process)}; starting it again`);
      await sleep(this.waitMs, undefined, { signal: this.stopped.signal }).catch(() => undefined);
      this.waitMs = Math.min(this.waitMs * 2, waitMostMs);
      running = await this.startAgain();
    }
  }

  private async startAgain(): Promise<R | null> {
    if (this.stopped.signal.aborted) return null;
    try {
      const running = await this.options.start();
      this.running = running;
      if (this.stopped.signal.aborted) await running.stop();
      this.options.report(`${this.options.name} runs again`);
      await this.options.restarted?.(running);
      return running;
    } catch (error) {
      this.options.report(`${this.options.name} could not be started again: ${(error as Error).message}`);
      return null;
    }
  }
}

const ended = (child: ChildProcess): Promise<unknown> =>
  hasEnded(child) ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
