import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Part } from './part.js';
import { WORKER_LOG, PARTS } from './tokens.js';
import type { WorkerLog } from './worker-log.js';

/** Starts the parts and, at shutdown, tells all of them to stop and waits until they have. */
@Injectable()
export class WorkerProcess implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #stopping = new AbortController();
  #running: readonly Promise<void>[] = [];

  constructor(
    @Inject(PARTS) private readonly parts: readonly Part[],
    @Inject(WORKER_LOG) private readonly log: WorkerLog,
  ) {}

  onApplicationBootstrap(): void {
    this.#running = this.parts.map((part) => part.run(this.#stopping.signal));
    this.log.info({ parts: this.parts.map(({ name }) => name) }, 'worker runs');
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#running);
    this.log.info({}, 'worker stopped');
  }
}
