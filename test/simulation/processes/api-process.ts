import {
  CaseCommands,
  DirectoryCommands,
  StreamCache,
  type CaseRequest,
  type DirectoryRequest,
} from '#libs/case-commands';
import type { ProcessClock } from '../database/process-clock.js';
import type { Life } from '../engine/scheduler.js';
import { connect, rulesInForce, type Environment } from './environment.js';

/** One incarnation of an API process, its caches its own: the product's way of a command, without HTTP. */
export class ApiProcess {
  readonly life: Life = { alive: true };
  readonly clock: ProcessClock;
  readonly #connected = new Set<() => void>();
  readonly #cases: CaseCommands;
  readonly #directory: DirectoryCommands;

  constructor(environment: Environment) {
    const { clock, log } = connect(environment, this.life, 'api');
    const streams = new StreamCache(log);
    this.clock = clock;
    this.#cases = new CaseCommands(log, clock, streams, rulesInForce);
    this.#directory = new DirectoryCommands(log, clock, streams, rulesInForce);
  }

  /** Killed: whoever is connected notices, and nothing that was under way goes on. */
  die(): void {
    this.life.alive = false;
    for (const notice of this.#connected) notice();
    this.#connected.clear();
  }

  /** Calls back when the process dies. @returns what ends the connection */
  connected(notice: () => void): () => void {
    this.#connected.add(notice);
    return () => this.#connected.delete(notice);
  }

  onCase(request: CaseRequest) {
    return this.#cases.execute(request);
  }

  onDirectory(request: DirectoryRequest) {
    return this.#directory.execute(request);
  }
}
