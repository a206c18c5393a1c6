-- An idle sequencer read every event of the log, forty times a second.
-- Gives the next committed events their leaf indexes and answers how many. Below the snapshot's xmin every transaction
-- has ended, so nothing can still appear before what is taken; an open transaction anywhere in the cluster only delays.
-- The NOT EXISTS matters after a restore into another cluster: what was sequenced before lies after the mark again.
CREATE OR REPLACE FUNCTION log.sequence(p_epoch bigint, p_limit integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  state      work.sequencer;
  last_taken record;
BEGIN
  -- Looking costs no transaction id and no write, so that an idle log can be looked at often. In the order of the index:
  -- asked only whether there is any, PostgreSQL takes a third of all events to lie after the mark, and reads the table
  -- from its beginning for the first of them.
  SELECT * INTO state FROM work.sequencer;
  PERFORM FROM (
    SELECT c.xid, c.stream, c.version FROM log.events c
     WHERE (c.xid, c.stream, c.version) > (state.mark_xid, state.mark_stream, state.mark_version)
       AND c.xid < pg_snapshot_xmin(pg_current_snapshot())
       AND NOT EXISTS (SELECT FROM log.leaves l WHERE l.stream = c.stream AND l.version = c.version)
     ORDER BY c.xid, c.stream, c.version
     LIMIT 1
  ) AS waiting;
  IF state.epoch = p_epoch AND NOT FOUND THEN
    RETURN 0;
  END IF;
  SELECT * INTO state FROM work.sequencer FOR UPDATE;
  IF state.epoch <> p_epoch THEN
    RAISE EXCEPTION 'sequencer epoch % has been succeeded by %', p_epoch, state.epoch USING ERRCODE = 'CS001';
  END IF;

  WITH taken AS (
    SELECT e.xid, e.stream, e.version, row_number() OVER (ORDER BY e.xid, e.stream, e.version) AS nth
      FROM (
        SELECT c.xid, c.stream, c.version FROM log.events c
         WHERE (c.xid, c.stream, c.version) > (state.mark_xid, state.mark_stream, state.mark_version)
           AND c.xid < pg_snapshot_xmin(pg_current_snapshot())
           AND NOT EXISTS (SELECT FROM log.leaves l WHERE l.stream = c.stream AND l.version = c.version)
         ORDER BY c.xid, c.stream, c.version
         LIMIT p_limit
      ) AS e
  ), placed AS (
    INSERT INTO log.leaves (leaf_index, stream, version)
    SELECT state.next_leaf + t.nth - 1, t.stream, t.version FROM taken t
  )
  SELECT t.xid, t.stream, t.version, t.nth INTO last_taken FROM taken t ORDER BY t.nth DESC LIMIT 1;
  IF NOT FOUND THEN
    RETURN 0;
  END IF;

  UPDATE work.sequencer
     SET mark_xid = last_taken.xid, mark_stream = last_taken.stream, mark_version = last_taken.version,
         next_leaf = state.next_leaf + last_taken.nth;
  PERFORM pg_notify('countersign_leaves', (state.next_leaf + last_taken.nth)::text);
  RETURN last_taken.nth;
END
$$;
