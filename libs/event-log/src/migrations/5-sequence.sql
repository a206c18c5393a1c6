-- Opens a new epoch: every earlier sequencer's writes are refused from here on. In a restored copy, where transaction ids
-- begin anew, the mark that is made of them begins anew too.
CREATE FUNCTION log.open_epoch() RETURNS bigint LANGUAGE sql AS $$
  UPDATE work.sequencer s
     SET epoch = s.epoch + 1,
         cluster = c.system_identifier,
         mark_xid = CASE WHEN s.cluster = c.system_identifier THEN s.mark_xid ELSE '0' END,
         mark_stream = CASE WHEN s.cluster = c.system_identifier THEN s.mark_stream ELSE '' END,
         mark_version = CASE WHEN s.cluster = c.system_identifier THEN s.mark_version ELSE 0 END
    FROM pg_control_system() c
  RETURNING s.epoch
$$;

-- Gives the next committed events their leaf indexes and answers how many. Below the snapshot's xmin every transaction
-- has ended, so nothing can still appear before what is taken; an open transaction anywhere in the cluster only delays.
-- The NOT EXISTS matters after a restore into another cluster: what was sequenced before lies after the mark again.
CREATE FUNCTION log.sequence(p_epoch bigint, p_limit integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  state      work.sequencer;
  last_taken record;
BEGIN
  -- Looking costs no transaction id and no write, so that an idle log can be looked at often.
  SELECT * INTO state FROM work.sequencer;
  IF state.epoch = p_epoch AND NOT EXISTS (
    SELECT FROM log.events c
     WHERE (c.xid, c.stream, c.version) > (state.mark_xid, state.mark_stream, state.mark_version)
       AND c.xid < pg_snapshot_xmin(pg_current_snapshot())
       AND NOT EXISTS (SELECT FROM log.leaves l WHERE l.stream = c.stream AND l.version = c.version)
  ) THEN
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
REVOKE EXECUTE ON FUNCTION log.open_epoch, log.sequence FROM PUBLIC;
GRANT EXECUTE ON FUNCTION log.open_epoch, log.sequence TO countersign_sequencer;
