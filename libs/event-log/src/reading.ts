import type { Digest, Instant, StreamName } from '#libs/kernel';
import type pg from 'pg';
import { digestOf } from './digest.js';
import { parsed } from './envelope.js';
import type { EarlierRequest, Head, RecordedEvent, SequencedEvent } from './ports.js';
import { eventAt, eventsWhere } from './events-where.js';
import { Together } from './together.js';
import { reaching } from './unavailable.js';
import { beyondMark, withoutLeaf } from './waiting-events.js';

type EventRow = Readonly<{ bytes: Buffer; hash: Buffer; leaf_index: string | null }>;

const recorded = ({ bytes, hash, leaf_index }: EventRow): RecordedEvent => ({
  hash: digestOf(hash),
  leafIndex: leaf_index === null ? null : Number(leaf_index),
  ...parsed(bytes),
});

/**
 * Reads the log. Every query is prepared once in each connection. A list is given through a subquery: PostgreSQL then
 * does not know its length and keeps one plan; knowing it, it plans anew each time, which takes several times as long as
 * the looking. What is looked up for each of its members stands in a subquery that cannot be merged, see {@link eventsWhere}.
 */
export class LogReader {
  readonly #streams: Together<Since, readonly RecordedEvent[]>;
  readonly #texts: Together<Beside, readonly StoredText[]>;
  readonly #heads: Together<readonly StreamName[], ReadonlyMap<StreamName, Head>>;

  constructor(private readonly pool: pg.Pool) {
    this.#streams = new Together((asked) => this.#eventsOf(asked));
    this.#texts = new Together((asked) => this.#textsOf(asked));
    this.#heads = new Together((asked) => this.#headsOf(asked));
  }

  /** Streams asked for at once are read at once: a list of cases costs one round trip. */
  events(stream: StreamName, after: number, limit: number | null): Promise<readonly RecordedEvent[]> {
    return limit === null
      ? this.#streams.ask({ stream, after })
      : this.#eventsOfOne({ stream, after }, limit);
  }

  async #eventsOf(asked: readonly Since[]): Promise<readonly (readonly RecordedEvent[])[]> {
    const [only] = asked;
    if (only && asked.length === 1) return [await this.#eventsOfOne(only, null)];
    const rows = await this.#rows<EventRow & Readonly<{ nth: string }>>(
      'log-read-streams',
      `SELECT s.nth, e.bytes, e.hash, (
                SELECT l.leaf_index FROM log.leaves l WHERE l.stream = e.stream AND l.version = e.version) AS leaf_index
         FROM unnest((SELECT $1::text[]), (SELECT $2::integer[])) WITH ORDINALITY AS s (stream, after, nth)
        CROSS JOIN LATERAL ${eventsWhere('h.stream = s.stream AND h.version > s.after')} e
        ORDER BY s.nth, e.version`,
      [asked.map(({ stream }) => stream), asked.map(({ after }) => after)],
    );
    return inOrder(asked, rows, recorded);
  }

  async #eventsOfOne({ stream, after }: Since, limit: number | null): Promise<readonly RecordedEvent[]> {
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
        CROSS JOIN LATERAL ${eventAt('l')} e
        ORDER BY l.leaf_index`,
      [from, limit],
    );
    return rows.map((row) => ({ ...recorded(row), leafIndex: Number(row.leaf_index) }));
  }

  /** Asked for at once, as {@link events}: who reads or signs at the same moment mostly asks about the same officers. */
  heads(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, Head>> {
    return this.#heads.ask(streams);
  }

  async #headsOf(
    asked: readonly (readonly StreamName[])[],
  ): Promise<readonly ReadonlyMap<StreamName, Head>[]> {
    type Row = Readonly<{
      stream: StreamName;
      version: number | null;
      hash: Buffer | null;
      recorded_at: Date | null;
    }>;
    const rows = await this.#rows<Row>(
      'log-heads',
      `SELECT s.stream, h.version, h.hash, h.recorded_at
         FROM unnest((SELECT $1::text[])) AS s (stream) LEFT JOIN LATERAL (
           SELECT e.version, e.hash, e.recorded_at FROM log.events e
            WHERE e.stream = s.stream ORDER BY e.version DESC LIMIT 1) h ON true`,
      [[...new Set(asked.flat())]],
    );
    const heads = new Map<StreamName, Head>(
      rows.map(({ stream, version, hash, recorded_at }) => [
        stream,
        {
          version: version ?? 0,
          hash: hash && digestOf(hash),
          recordedAt: (recorded_at?.toISOString() as Instant | undefined) ?? null,
        },
      ]),
    );
    return asked.map((streams) => new Map(streams.map((stream) => [stream, heads.get(stream) as Head])));
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

  /** Of streams asked for at once, as {@link events}. */
  texts(stream: StreamName, versions: readonly number[]): Promise<readonly StoredText[]> {
    return this.#texts.ask({ stream, versions });
  }

  async #textsOf(asked: readonly Beside[]): Promise<readonly (readonly StoredText[])[]> {
    const [only] = asked;
    if (only && asked.length === 1) {
      const rows = await this.#rows<TextRow>(
        'log-texts',
        'SELECT digest, key, ciphertext FROM log.texts WHERE stream = $1 AND version = ANY ($2::integer[])',
        [only.stream, only.versions],
      );
      return [rows.map(stored)];
    }
    const rows = await this.#rows<TextRow & Readonly<{ nth: string }>>(
      'log-texts-streams',
      `SELECT s.nth, t.digest, t.key, t.ciphertext
         FROM unnest((SELECT $1::integer[]), (SELECT $2::text[]), (SELECT $3::integer[])) AS s (nth, stream, version)
        CROSS JOIN LATERAL (
          SELECT b.digest, b.key, b.ciphertext FROM log.texts b
           WHERE b.stream = s.stream AND b.version = s.version OFFSET 0) t`,
      [
        asked.flatMap(({ versions }, nth) => versions.map(() => nth + 1)),
        asked.flatMap(({ stream, versions }) => versions.map(() => stream)),
        asked.flatMap(({ versions }) => versions),
      ],
    );
    return inOrder(asked, rows, stored);
  }

  /** Committed events that have no leaf index yet, counted up to 10 000. */
  async unsequenced(): Promise<number> {
    const [row] = await this.#rows<{ events: number }>(
      'log-lag',
      `SELECT count(*)::integer AS events FROM (
         SELECT FROM log.events e WHERE ${beyondMark('e')} AND ${withoutLeaf('e')}
          ORDER BY e.xid, e.stream, e.version
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

type Since = Readonly<{ stream: StreamName; after: number }>;
type Beside = Readonly<{ stream: StreamName; versions: readonly number[] }>;
type TextRow = Readonly<{ digest: Buffer; key: string; ciphertext: Buffer }>;

const stored = ({ digest, key, ciphertext }: TextRow): StoredText => ({
  digest: digestOf(digest),
  key,
  ciphertext,
});

/** The rows of each that was asked for. @property nth of what was asked, from 1 */
function inOrder<Row extends Readonly<{ nth: string | number }>, Found>(
  { length }: readonly unknown[],
  rows: readonly Row[],
  found: (row: Row) => Found,
): readonly (readonly Found[])[] {
  const answers: Found[][] = Array.from({ length }, () => []);
  for (const row of rows) answers[Number(row.nth) - 1]?.push(found(row));
  return answers;
}

export type StoredText = Readonly<{ digest: Digest; key: string; ciphertext: Buffer }>;
