import type { Digest, StoredEvent, StreamName } from '#libs/kernel';
import type pg from 'pg';
import { digestOf, eventHash } from './digest.js';
import { leafFaults, requestFaults } from './verify-order.js';
import { everyRow } from './verify-pages.js';
import { reaching } from './unavailable.js';

/**
 * What is wrong with an event:
 * - `hash`: its bytes are not those that were hashed
 * - `columns`: the columns beside the bytes say something else
 * - `chain`: it does not continue the event before it
 * - `gap`: the event before it is missing
 * - `commit`: events of its commit are missing after it, or it is of no commit
 * - `cut`: an answered request says the stream goes on here, and it does not
 * - `leaf-missing`: it should have a leaf index and has none
 * - `leaf-gap`: the leaf index before it is missing
 * - `leaf-orphan`: it has a leaf index, and is missing
 * - `signature`: what it holds is not the signature of its officer; found by who knows keys
 */
export type FaultKind =
  | 'hash'
  | 'columns'
  | 'chain'
  | 'gap'
  | 'commit'
  | 'cut'
  | 'leaf-missing'
  | 'leaf-gap'
  | 'leaf-orphan'
  | 'signature';

export type Fault = Readonly<{
  kind: FaultKind;
  stream: StreamName;
  version: number;
  leafIndex: number | null;
}>;

export type LogReport = Readonly<{
  events: number;
  streams: number;
  leaves: number;
  /** The fault earliest in global order; events without a leaf index come last. Null when the log is whole. */
  first: Fault | null;
  /** At most 100, in the order they were found. */
  faults: readonly Fault[];
}>;

export type VerifyOptions = Readonly<{
  /** @default all streams */
  stream?: StreamName;
  /** Does what an event holds as a signature hold? Asked of events with the right hash. @default nothing is asked */
  signatureHolds?: (event: StoredEvent) => Promise<boolean>;
}>;

const faultsMax = 100;

/**
 * Walks the log and compares each event with its hash, its columns, its predecessor, its commit and its place.
 *
 * What a superuser removes from the very end, of stream, requests and leaves alike, only a signed checkpoint proves.
 */
export async function verifyLog(
  pool: pg.Pool,
  { stream, signatureHolds }: VerifyOptions = {},
): Promise<LogReport> {
  const faults: Fault[] = [];
  const walk = new StreamWalk((fault) => void faults.push(fault));
  const { rows } = await reaching(pool.query<{ origin: string }>('SELECT origin FROM log.identity'));
  for await (const row of eventRows(pool, stream ?? null)) {
    const event = walk.step(row, rows[0]?.origin ?? '');
    if (event && signatureHolds && !(await signatureHolds(event))) walk.fault('signature', row);
  }
  walk.end();
  const order = await leafFaults(pool, stream ?? null);
  faults.push(...order.faults, ...(await requestFaults(pool, stream ?? null)));
  return {
    events: walk.events,
    streams: walk.streams,
    leaves: order.leaves,
    first: faults.reduce<Fault | null>(earlier, null),
    faults: faults.slice(0, faultsMax),
  };
}

const placeOf = ({ leafIndex }: Fault): number => leafIndex ?? Number.POSITIVE_INFINITY;
const earlier = (first: Fault | null, fault: Fault): Fault =>
  first === null || placeOf(fault) < placeOf(first) ? fault : first;

type EventRow = Readonly<{
  stream: StreamName;
  version: number;
  type: string;
  recorded_at: Date;
  bytes: Buffer;
  hash: Buffer;
  leaf_index: string | null;
  /** Whether the sequencer has been past it. */
  due: boolean;
}>;

const eventRows = (pool: pg.Pool, only: StreamName | null): AsyncGenerator<EventRow> =>
  everyRow<EventRow>(
    pool,
    'verify-events',
    `SELECT e.stream, e.version, e.type, e.recorded_at, e.bytes, e.hash, l.leaf_index,
            (SELECT (e.xid, e.stream, e.version) <= (s.mark_xid, s.mark_stream, s.mark_version)
               FROM work.sequencer s) AS due
       FROM log.events e LEFT JOIN log.leaves l ON l.stream = e.stream AND l.version = e.version
      WHERE (e.stream, e.version) > ($1, $2) AND ($3::text IS NULL OR e.stream = $3)
      ORDER BY e.stream, e.version`,
    (last) => [last?.stream ?? '', last?.version ?? 0, only],
  );

/** Checks one event after the other, in order of stream and version. */
class StreamWalk {
  events = 0;
  streams = 0;
  #previous: EventRow | null = null;
  /** How many events of the commit at hand are still to come. */
  #commitRest = 0;

  constructor(private readonly report: (fault: Fault) => void) {}

  /** @returns the event, when it is what was stored */
  step(row: EventRow, origin: string): StoredEvent | null {
    this.events += 1;
    if (this.#previous?.stream !== row.stream) this.#endStream();
    const previous = this.#previous;
    const event = eventIn(row.bytes);
    const whole = event !== null && eventHash(row.bytes).equals(row.hash);
    if (!whole) this.fault('hash', row);
    else if (!agrees(event, row, origin)) this.fault('columns', row);
    if (row.version !== (previous?.version ?? 0) + 1) this.fault('gap', row);
    else if (event && event.previousHash !== hashOf(previous)) this.fault('chain', row);
    if (row.due && row.leaf_index === null) this.fault('leaf-missing', row);
    this.#stepCommit(row, event);
    this.#previous = row;
    return whole ? event : null;
  }

  end(): void {
    this.#endStream();
  }

  #stepCommit(row: EventRow, event: StoredEvent | null): void {
    const opens = event?.commit !== undefined;
    if (event && opens === this.#commitRest > 0) this.fault('commit', row);
    this.#commitRest = opens ? (event.commit?.size ?? 1) - 1 : Math.max(0, this.#commitRest - 1);
  }

  #endStream(): void {
    if (this.#previous) this.streams += 1;
    if (this.#previous && this.#commitRest > 0) this.fault('commit', this.#previous);
    this.#previous = null;
    this.#commitRest = 0;
  }

  fault(kind: FaultKind, { stream, version, leaf_index }: EventRow): void {
    this.report({ kind, stream, version, leafIndex: leaf_index === null ? null : Number(leaf_index) });
  }
}

const hashOf = (row: EventRow | null): Digest | null => row && digestOf(row.hash);

function eventIn(bytes: Buffer): StoredEvent | null {
  try {
    return JSON.parse(bytes.toString('utf8')) as StoredEvent;
  } catch {
    return null;
  }
}

const agrees = (event: StoredEvent, row: EventRow, origin: string): boolean =>
  event.log === origin &&
  event.stream === row.stream &&
  event.version === row.version &&
  event.type === row.type &&
  event.recordedAt === row.recorded_at.toISOString();
