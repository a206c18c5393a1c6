import type {
  AppendRequest,
  AppendResult,
  EarlierRequest,
  EventLog,
  Head,
  RecordedEvent,
} from '#libs/event-log';
import type { StreamName } from '#libs/kernel';

/** The log as it is, to be changed in one place. */
export class LogProxy implements EventLog {
  constructor(protected readonly log: EventLog) {}

  get origin(): string {
    return this.log.origin;
  }
  append(request: AppendRequest): Promise<AppendResult> {
    return this.log.append(request);
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
  readLeaves(from: number, limit: number) {
    return this.log.readLeaves(from, limit);
  }
  openTexts(stream: StreamName, versions: readonly number[]) {
    return this.log.openTexts(stream, versions);
  }
  receipt(event: RecordedEvent) {
    return this.log.receipt(event);
  }
}
