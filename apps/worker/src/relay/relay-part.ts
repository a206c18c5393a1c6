import type { OpenLog } from '#libs/event-log';
import { well, type Heartbeats } from '../health/heartbeats.js';
import { Pulse } from '../health/pulse.js';
import type { Part } from '../part.js';
import { HeldNews } from './held-news.js';
import { reasonOf, type WorkerLog } from '../worker-log.js';
import type { Relay } from './relay.js';

/** How long the log is left alone once there is news. */
const gatherMs = 100;

/** Runs the relay on its subscription, which keeps its place and tries a batch again until it was delivered. */
export class RelayPart implements Part {
  readonly name = 'relay';
  readonly #news = new HeldNews();
  readonly #pulse: Pulse;
  #nextLeaf = 0;
  #nextUnread = 0;
  /** Since it follows. While all its news is held back, nobody knows whether Temporal would take it. */
  #hasTold = false;

  constructor(
    private readonly open: Pick<OpenLog, 'subscribe'>,
    private readonly relay: Pick<Relay, 'deliver'>,
    heartbeats: Heartbeats,
    private readonly log: Pick<WorkerLog, 'warn' | 'info'>,
  ) {
    this.#pulse = new Pulse(heartbeats, this.name, () => well(`next leaf ${this.#nextLeaf}`));
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.open.subscribe({
      name: this.name,
      signal,
      gatherMs,
      onBegin: () => {
        this.#news.clear();
        this.#hasTold = false;
        this.#pulse.began();
      },
      onBatch: async (leaves) => {
        const due = this.#news.take(leaves);
        await this.relay.deliver(due);
        this.#hasTold ||= due.some(({ event }) => event.stream.startsWith('case/'));
        const last = leaves.at(-1);
        if (last) this.#nextUnread = last.leafIndex + 1;
        const held = this.#news.held ?? undefined;
        this.#nextLeaf = held?.from ?? this.#nextUnread;
        return held;
      },
      onRound: () => this.#wentRound(),
      onEnd: () => this.#pulse.ended(),
      onTrouble: (error) => this.#hurt(error),
    });
    await this.#pulse.written();
  }

  #wentRound(): void {
    if (!this.#hasTold && this.#news.held !== null) return;
    if (this.#pulse.wentRound()) this.log.info({ nextLeaf: this.#nextLeaf }, 'relay delivers again');
  }

  #hurt(error: unknown): void {
    this.#pulse.hurt(error);
    this.log.warn(
      { nextLeaf: this.#nextLeaf, reason: reasonOf(error) },
      'relay keeps its place and tries again',
    );
  }
}
