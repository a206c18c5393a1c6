/**
 * SQL conditions on committed events that wait for their leaf index.
 *
 * In a restored copy events may lie beyond the mark that have their leaf already: transaction ids begin anew there, and the
 * mark with them. Those of ids that this cluster has not given out yet are not looked at.
 *
 * @param member SQL name of an event
 */
export const beyondMark = (member: string) => `(${member}.xid, ${member}.stream, ${member}.version) >
    ((SELECT mark_xid FROM work.sequencer), (SELECT mark_stream FROM work.sequencer), (SELECT mark_version FROM work.sequencer))
  AND ${member}.xid < pg_snapshot_xmax(pg_current_snapshot())`;

/** Looked up for each by itself: as a join, PostgreSQL might read all leaves. */
export const withoutLeaf = (member: string) =>
  `(SELECT l.leaf_index FROM log.leaves l WHERE l.stream = ${member}.stream AND l.version = ${member}.version) IS NULL`;

/**
 * Events without a leaf index among the next so many beyond the mark, to stand in `FROM`. Mostly none beyond it has one;
 * the bound is for a restored copy whose mark is still on its way over what was sequenced before.
 */
export const waitingAmongNext = (most: number) => `(
  SELECT FROM (
    SELECT e.stream, e.version FROM log.events e WHERE ${beyondMark('e')}
     ORDER BY e.xid, e.stream, e.version LIMIT ${most}) n
   WHERE ${withoutLeaf('n')})`;
