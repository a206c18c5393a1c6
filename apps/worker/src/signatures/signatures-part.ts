import type { OpenLog } from '#libs/event-log';
import { signatureSubscription, type SignatureRows } from '#libs/read-models';
import { degraded, well, type Condition, type Heartbeats } from '../health/heartbeats.js';
import { Pulse } from '../health/pulse.js';
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
  readonly #pulse: Pulse;
  /** While this worker is the one of several that follows: it alone decides again. */
  #term: AbortController | null = null;
  #decides: Condition = well('follows');
  #newsAtMs = -Infinity;

  constructor(
    private readonly open: Pick<OpenLog, 'subscribe'>,
    private readonly rows: Pick<SignatureRows, 'follow' | 'checkSome'>,
    heartbeats: Heartbeats,
    private readonly log: Pick<WorkerLog, 'warn'>,
  ) {
    this.#pulse = new Pulse(heartbeats, this.name, () => this.#decides);
  }

  async run(signal: AbortSignal): Promise<void> {
    await Promise.all([this.#follow(signal), this.#decideAgain(signal)]);
    await this.#pulse.written();
  }

  #follow(signal: AbortSignal): Promise<void> {
    return this.open.subscribe({
      name: this.name,
      signal,
      gatherMs,
      onBegin: () => {
        this.#term = new AbortController();
        this.#pulse.began();
      },
      onBatch: (leaves) => {
        if (leaves.length > 0) this.#newsAtMs = performance.now();
        return this.rows.follow(leaves);
      },
      onRound: () => void this.#pulse.wentRound(),
      onEnd: () => {
        this.#term?.abort();
        this.#term = null;
        this.#pulse.ended();
      },
      onTrouble: (error) => {
        this.#pulse.hurt(error);
        this.log.warn({ reason: reasonOf(error) }, 'signatures keep their place and try again');
      },
    });
  }

  async #decideAgain(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const checked = this.#term ? await this.#checkSome(this.#term.signal) : 0;
      if (checked === 0) await pause(idleMs, signal);
    }
  }

  async #checkSome(term: AbortSignal): Promise<number> {
    try {
      const checked = await this.rows.checkSome(checkedAtOnce, (tookMs) => this.#rest(tookMs, term), term);
      this.#decides = well(`${checked} decided again`);
      return checked;
    } catch (error) {
      this.#decides = degraded(reasonOf(error));
      this.log.warn({ reason: reasonOf(error) }, 'signatures are decided again later');
      return 0;
    }
  }

  #rest(tookMs: number, term: AbortSignal): Promise<void> {
    const isBusy = performance.now() - this.#newsAtMs < busyForMs;
    return pause(tookMs * (isBusy ? restWhenBusy : restWhenQuiet), term);
  }
}
