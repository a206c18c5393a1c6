import { Turns, type AppendRequest, type EventLog, type Head, type LogClock } from '#libs/event-log';
import type { StreamName } from '#libs/kernel';

/** About as much as a small event of a case says. */
export const payload = {
  task: '57edb568-092c-4dec-9dd9-569871f0dcd9.5',
  step: 'legal-officer',
  decision: 'approve',
  note: '犯罪事实清楚，时间、地点、手段、后果均已查明。'.repeat(4),
};

const unborn: Head = { version: 0, hash: null, recordedAt: null };

/** Appends single events to streams of the log, knowing each stream's head from the append before. */
export class OurAppends {
  readonly #heads = new Map<StreamName, Head>();
  readonly #turns = new Turns();

  constructor(
    private readonly log: EventLog,
    private readonly clock: LogClock,
  ) {}

  /** As every command of the product does: writers of one process take turns at a stream. */
  append(stream: StreamName): Promise<void> {
    return this.#turns.take(stream, () => this.#append(stream));
  }

  /** Until it is in the log: a head that another process has moved is asked for and tried again. */
  async #append(stream: StreamName): Promise<void> {
    for (;;) {
      const head = this.#heads.get(stream) ?? unborn;
      const result = await this.log.append(this.#request(stream, head));
      if (result.outcome === 'appended') {
        const last = result.events.at(-1);
        if (last)
          this.#learn(stream, {
            version: last.event.version,
            hash: last.hash,
            recordedAt: last.event.recordedAt,
          });
        return;
      }
      if (result.outcome !== 'moved') throw new Error(`Not appended: ${result.outcome}`);
      this.#learn(stream, await this.log.head(stream));
    }
  }

  #learn(stream: StreamName, head: Head): void {
    if (head.version > (this.#heads.get(stream)?.version ?? 0)) this.#heads.set(stream, head);
  }

  #request(stream: StreamName, head: Head): AppendRequest {
    const now = this.clock.now();
    return {
      stream,
      expected: head,
      events: [{ type: 'Noted', data: payload, actor: { kind: 'system', system: 'setup' }, capacity: null }],
      recordedAt: head.recordedAt && head.recordedAt > now ? head.recordedAt : now,
      rules: null,
      command: { type: 'Note' },
      readSet: [],
    };
  }
}
