import { reasonOf } from '../worker-log.js';
import { degraded, well, type Condition, type Heartbeats } from './heartbeats.js';

/** How often it is said that all is as it was; a change is said at once. */
const beatMs = 20_000;

/**
 * The heartbeat of a part that follows the log. It beats with the rounds of its subscription, so that a part that hangs is
 * silent, and so is one that stands by: of several workers, the one that follows speaks for all.
 */
export class Pulse {
  #trouble: string | null = null;
  #said: Condition['state'] | null = null;
  #saidAtMs = -Infinity;
  #beating = Promise.resolve();

  /** @param how the part is while its rounds go on */
  constructor(
    private readonly heartbeats: Heartbeats,
    private readonly name: string,
    private readonly how: () => Condition = () => well('follows'),
  ) {}

  /** The part follows from here on. What went wrong before is told only now, when it is its to tell. */
  began(): void {
    if (this.#trouble !== null) this.#say(degraded(this.#trouble));
  }

  /** @returns whether it works again after trouble */
  wentRound(): boolean {
    const wasTroubled = this.#trouble !== null;
    this.#trouble = null;
    const condition = this.how();
    if (condition.state !== this.#said || performance.now() - this.#saidAtMs >= beatMs) this.#say(condition);
    return wasTroubled;
  }

  hurt(error: unknown): void {
    this.#trouble = reasonOf(error);
  }

  /** Another may follow from here on, and say otherwise. */
  ended(): void {
    this.#said = null;
  }

  /** Resolves once what was said is written, or could not be. */
  written(): Promise<void> {
    return this.#beating;
  }

  /** One after the other: the last word is to stand. */
  #say(condition: Condition): void {
    this.#said = condition.state;
    this.#saidAtMs = performance.now();
    this.#beating = this.#beating.then(() => this.heartbeats.beat(this.name, condition));
  }
}
