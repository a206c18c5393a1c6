import type { OpenLog } from '#libs/event-log';
import { signatureSubscription, type SignatureRows } from '#libs/read-models';
import { degraded, well, type Heartbeats } from '../health/heartbeats.js';
import { pause, type Part } from '../part.js';
import { reasonOf, type WorkerLog } from '../worker-log.js';

/** How long the log is left alone once there is news: a batch costs as much as what is in it. */
const gatherMs = 1_000;
/** How many signatures are decided again before looking whether there are more. */
const checkedAtOnce = 50;
const idleMs = 5_000;
/**
 * So many times what a re-run took is left to others after it: a fifth of a processor goes into re-runs, a fiftieth while
 * officers sign.
 */
const restWhenQuiet = 4;
const restWhenBusy = 49;
const busyForMs = 2_000;

/** Follows the log with what questions across cases are answered from. Needs PostgreSQL only. */
export class SignaturesPart implements Part {
  readonly name = signatureSubscription;
  /** Of several workers one follows, and it alone decides again. */
  #follows = false;
  #newsAtMs = -Infinity;

  constructor(
    private readonly open: Pick<OpenLog, 'subscribe'>,
    private readonly rows: Pick<SignatureRows, 'follow' | 'checkSome'>,
    private readonly heartbeats: Heartbeats,
    private readonly log: WorkerLog,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    await this.heartbeats.beat(this.name, well('follows'));
    await Promise.all([this.#follow(signal), this.#decideAgain(signal)]);
  }

  #follow(signal: AbortSignal): Promise<void> {
    return this.open.subscribe({
      name: this.name,
      signal,
      gatherMs,
      onBegin: () => {
        this.#follows = true;
      },
      onBatch: (leaves) => {
        if (leaves.length > 0) this.#newsAtMs = performance.now();
        return this.rows.follow(leaves);
      },
      onTrouble: (error) => {
        this.#follows = false;
        this.log.warn({ reason: reasonOf(error) }, 'signatures keep their place and try again');
        void this.heartbeats.beat(this.name, degraded(reasonOf(error)));
      },
    });
  }

  async #decideAgain(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const checked = this.#follows ? await this.#checkSome(signal) : 0;
      if (checked === 0) await pause(idleMs, signal);
    }
  }

  async #checkSome(signal: AbortSignal): Promise<number> {
    try {
      const checked = await this.rows.checkSome(
        checkedAtOnce,
        (tookMs) => this.#rest(tookMs, signal),
        signal,
      );
      await this.heartbeats.beat(this.name, well(`${checked} decided again`));
      return checked;
    } catch (error) {
      this.log.warn({ reason: reasonOf(error) }, 'signatures are decided again later');
      return 0;
    }
  }

  #rest(tookMs: number, signal: AbortSignal): Promise<void> {
    const isBusy = performance.now() - this.#newsAtMs < busyForMs;
    return pause(tookMs * (isBusy ? restWhenBusy : restWhenQuiet), signal);
  }
}
