import type { AppendRequest, CaseRow, EarlierRequest, Head, RecordedEvent } from '#libs/event-log';
import type { StreamName } from '#libs/kernel';

/** One transaction's events. `xid` orders commits as PostgreSQL numbers the transactions, not as they end. */
export type Commit = Readonly<{ xid: number; request: AppendRequest; events: readonly RecordedEvent[] }>;

const unborn: Head = { version: 0, hash: null, recordedAt: null };
const nothing: readonly RecordedEvent[] = [];

export const requestName = (principal: string, key: string) => `request/${principal}/${key}`;

/** What is committed: all that a reader sees. */
export class Store {
  readonly streams = new Map<StreamName, RecordedEvent[]>();
  readonly requests = new Map<string, EarlierRequest>();
  readonly cases = new Map<string, CaseRow>();

  head(stream: StreamName): Head {
    const last = this.streams.get(stream)?.at(-1);
    return last
      ? { version: last.event.version, hash: last.hash, recordedAt: last.event.recordedAt }
      : unborn;
  }

  read(stream: StreamName, after: number, limit = Infinity): readonly RecordedEvent[] {
    const events = this.streams.get(stream);
    return events ? events.slice(after, Math.min(events.length, after + limit)) : nothing;
  }

  apply({ request, events }: Commit): void {
    const { stream, idempotency, rows } = request;
    const kept = this.streams.get(stream);
    if (kept) kept.push(...events);
    else this.streams.set(stream, [...events]);
    if (rows?.case) this.cases.set(rows.case.caseId, rows.case);
    if (!idempotency) return;
    const { principal, key, digest } = idempotency;
    const firstVersion = events[0]!.event.version;
    const lastVersion = firstVersion + events.length - 1;
    this.requests.set(requestName(principal, key), { digest, stream, firstVersion, lastVersion });
  }
}
