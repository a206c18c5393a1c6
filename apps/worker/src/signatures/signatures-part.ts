import type { OpenLog } from '#libs/event-log';
import { signatureSubscription, type SignatureRows } from '#libs/read-models';
import { degraded, well, type Heartbeats } from '../health/heartbeats.js';
import { pause, type Part } from '../part.js';
import { reasonOf, type WorkerLog } from '../worker-log.js';

const gatherMs = 200;
/** How many signatures are decided again before looking whether there are more. */
const checkedAtOnce = 50;
const idleMs = 5_000;
/** So many times what a re-run took is left to others after it: at most a fifth of a processor goes into re-runs. */
const rest = 4;

/** Follows the log with what questions across cases are answered from. Needs PostgreSQL only. */
export class SignaturesPart implements Part {
  readonly name = signatureSubscription;

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
      onBatch: (leaves) => this.rows.follow(leaves),
      onTrouble: (error) => {
        this.log.warn({ reason: reasonOf(error) }, 'signatures keep their place and try again');
        void this.heartbeats.beat(this.name, degraded(reasonOf(error)));
      },
    });
  }

  async #decideAgain(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const checked = await this.rows
        .checkSome(checkedAtOnce, (tookMs) => pause(tookMs * rest, signal), signal)
        .catch((error: unknown) => {
          this.log.warn({ reason: reasonOf(error) }, 'signatures are decided again later');
          return 0;
        });
      await this.heartbeats.beat(this.name, well(`${checked} decided again`));
      if (checked === 0) await pause(idleMs, signal);
    }
  }
}
