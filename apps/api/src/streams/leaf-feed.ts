import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenLog } from '#libs/event-log';
import type { StreamName } from '#libs/kernel';
import { Access } from '../access/access.js';
import type { Caller } from '../auth/caller.js';
import { Database } from '../engine/database.js';
import { SUBSCRIBE } from '../engine/tokens.js';
import { malformed } from '../problems/problem.js';
import { hijacked } from '../http/security-headers.js';
import { LeafStream } from './leaf-stream.js';
import { VisibleLeaves } from './visible-leaves.js';

type Serving = Readonly<{
  caller: Caller;
  lastEventId: string | undefined;
  request: FastifyRequest;
  reply: FastifyReply;
  /** One stream alone; null: all that the caller may see. */
  only: StreamName | null;
}>;

/** A stream ends after this long; the reader resumes where it was, with rights looked at anew. */
const lifeMs = 15 * 60_000;

/** Follows the log in global order for every reader that holds a connection. */
@Injectable()
export class LeafFeed implements BeforeApplicationShutdown {
  readonly #open = new Set<AbortController>();

  constructor(
    private readonly access: Access,
    private readonly database: Database,
    @Inject(SUBSCRIBE) private readonly subscribe: OpenLog['subscribe'],
  ) {}

  /** @throws Problem malformed-request for a `Last-Event-ID` that is no leaf index */
  async serve(serving: Serving): Promise<void> {
    const connection = new AbortController();
    const end = () => connection.abort();
    // Before anything is waited for: that a reader leaves is said only once.
    serving.reply.raw.once('close', end);
    const life = setTimeout(end, lifeMs).unref();
    this.#open.add(connection);
    try {
      await this.#follow(serving, connection.signal);
    } finally {
      clearTimeout(life);
      this.#open.delete(connection);
    }
  }

  async #follow({ caller, lastEventId, request, reply, only }: Serving, signal: AbortSignal): Promise<void> {
    if (reply.raw.destroyed) return void reply.hijack();
    const from = lastEventId === undefined ? await this.#end() : leafAfter(lastEventId);
    const visible = new VisibleLeaves(this.access, this.database, caller, await this.access.rightsOf(caller));
    const response = hijacked(reply);
    if (response.destroyed) return;
    response.writeHead(200, headersOf(request));
    if (request.method === 'HEAD') return void response.end();
    const stream = new LeafStream(response, signal);
    await this.subscribe({
      from,
      signal,
      onBatch: async (events) => {
        const named = only === null ? events : events.filter(({ event }) => event.stream === only);
        await stream.send(await visible.of(named));
      },
    });
    stream.end();
  }

  beforeApplicationShutdown(): void {
    for (const connection of this.#open) connection.abort();
  }

  async #end(): Promise<number> {
    const [row] = await this.database.rows<{ next: string }>(
      'SELECT coalesce(max(leaf_index) + 1, 0) AS next FROM log.leaves',
      [],
    );
    return Number(row?.next ?? 0);
  }
}

const headersOf = ({ id }: FastifyRequest) => ({
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // A connection kept alive after its stream would hold up the shutdown until it has idled long enough.
  connection: 'close',
  'x-accel-buffering': 'no',
  'trace-id': id,
});

function leafAfter(lastEventId: string): number {
  if (!/^\d{1,15}$/.test(lastEventId)) {
    throw malformed([{ pointer: '/last-event-id', message: 'is not a leaf index' }], 'headers');
  }
  return Number(lastEventId) + 1;
}
