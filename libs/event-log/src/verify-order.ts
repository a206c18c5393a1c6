import type { StreamName } from '#libs/kernel';
import type pg from 'pg';
import { reaching } from './unavailable.js';
import type { Fault, FaultKind } from './verify.js';

type FaultRow = Readonly<{ kind: FaultKind; stream: StreamName; version: number; leaf_index: string | null }>;

const fault = ({ kind, stream, version, leaf_index }: FaultRow): Fault => ({
  kind,
  stream,
  version,
  leafIndex: leaf_index === null ? null : Number(leaf_index),
});

/** Faults of the global order: events that should have a leaf and do not, leaves without event, holes. */
export async function leafFaults(
  pool: pg.Pool,
  only: StreamName | null,
): Promise<Readonly<{ leaves: number; faults: readonly Fault[] }>> {
  const { rows } = await reaching(
    pool.query<FaultRow>(
      `SELECT 'leaf-orphan' AS kind, l.stream, l.version, l.leaf_index FROM log.leaves l
        WHERE ($1::text IS NULL OR l.stream = $1)
          AND NOT EXISTS (SELECT FROM log.events e WHERE e.stream = l.stream AND e.version = l.version)
       UNION ALL
       SELECT 'leaf-missing', e.stream, e.version, NULL FROM log.events e, work.sequencer s
        WHERE ($1::text IS NULL OR e.stream = $1)
          AND (e.xid, e.stream, e.version) <= (s.mark_xid, s.mark_stream, s.mark_version)
          AND NOT EXISTS (SELECT FROM log.leaves l WHERE l.stream = e.stream AND l.version = e.version)
       UNION ALL
       SELECT 'leaf-gap', g.stream, g.version, g.leaf_index
         FROM (SELECT l.*, lag(l.leaf_index, 1, -1::bigint) OVER (ORDER BY l.leaf_index) AS before FROM log.leaves l) g
        WHERE g.leaf_index <> g.before + 1 AND ($1::text IS NULL OR g.stream = $1)
       ORDER BY 4, 2, 3 LIMIT 100`,
      [only],
    ),
  );
  const counted = await reaching(
    pool.query<{ leaves: number }>('SELECT count(*)::integer AS leaves FROM log.leaves'),
  );
  return { leaves: counted.rows[0]?.leaves ?? 0, faults: rows.map(fault) };
}

/** Answered requests whose last event is missing: the stream was cut. */
export async function requestFaults(pool: pg.Pool, only: StreamName | null): Promise<readonly Fault[]> {
  const { rows } = await reaching(
    pool.query<FaultRow>(
      `SELECT 'cut' AS kind, r.stream, r.last_version AS version, NULL AS leaf_index FROM log.requests r
        WHERE ($1::text IS NULL OR r.stream = $1)
          AND NOT EXISTS (SELECT FROM log.events e WHERE e.stream = r.stream AND e.version = r.last_version)
        ORDER BY r.stream, r.last_version LIMIT 100`,
      [only],
    ),
  );
  return rows.map(fault);
}
