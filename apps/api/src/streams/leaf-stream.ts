import type { ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { SequencedEvent } from '#libs/event-log';

/** Said when nothing happens, so that no proxy takes the connection for dead. */
const heartbeatMs = 15_000;

/** A browser that lost the connection comes back after this long. */
const retryMs = 1_000;

const message = ({ event, leafIndex }: SequencedEvent) => {
  const { stream, version, type, recordedAt } = event;
  const data = JSON.stringify({ stream, version, type, recordedAt, leafIndex });
  return `id: ${leafIndex}\nevent: ${type}\ndata: ${data}\n\n`;
};

/** One reader's server-sent events. News only: what happened and where; what was said is asked for by itself. */
export class LeafStream {
  readonly #heartbeat: NodeJS.Timeout;

  constructor(
    private readonly response: ServerResponse,
    private readonly signal: AbortSignal,
  ) {
    response.write(`retry: ${retryMs}\n\n`);
    this.#heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs).unref();
  }

  /** Waits while the reader is slow: what it has not taken stays in the log. */
  async send(events: readonly SequencedEvent[]): Promise<void> {
    for (const event of events) {
      if (this.response.write(message(event)) || this.response.destroyed) continue;
      await once(this.response, 'drain', { signal: this.signal }).catch(() => undefined);
    }
  }

  end(): void {
    clearInterval(this.#heartbeat);
    this.response.end();
  }
}
