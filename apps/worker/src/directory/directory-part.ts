import type { DirectoryConsequences, RepairConsequences } from '#libs/case-commands';
import type { OpenLog, SequencedEvent } from '#libs/event-log';
import type { Heartbeats } from '../health/heartbeats.js';
import { Pulse } from '../health/pulse.js';
import type { Part } from '../part.js';
import { reasonOf, type WorkerLog } from '../worker-log.js';

/** The API does the same before it answers; this is for the moment in which it was killed. */
const gatherMs = 500;

/**
 * Follows the log and brings to cases what was decided elsewhere: changes of the directory to the open tasks they concern, and
 * repairs to the case they are about. Needs PostgreSQL only.
 */
export class DirectoryPart implements Part {
  readonly name = 'directory';
  readonly #pulse: Pulse;

  constructor(
    private readonly open: Pick<OpenLog, 'subscribe'>,
    private readonly consequences: Pick<DirectoryConsequences, 'follow'>,
    private readonly repairs: Pick<RepairConsequences, 'follow'>,
    heartbeats: Heartbeats,
    private readonly log: Pick<WorkerLog, 'warn'>,
  ) {
    this.#pulse = new Pulse(heartbeats, this.name);
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.open.subscribe({
      name: this.name,
      signal,
      gatherMs,
      onBatch: (leaves) => this.#bringAbout(leaves.map(({ event }) => event)),
      onBegin: () => this.#pulse.began(),
      onRound: () => void this.#pulse.wentRound(),
      onEnd: () => this.#pulse.ended(),
      onTrouble: (error) => {
        this.#pulse.hurt(error);
        this.log.warn({ reason: reasonOf(error) }, 'directory keeps its place and tries again');
      },
    });
    await this.#pulse.written();
  }

  /**
   * What fails keeps nothing else waiting: neither the directory a repair, nor one repair another.
   *
   * @throws what failed first, after all was tried: the batch comes again, and what was done is not done twice
   */
  async #bringAbout(events: readonly SequencedEvent['event'][]): Promise<void> {
    const failures: unknown[] = [];
    const attempt = (work: Promise<unknown>) => work.catch((error: unknown) => void failures.push(error));
    await attempt(this.consequences.follow(events));
    for (const event of events) await attempt(this.repairs.follow([event]));
    if (failures.length > 0) throw failures[0];
  }
}
