import type { ChildProcess } from 'node:child_process';
import type { Report } from '../../../tools/process/report.js';
import { Supervised, type Running } from '../../../tools/start/supervised.js';
import type { Stretch } from '../checker/wake-check.js';

/** Some of these are processes that others can stand in for. */
export type PartKind = 'api' | 'worker' | 'temporal' | 'postgres';

/** A process under supervision that the drill may kill; it remembers when it was down, in wall time. */
export class Part<R extends Running = Running> {
  readonly downs: Stretch[] = [];
  current: R | null = null;
  readonly #supervised: Supervised<R>;
  #downSince: number | null = null;

  constructor(
    readonly name: string,
    readonly kind: PartKind,
    start: () => Promise<R>,
    /** Resolves when a just started process does its work, so that the outage is over. */
    private readonly works: (process: ChildProcess) => Promise<void>,
    report: Report,
  ) {
    this.#supervised = new Supervised<R>({
      name,
      report,
      start: async () => this.#noted(await start()),
      restarted: (running) => {
        // Not awaited: it may die again before it works, and then its successor ends the outage.
        this.works(running.process).then(
          () => this.#up(),
          () => undefined,
        );
      },
    });
  }

  get down(): boolean {
    return this.#downSince !== null;
  }

  start(): Promise<R> {
    return this.#supervised.start();
  }

  stop(): Promise<void> {
    return this.#supervised.stop();
  }

  /** `kill -9`. @returns false when there is nothing to kill now */
  kill(): boolean {
    return this.signal('SIGKILL');
  }

  signal(signal: NodeJS.Signals): boolean {
    return this.current?.process.kill(signal) ?? false;
  }

  /** Downs so far, an unfinished one up to now. */
  outages(nowMs: number): readonly Stretch[] {
    return this.#downSince === null ? this.downs : [...this.downs, { fromMs: this.#downSince, toMs: nowMs }];
  }

  #noted(running: R): R {
    this.current = running;
    running.process.once('exit', () => {
      if (this.current === running) this.current = null;
      this.#downSince ??= Date.now();
    });
    return running;
  }

  #up(): void {
    if (this.#downSince !== null) this.downs.push({ fromMs: this.#downSince, toMs: Date.now() });
    this.#downSince = null;
  }
}
