import { foldStream, unbornState } from './fold-stream.js';
import type { EventLog, Head } from '#libs/event-log';
import type { StreamName, Supplied } from '#libs/kernel';

type Folded = Supplied & Readonly<{ head: Head }>;

/**
 * Folded directory, reading and calendar streams, each at the version last seen. It may be behind the log: a decision
 * made on it names the versions, and the append refuses when a head has moved. Least recently used go first.
 */
export class StreamCache {
  readonly #folded = new Map<StreamName, Folded>();

  constructor(
    private readonly log: EventLog,
    private readonly entriesMax = 20_000,
  ) {}

  /** What is known without asking the database; undefined when nothing is. */
  peek(stream: StreamName): Folded | undefined {
    return this.#folded.get(stream);
  }

  /** Brings a stream up to its head by reading only what came since. */
  async refresh(stream: StreamName): Promise<Folded> {
    const known = this.#folded.get(stream);
    const news = await this.log.read(stream, known?.version ?? 0);
    const last = news.at(-1);
    let state = known?.state ?? unbornState(stream);
    for (const { event } of news) state = foldStream(stream, state, event);
    const folded: Folded = last
      ? {
          version: last.event.version,
          state,
          head: { version: last.event.version, hash: last.hash, recordedAt: last.event.recordedAt },
        }
      : (known ?? { version: 0, state, head: { version: 0, hash: null, recordedAt: null } });
    const meanwhile = this.#folded.get(stream);
    if (meanwhile && meanwhile.version > folded.version) return meanwhile;
    this.#folded.delete(stream);
    this.#folded.set(stream, folded);
    if (this.#folded.size > this.entriesMax)
      this.#folded.delete(this.#folded.keys().next().value as StreamName);
    return folded;
  }

  async refreshAll(streams: readonly StreamName[]): Promise<void> {
    await Promise.all(streams.map((stream) => this.refresh(stream)));
  }

  /** The folded state of a stream as the log has it now. */
  async state<State>(stream: StreamName): Promise<State> {
    return (await this.refresh(stream)).state as State;
  }

  /** Which of these, at the versions a decision saw, have moved since; those are brought up to date. */
  async moved(
    seen: readonly Readonly<{ stream: StreamName; version: number }>[],
  ): Promise<readonly StreamName[]> {
    if (seen.length === 0) return [];
    const heads = await this.log.heads(seen.map(({ stream }) => stream));
    const moved = seen
      .filter(({ stream, version }) => heads.get(stream)?.version !== version)
      .map(({ stream }) => stream);
    await this.refreshAll(moved);
    return moved;
  }
}
