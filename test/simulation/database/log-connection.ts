import type {
  AppendRequest,
  AppendResult,
  EarlierRequest,
  EventLog,
  Head,
  Receipt,
  RecordedEvent,
  SequencedEvent,
} from '#libs/event-log';
import type { Digest, StreamName } from '#libs/kernel';
import { composeEvents } from '../../../libs/event-log/src/envelope.js';
import type { Life, Scheduler } from '../engine/scheduler.js';
import type { Database } from './database.js';
import type { ProcessClock } from './process-clock.js';
import { requestName } from './store.js';

export const simulatedOrigin = 'countersign/simulation';

/** A receipt derived from the stored event; the key is left out, for no invariant depends on it. */
const receiptFor = ({ event, hash }: RecordedEvent): Receipt => ({
  log: event.log,
  stream: event.stream,
  version: event.version,
  hash,
  recordedAt: event.recordedAt,
  keyId: 'simulated',
  signature: hash,
});

/** The log as one process reaches it: every call waits at a gate, as it would for the network. */
export class LogConnection implements EventLog {
  readonly origin = simulatedOrigin;

  constructor(
    private readonly scheduler: Scheduler,
    private readonly database: Database,
    private readonly process: Life,
    private readonly clock: ProcessClock,
  ) {}

  async append(request: AppendRequest): Promise<AppendResult> {
    const events = composeEvents(this.origin, request);
    const result = await this.database.append(this.process, request, events);
    if (result.outcome === 'clock-refused') this.clock.refresh();
    return result;
  }

  read(stream: StreamName, after = 0, limit?: number): Promise<readonly RecordedEvent[]> {
    return this.#ask('read', () => this.database.store.read(stream, after, limit));
  }

  head(stream: StreamName): Promise<Head> {
    return this.#ask('head', () => this.database.store.head(stream));
  }

  heads(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, Head>> {
    const { store } = this.database;
    return this.#ask('heads', () => new Map(streams.map((stream) => [stream, store.head(stream)])));
  }

  findRequest(principal: string, key: string): Promise<EarlierRequest | null> {
    return this.#ask('request', () => this.database.store.requests.get(requestName(principal, key)) ?? null);
  }

  readLeaves(from: number, limit: number): Promise<readonly SequencedEvent[]> {
    return this.#ask('leaves', () => this.database.leaves.leaves.slice(from, from + limit));
  }

  openTexts(): Promise<ReadonlyMap<Digest, string>> {
    return Promise.resolve(new Map());
  }

  receipt(event: RecordedEvent): Receipt {
    return receiptFor(event);
  }

  #ask<Answer>(what: string, answer: () => Answer): Promise<Answer> {
    return this.scheduler.gate(this.process, what, () => {
      this.database.reach();
      return answer();
    });
  }
}
