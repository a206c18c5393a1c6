import type { Digest, Instant, StreamName } from '#libs/kernel';
import type pg from 'pg';
import { digestOf } from './digest.js';
import { parsed } from './envelope.js';
import type { EarlierRequest, Head, RecordedEvent, SequencedEvent } from './ports.js';
import { reaching } from './unavailable.js';

type EventRow = Readonly<{ bytes: Buffer; hash: Buffer; leaf_index: string | null }>;

const recorded = ({ bytes, hash, leaf_index }: EventRow): RecordedEvent => ({
  ...parsed(bytes),
  hash: digestOf(hash),
  leafIndex: leaf_index === null ? null : Number(leaf_index),
});

/** Reads the log. Every query is prepared once in each connection. */
export class LogReader {
  constructor(private readonly pool: pg.Pool) {}

  async events(stream: StreamName, after: number, limit: number | null): Promise<readonly RecordedEvent[]> {
    const rows = await this.#rows<EventRow>(
      'log-read',
      `SELECT e.bytes, e.hash, l.leaf_index
         FROM log.events e LEFT JOIN log.leaves l ON l.stream = e.stream AND l.version = e.version
        WHERE e.stream = $1 AND e.version > $2 ORDER BY e.version LIMIT $3`,
      [stream, after, limit],
    );
    return rows.map(recorded);
  }

  async leaves(from: number, limit: number): Promise<readonly SequencedEvent[]> {
    const rows = await this.#rows<EventRow>(
      'log-leaves',
      `SELECT e.bytes, e.hash, l.leaf_index
         FROM (SELECT * FROM log.leaves WHERE leaf_index >= $1 ORDER BY leaf_index LIMIT $2) l
         JOIN log.events e ON e.stream = l.stream AND e.version = l.version
        ORDER BY l.leaf_index`,
      [from, limit],
    );
    return rows.map((row) => ({ ...recorded(row), leafIndex: Number(row.leaf_index) }));
  }

  async heads(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, Head>> {
    type Row = Readonly<{
      stream: StreamName;
      version: number | null;
      hash: Buffer | null;
      recorded_at: Date | null;
    }>;
    const rows = await this.#rows<Row>(
      'log-heads',
      `SELECT s.stream, h.version, h.hash, h.recorded_at
         FROM unnest($1::text[]) AS s (stream) LEFT JOIN LATERAL (
           SELECT e.version, e.hash, e.recorded_at FROM log.events e
            WHERE e.stream = s.stream ORDER BY e.version DESC LIMIT 1) h ON true`,
      [streams],
    );
    return new Map(
      rows.map(({ stream, version, hash, recorded_at }) => [
        stream,
        {
          version: version ?? 0,
          hash: hash && digestOf(hash),
          recordedAt: (recorded_at?.toISOString() as Instant | undefined) ?? null,
        },
      ]),
    );
  }

  async request(principal: string, key: string): Promise<EarlierRequest | null> {
    type Row = Readonly<{ digest: Buffer; stream: StreamName; first_version: number; last_version: number }>;
    const [row] = await this.#rows<Row>(
      'log-request',
      'SELECT digest, stream, first_version, last_version FROM log.requests WHERE principal = $1 AND key = $2',
      [principal, key],
    );
    if (!row) return null;
    return {
      digest: digestOf(row.digest),
      stream: row.stream,
      firstVersion: row.first_version,
      lastVersion: row.last_version,
    };
  }

  async texts(stream: StreamName, versions: readonly number[]): Promise<readonly StoredText[]> {
    type Row = Readonly<{ digest: Buffer; key: string; ciphertext: Buffer }>;
    const rows = await this.#rows<Row>(
      'log-texts',
      'SELECT digest, key, ciphertext FROM log.texts WHERE stream = $1 AND version = ANY ($2::integer[])',
      [stream, versions],
    );
    return rows.map(({ digest, key, ciphertext }) => ({ digest: digestOf(digest), key, ciphertext }));
  }

  /** Committed events that have no leaf index yet, counted up to 10 000. */
  async unsequenced(): Promise<number> {
    const [row] = await this.#rows<{ events: number }>(
      'log-lag',
      `SELECT count(*)::integer AS events FROM (
         SELECT FROM log.events e, work.sequencer s
          WHERE (e.xid, e.stream, e.version) > (s.mark_xid, s.mark_stream, s.mark_version)
            AND NOT EXISTS (SELECT FROM log.leaves l WHERE l.stream = e.stream AND l.version = e.version)
          LIMIT 10000) AS waiting`,
      [],
    );
    return row?.events ?? 0;
  }

  async #rows<Row extends object>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<readonly Row[]> {
    const { rows } = await reaching(this.pool.query<Row>({ name, text, values: [...values] }));
    return rows;
  }
}

export type StoredText = Readonly<{ digest: Digest; key: string; ciphertext: Buffer }>;
