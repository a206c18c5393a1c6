import type { StreamName } from '#libs/kernel';
import type pg from 'pg';
import type { Fault } from './verify.js';
import { everyRow } from './verify-pages.js';

/** More than these of one kind tell nobody more. */
const faultsMax = 100;

type LeafRow = Readonly<{ leaf_index: string; stream: StreamName; version: number; there: boolean }>;

/** Faults of the global order: leaves without event, holes. */
export async function leafFaults(
  pool: pg.Pool,
  only: StreamName | null,
): Promise<Readonly<{ leaves: number; faults: readonly Fault[] }>> {
  const faults: Fault[] = [];
  let leaves = 0;
  let before = -1;
  const rows = everyRow<LeafRow>(
    pool,
    'verify-leaves',
    `SELECT l.leaf_index, l.stream, l.version,
            (SELECT true FROM log.events e WHERE e.stream = l.stream AND e.version = l.version) IS NOT NULL AS there
       FROM log.leaves l WHERE l.leaf_index > $1 ORDER BY l.leaf_index`,
    (last) => [last?.leaf_index ?? -1],
  );
  for await (const { leaf_index, stream, version, there } of rows) {
    const leafIndex = Number(leaf_index);
    const asked = (only === null || stream === only) && faults.length < faultsMax;
    if (asked && !there) faults.push({ kind: 'leaf-orphan', stream, version, leafIndex });
    if (asked && leafIndex !== before + 1) faults.push({ kind: 'leaf-gap', stream, version, leafIndex });
    before = leafIndex;
    leaves += 1;
  }
  return { leaves, faults };
}

type RequestRow = Readonly<{
  principal: string;
  key: string;
  stream: StreamName;
  last_version: number;
  there: boolean;
}>;

/** Answered requests whose last event is missing: the stream was cut. */
export async function requestFaults(pool: pg.Pool, only: StreamName | null): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const rows = everyRow<RequestRow>(
    pool,
    'verify-requests',
    `SELECT r.principal, r.key, r.stream, r.last_version,
            (SELECT true FROM log.events e WHERE e.stream = r.stream AND e.version = r.last_version) IS NOT NULL AS there
       FROM log.requests r WHERE (r.principal, r.key) > ($1, $2) ORDER BY r.principal, r.key`,
    (last) => [last?.principal ?? '', last?.key ?? ''],
  );
  for await (const { stream, last_version: version, there } of rows)
    if (!there && (only === null || stream === only) && faults.length < faultsMax)
      faults.push({ kind: 'cut', stream, version, leafIndex: null });
  return faults;
}
