-- In a restored copy the mark begins anew, and every event lies after it: looking past all of them at once took longer
-- than a transaction may last, so that nothing was sequenced any more. Now it looks at a piece at a time, twenty times as
-- many events as it may take, and moves the mark over those that have a leaf index already.
-- Gives the next committed events their leaf indexes and answers how many. Below the horizon every transaction has ended,
-- so nothing can still appear before what is taken; an open transaction anywhere in the cluster only delays.
CREATE OR REPLACE FUNCTION log.sequence(p_epoch bigint, p_limit integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  horizon    CONSTANT xid8 := pg_snapshot_xmin(pg_current_snapshot());
  piece      CONSTANT integer := 20 * p_limit;
  state      work.sequencer;
  last_taken record;
  reached    record;
  taken_now  integer;
BEGIN
  -- Looking costs no transaction id and no write, so that an idle log can be looked at often. In the order of the index:
  -- asked only whether there is any, PostgreSQL takes a third of all events to lie after the mark, and reads the table
  -- from its beginning for the first of them.
  SELECT * INTO state FROM work.sequencer;
  PERFORM FROM (
    SELECT c.xid, c.stream, c.version FROM log.events c
     WHERE (c.xid, c.stream, c.version) > (state.mark_xid, state.mark_stream, state.mark_version) AND c.xid < horizon
     ORDER BY c.xid, c.stream, c.version
     LIMIT 1
  ) AS beyond;
  IF state.epoch = p_epoch AND NOT FOUND THEN
    RETURN 0;
  END IF;
  SELECT * INTO state FROM work.sequencer FOR UPDATE;
  IF state.epoch <> p_epoch THEN
    RAISE EXCEPTION 'sequencer epoch % has been succeeded by %', p_epoch, state.epoch USING ERRCODE = 'CS001';
  END IF;

  -- A leaf is looked up for each event by itself: as a join, PostgreSQL might read all leaves.
  WITH taken AS (
    SELECT e.xid, e.stream, e.version, row_number() OVER (ORDER BY e.xid, e.stream, e.version) AS nth
      FROM (
        SELECT p.xid, p.stream, p.version
          FROM (
            SELECT c.xid, c.stream, c.version FROM log.events c
             WHERE (c.xid, c.stream, c.version) > (state.mark_xid, state.mark_stream, state.mark_version)
               AND c.xid < horizon
             ORDER BY c.xid, c.stream, c.version
             LIMIT piece
          ) AS p
         WHERE (SELECT l.leaf_index FROM log.leaves l WHERE l.stream = p.stream AND l.version = p.version) IS NULL
         ORDER BY p.xid, p.stream, p.version
         LIMIT p_limit
      ) AS e
  ), placed AS (
    INSERT INTO log.leaves (leaf_index, stream, version)
    SELECT state.next_leaf + t.nth - 1, t.stream, t.version FROM taken t
  )
  SELECT t.xid, t.stream, t.version, t.nth INTO last_taken FROM taken t ORDER BY t.nth DESC LIMIT 1;
  taken_now := coalesce(last_taken.nth, 0);

  IF taken_now = p_limit THEN
    reached := last_taken;
  ELSE
    -- Everything in the piece has its leaf now. It is the same piece: nothing is added below the horizon.
    SELECT p.xid, p.stream, p.version INTO reached
      FROM (
        SELECT c.xid, c.stream, c.version FROM log.events c
         WHERE (c.xid, c.stream, c.version) > (state.mark_xid, state.mark_stream, state.mark_version)
           AND c.xid < horizon
         ORDER BY c.xid, c.stream, c.version
         LIMIT piece
      ) AS p
     ORDER BY p.xid DESC, p.stream DESC, p.version DESC
     LIMIT 1;
    IF NOT FOUND THEN
      RETURN 0;
    END IF;
  END IF;

  UPDATE work.sequencer
     SET mark_xid = reached.xid, mark_stream = reached.stream, mark_version = reached.version,
         next_leaf = state.next_leaf + taken_now;
  IF taken_now > 0 THEN
    PERFORM pg_notify('countersign_leaves', (state.next_leaf + taken_now)::text);
  END IF;
  RETURN taken_now;
END
$$;
