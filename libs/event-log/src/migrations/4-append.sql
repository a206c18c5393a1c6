-- Rows of the mutable schema that move with the log. Arrives in column names; whole rows, upserted by their key.
CREATE FUNCTION work.put_rows(p_rows jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF p_rows ? 'cases' THEN
    INSERT INTO work.cases SELECT r.* FROM jsonb_populate_recordset(NULL::work.cases, p_rows -> 'cases') r
    ON CONFLICT ON CONSTRAINT cases_pkey DO UPDATE SET
      (version, procedure, case_number, unit, handlers, stage, opened_by, started_at, changed_at, closed_at,
       in_custody, next_wake_at) =
      (EXCLUDED.version, EXCLUDED.procedure, EXCLUDED.case_number, EXCLUDED.unit, EXCLUDED.handlers, EXCLUDED.stage,
       EXCLUDED.opened_by, EXCLUDED.started_at, EXCLUDED.changed_at, EXCLUDED.closed_at, EXCLUDED.in_custody,
       EXCLUDED.next_wake_at);
  END IF;
  IF p_rows ? 'tasks' THEN
    INSERT INTO work.tasks SELECT r.* FROM jsonb_populate_recordset(NULL::work.tasks, p_rows -> 'tasks') r
    ON CONFLICT ON CONSTRAINT tasks_pkey DO UPDATE SET
      (case_id, request_id, round, link, subject, step, kind, post, posts, unit, handlers, opened_at, due_at, overdue,
       in_custody, custody_due_at, pressing_at, voted, case_number, status, claimed_by, assigned_to, done_by, done_at) =
      (EXCLUDED.case_id, EXCLUDED.request_id, EXCLUDED.round, EXCLUDED.link, EXCLUDED.subject, EXCLUDED.step,
       EXCLUDED.kind, EXCLUDED.post, EXCLUDED.posts, EXCLUDED.unit, EXCLUDED.handlers, EXCLUDED.opened_at,
       EXCLUDED.due_at, EXCLUDED.overdue, EXCLUDED.in_custody, EXCLUDED.custody_due_at, EXCLUDED.pressing_at,
       EXCLUDED.voted, EXCLUDED.case_number, EXCLUDED.status,
       EXCLUDED.claimed_by, EXCLUDED.assigned_to, EXCLUDED.done_by, EXCLUDED.done_at);
  END IF;
  IF p_rows ? 'findings' THEN
    INSERT INTO work.findings SELECT r.* FROM jsonb_populate_recordset(NULL::work.findings, p_rows -> 'findings') r
    ON CONFLICT ON CONSTRAINT findings_pkey DO UPDATE SET
      (case_id, request_id, unit, raised_by, menders, raised_at, due_at, overdue, status) =
      (EXCLUDED.case_id, EXCLUDED.request_id, EXCLUDED.unit, EXCLUDED.raised_by, EXCLUDED.menders, EXCLUDED.raised_at,
       EXCLUDED.due_at, EXCLUDED.overdue, EXCLUDED.status);
  END IF;
  IF p_rows ? 'duties' THEN
    INSERT INTO work.duties SELECT r.* FROM jsonb_populate_recordset(NULL::work.duties, p_rows -> 'duties') r
    ON CONFLICT ON CONSTRAINT duties_pkey DO UPDATE SET
      (case_id, duty, subject, owed_by, unit, opened_at, due_at, overdue, status) =
      (EXCLUDED.case_id, EXCLUDED.duty, EXCLUDED.subject, EXCLUDED.owed_by, EXCLUDED.unit, EXCLUDED.opened_at,
       EXCLUDED.due_at, EXCLUDED.overdue, EXCLUDED.status);
  END IF;
  IF p_rows ? 'clocks' THEN
    INSERT INTO work.clocks SELECT r.* FROM jsonb_populate_recordset(NULL::work.clocks, p_rows -> 'clocks') r
    ON CONFLICT ON CONSTRAINT clocks_pkey DO UPDATE SET
      (case_id, clock, subject, unit, custody, started_at, due_at, status) =
      (EXCLUDED.case_id, EXCLUDED.clock, EXCLUDED.subject, EXCLUDED.unit, EXCLUDED.custody, EXCLUDED.started_at,
       EXCLUDED.due_at, EXCLUDED.status);
  END IF;
  IF p_rows ? 'custody' THEN
    INSERT INTO work.custody SELECT r.* FROM jsonb_populate_recordset(NULL::work.custody, p_rows -> 'custody') r
    ON CONFLICT ON CONSTRAINT custody_pkey DO UPDATE SET
      (unit, held, measure, since, ends_at) =
      (EXCLUDED.unit, EXCLUDED.held, EXCLUDED.measure, EXCLUDED.since, EXCLUDED.ends_at);
  END IF;
END
$$;

-- Takes the locks of one append in ascending order of the names' bytes, each in a statement of its own, so that every
-- statement after the last lock sees all that earlier holders committed. Exclusive for what is written, shared for what
-- was only read. An assignment is a statement, and far cheaper than PERFORM.
CREATE FUNCTION log.lock_streams(p_written text[], p_read text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  next_written integer := 1;
  last_read    text := '';
  read_name    text;
  locked       text;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'the log is written under READ COMMITTED only: an older snapshot would not see the heads';
  END IF;
  IF cardinality(p_written) > 1 AND p_written[1] > p_written[2] COLLATE "C" THEN
    p_written := ARRAY[p_written[2], p_written[1]];
  END IF;
  FOREACH read_name IN ARRAY p_read LOOP
    IF read_name <= last_read COLLATE "C" THEN
      RAISE EXCEPTION 'the streams read do not ascend: % after %', read_name, last_read;
    END IF;
    last_read := read_name;
    WHILE next_written <= cardinality(p_written) AND p_written[next_written] <= read_name COLLATE "C" LOOP
      locked := pg_advisory_xact_lock(hashtextextended(p_written[next_written], 0));
      next_written := next_written + 1;
    END LOOP;
    -- A shared lock on what is held exclusively already costs nothing.
    locked := pg_advisory_xact_lock_shared(hashtextextended(read_name, 0));
  END LOOP;
  WHILE next_written <= cardinality(p_written) LOOP
    locked := pg_advisory_xact_lock(hashtextextended(p_written[next_written], 0));
    next_written := next_written + 1;
  END LOOP;
END
$$;

-- One commit of one stream. Compares what the decision relied on with what is there, then inserts; decides nothing else.
-- The idempotency key is locked like a written stream, so two uses of one key cannot both find it free.
-- Left to itself PostgreSQL plans the look at the heads anew each time, for the number of streams at hand: the plan is
-- always the same, and making it costs more than half as much as all the looking.
-- Events: types, sizes, and their bytes and hashes (32 each) one after the other. Texts likewise; starts count from 1.
CREATE FUNCTION log.append(
  p_stream text, p_expected integer, p_previous bytea, p_recorded_at timestamptz,
  p_types text[], p_sizes integer[], p_bytes bytea, p_hashes bytea,
  p_read_streams text[], p_read_versions integer[],
  p_principal text, p_key text, p_digest bytea,
  p_text_versions integer[], p_text_keys text[], p_text_starts integer[], p_text_sizes integer[],
  p_texts bytea, p_text_digests bytea,
  p_rows jsonb
) RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  earlier log.requests;
  head    record;
  moved   text[];
  reading timestamptz;
  start   integer := 1;
BEGIN
  PERFORM log.lock_streams(
    CASE WHEN p_key IS NULL THEN ARRAY[p_stream] ELSE ARRAY[p_stream, 'request/' || p_principal || '/' || p_key] END,
    p_read_streams);

  IF p_key IS NOT NULL THEN
    SELECT * INTO earlier FROM log.requests r WHERE r.principal = p_principal AND r.key = p_key;
    IF FOUND THEN
      IF earlier.digest <> p_digest THEN
        RETURN '{"outcome": "key-reused"}';
      END IF;
      RETURN jsonb_build_object('outcome', 'repeated', 'stream', earlier.stream,
                                'firstVersion', earlier.first_version, 'lastVersion', earlier.last_version);
    END IF;
  END IF;

  SELECT e.version, e.hash, e.recorded_at INTO head
    FROM log.events e WHERE e.stream = p_stream ORDER BY e.version DESC LIMIT 1;
  IF cardinality(p_read_streams) > 0 THEN
    moved := ARRAY(
      SELECT r.stream FROM unnest(p_read_streams, p_read_versions) AS r (stream, version)
       WHERE r.version <> coalesce(
         (SELECT e.version FROM log.events e WHERE e.stream = r.stream ORDER BY e.version DESC LIMIT 1), 0));
  END IF;
  IF coalesce(head.version, 0) <> p_expected THEN
    moved := p_stream || moved;
  END IF;
  IF cardinality(moved) > 0 THEN
    RETURN jsonb_build_object('outcome', 'moved', 'streams', moved);
  END IF;
  IF head.hash IS DISTINCT FROM p_previous THEN
    RAISE EXCEPTION 'the hash given for version % of % is not the one stored', p_expected, p_stream;
  END IF;

  reading := log.clock();
  IF p_recorded_at < head.recorded_at
     OR p_recorded_at NOT BETWEEN reading - interval '2 seconds' AND reading + interval '2 seconds' THEN
    RETURN jsonb_build_object('outcome', 'clock-refused', 'databaseNowMs', floor(extract(epoch FROM reading) * 1000));
  END IF;

  FOR nth IN 1 .. cardinality(p_types) LOOP
    INSERT INTO log.events (stream, version, type, recorded_at, bytes, hash)
    VALUES (p_stream, p_expected + nth, p_types[nth], p_recorded_at,
            substring(p_bytes, start, p_sizes[nth]), substring(p_hashes, 32 * nth - 31, 32));
    start := start + p_sizes[nth];
  END LOOP;
  IF cardinality(p_text_sizes) > 0 THEN
    INSERT INTO log.texts (stream, version, digest, key, ciphertext)
    SELECT p_stream, t.version, substring(p_text_digests, (32 * t.nth - 31)::integer, 32), t.key,
           substring(p_texts, t.start, t.size)
      FROM unnest(p_text_versions, p_text_keys, p_text_starts, p_text_sizes) WITH ORDINALITY
        AS t (version, key, start, size, nth);
  END IF;
  IF p_key IS NOT NULL THEN
    INSERT INTO log.requests (principal, key, digest, stream, first_version, last_version)
    VALUES (p_principal, p_key, p_digest, p_stream, p_expected + 1, p_expected + cardinality(p_types));
  END IF;
  IF p_rows IS NOT NULL THEN
    PERFORM work.put_rows(p_rows);
  END IF;
  RETURN '{"outcome": "appended"}';
END
$$;
ALTER FUNCTION log.append OWNER TO countersign_owner;
REVOKE EXECUTE ON FUNCTION log.append FROM PUBLIC;
GRANT EXECUTE ON FUNCTION log.append TO countersign_app;
