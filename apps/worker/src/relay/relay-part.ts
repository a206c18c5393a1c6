import type { OpenLog } from '#libs/event-log';
import { degraded, well, type Heartbeats } from '../health/heartbeats.js';
import type { Part } from '../part.js';
import { HeldNews } from './held-news.js';
import { reasonOf, type WorkerLog } from '../worker-log.js';
import type { Relay } from './relay.js';

const beatMs = 20_000;
/** How long the log is left alone once there is news. */
const gatherMs = 100;

/** Runs the relay on its subscription, which keeps its place and tries a batch again until it was delivered. */
export class RelayPart implements Part {
  readonly name = 'relay';
  readonly #news = new HeldNews();
  #nextLeaf = 0;
  #nextUnread = 0;
  #trouble: string | null = null;

  constructor(
    private readonly open: Pick<OpenLog, 'subscribe'>,
    private readonly relay: Pick<Relay, 'deliver'>,
    private readonly heartbeats: Heartbeats,
    private readonly log: WorkerLog,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    const beating = setInterval(() => void this.#beat(), beatMs);
    await this.#beat();
    await this.open.subscribe({
      name: this.name,
      signal,
      gatherMs,
      onBegin: () => this.#news.clear(),
      onBatch: async (leaves) => {
        await this.relay.deliver(this.#news.take(leaves));
        const last = leaves.at(-1);
        if (last) this.#nextUnread = last.leafIndex + 1;
        const held = this.#news.held ?? undefined;
        this.#nextLeaf = held?.from ?? this.#nextUnread;
        if (this.#trouble !== null) await this.#well();
        return held;
      },
      onTrouble: (error) => this.#hurt(error),
    });
    clearInterval(beating);
  }

  #hurt(error: unknown): void {
    this.#trouble = reasonOf(error);
    this.log.warn(
      { nextLeaf: this.#nextLeaf, reason: this.#trouble },
      'relay keeps its place and tries again',
    );
    void this.#beat();
  }

  async #well(): Promise<void> {
    this.#trouble = null;
    this.log.info({ nextLeaf: this.#nextLeaf }, 'relay delivers again');
    await this.#beat();
  }

  #beat(): Promise<void> {
    const condition = this.#trouble === null ? well(`next leaf ${this.#nextLeaf}`) : degraded(this.#trouble);
    return this.heartbeats.beat(this.name, condition);
  }
}
