import { degraded, well, type Heartbeats } from '../health/heartbeats.js';
import { pause, type Part } from '../part.js';
import { reasonOf, type WorkerLog } from '../worker-log.js';
import type { Sweep } from './sweep.js';

const everyMs = 60_000;
const retryMs = 2_000;

/** Sweeps at the start, recording what fell due while nobody was there, and every minute of wall time after it. */
export class SweepPart implements Part {
  readonly name = 'sweep';

  constructor(
    private readonly sweep: Pick<Sweep, 'run'>,
    private readonly heartbeats: Heartbeats,
    private readonly log: WorkerLog,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    let first = true;
    while (!signal.aborted) {
      const done = await this.#once(first);
      first &&= !done;
      await pause(done ? everyMs : retryMs, signal);
    }
  }

  async #once(first: boolean): Promise<boolean> {
    try {
      const { signalled, woken, failed, temporalError } = await this.sweep.run(first ? 0 : undefined);
      if (woken > 0) this.log.info({ woken }, 'sweep recorded what its workflow had let pass');
      for (const { caseId, error } of failed)
        this.log.error({ caseId, reason: reasonOf(error) }, 'sweep could not wake a case');
      const trouble = failed[0]?.error ?? temporalError;
      const condition = trouble
        ? degraded(reasonOf(trouble))
        : well(`${signalled} signalled, ${woken} woken`);
      await this.heartbeats.beat(this.name, condition);
      return true;
    } catch (error) {
      this.log.warn({ reason: reasonOf(error) }, 'sweep tries again');
      await this.heartbeats.beat(this.name, degraded(reasonOf(error)));
      return false;
    }
  }
}
