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
import type { Metrics } from './metrics.js';

/** The log with every append timed and counted. */
export class MeasuredLog implements EventLog {
  readonly origin: string;

  constructor(
    private readonly log: EventLog,
    private readonly metrics: Pick<Metrics, 'appended'>,
  ) {
    this.origin = log.origin;
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    const began = performance.now();
    let outcome: AppendResult['outcome'] | 'failed' = 'failed';
    try {
      const result = await this.log.append(request);
      outcome = result.outcome;
      return result;
    } finally {
      this.metrics.appended(request.events, outcome, performance.now() - began);
    }
  }

  read(stream: StreamName, after?: number, limit?: number): Promise<readonly RecordedEvent[]> {
    return this.log.read(stream, after, limit);
  }

  head(stream: StreamName): Promise<Head> {
    return this.log.head(stream);
  }

  heads(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, Head>> {
    return this.log.heads(streams);
  }

  findRequest(principal: string, key: string): Promise<EarlierRequest | null> {
    return this.log.findRequest(principal, key);
  }

  readLeaves(from: number, limit: number): Promise<readonly SequencedEvent[]> {
    return this.log.readLeaves(from, limit);
  }

  openTexts(stream: StreamName, versions: readonly number[]): Promise<ReadonlyMap<Digest, string>> {
    return this.log.openTexts(stream, versions);
  }

  receipt(event: RecordedEvent): Receipt {
    return this.log.receipt(event);
  }
}
