import type { Digest, StreamName } from '#libs/kernel';
import type pg from 'pg';
import { prepare } from './append.js';
import { CommitQueue } from './commit-queue.js';
import type { DatabaseClock } from './log-clock.js';
import type {
  AppendRequest,
  AppendResult,
  EarlierRequest,
  EventLog,
  Head,
  Receipt,
  RecordedEvent,
  SequencedEvent,
  WorkRows,
} from './ports.js';
import { LogReader } from './reading.js';
import { RecentLeaves } from './recent-leaves.js';
import type { ReceiptKey } from './receipts.js';
import { reaching } from './unavailable.js';
import { keyOwnerOf, type Vault } from './vault.js';
import { workColumns } from './work-columns.js';

/** The event log on PostgreSQL. Any number of processes may use one log at once. */
export class PostgresEventLog implements EventLog {
  readonly #reader: LogReader;
  readonly #recent: RecentLeaves;
  readonly #commits: CommitQueue;

  constructor(
    readonly origin: string,
    private readonly pool: pg.Pool,
    private readonly vault: Vault,
    private readonly receiptKey: ReceiptKey,
    private readonly clock: DatabaseClock,
  ) {
    this.#reader = new LogReader(pool);
    this.#recent = new RecentLeaves();
    this.#commits = new CommitQueue(pool);
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    const result = await this.#commits.add(await prepare(this.vault, this.origin, request));
    // Our idea of the log's clock was wrong: learn the right one before the caller decides again.
    if (result.outcome === 'clock-refused') await this.clock.refresh();
    return result;
  }

  read(stream: StreamName, after = 0, limit?: number): Promise<readonly RecordedEvent[]> {
    return this.#reader.events(stream, after, limit ?? null);
  }

  async head(stream: StreamName): Promise<Head> {
    const heads = await this.heads([stream]);
    return heads.get(stream) ?? { version: 0, hash: null, recordedAt: null };
  }

  async heads(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, Head>> {
    return streams.length === 0 ? new Map() : this.#reader.heads(streams);
  }

  findRequest(principal: string, key: string): Promise<EarlierRequest | null> {
    return this.#reader.request(principal, key);
  }

  /** Several follow the log in one process, close behind one another: what one has read the next need not. */
  async readLeaves(from: number, limit: number): Promise<readonly SequencedEvent[]> {
    const known = this.#recent.from(from, limit);
    if (known.length === limit) return known;
    const read = await this.#reader.leaves(from + known.length, limit - known.length);
    this.#recent.keep(read);
    return known.length === 0 ? read : [...known, ...read];
  }

  async openTexts(stream: StreamName, versions: readonly number[]): Promise<ReadonlyMap<Digest, string>> {
    const owner = keyOwnerOf(stream);
    const stored = await this.#reader.texts(stream, versions);
    const opened = await Promise.all(
      stored.map(({ digest, key, ciphertext }) => this.vault.open(owner, key, digest, ciphertext)),
    );
    return new Map(opened.flatMap((texts) => [...(texts ?? [])]));
  }

  receipt(event: RecordedEvent): Receipt {
    return this.receiptKey.receiptFor(event);
  }

  /**
   * Replaces every work row of a case by those folded from its stream up to a version.
   *
   * @returns false, with nothing changed, when the stream has moved on: fold and try again
   */
  async replaceRows(caseId: string, version: number, rows: WorkRows): Promise<boolean> {
    const { rows: answers } = await reaching(
      this.pool.query<{ replaced: boolean }>({
        name: 'work-replace',
        text: 'SELECT work.replace_rows($1, $2, $3) AS replaced',
        values: [caseId, version, workColumns([rows]) ?? '{}'],
      }),
    );
    return answers[0]?.replaced ?? false;
  }

  /** Committed events that wait for their leaf index, counted up to 10 000. An open transaction can hold them up. */
  unsequenced(): Promise<number> {
    return this.#reader.unsequenced();
  }
}
