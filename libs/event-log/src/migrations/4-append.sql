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
       in_custody, custody_due_at, pressing_at, eligible, voted, case_number, status, claimed_by, assigned_to, done_by, done_at) =
      (EXCLUDED.case_id, EXCLUDED.request_id, EXCLUDED.round, EXCLUDED.link, EXCLUDED.subject, EXCLUDED.step,
       EXCLUDED.kind, EXCLUDED.post, EXCLUDED.posts, EXCLUDED.unit, EXCLUDED.handlers, EXCLUDED.opened_at,
       EXCLUDED.due_at, EXCLUDED.overdue, EXCLUDED.in_custody, EXCLUDED.custody_due_at, EXCLUDED.pressing_at,
       EXCLUDED.eligible, EXCLUDED.voted, EXCLUDED.case_number, EXCLUDED.status,
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

-- Takes the locks of one transaction in ascending order of the names' bytes, each in a statement of its own, so that
-- every statement after the last lock sees all that earlier holders committed. Exclusive for what is written, shared for
-- what was only read. An assignment is a statement, and far cheaper than PERFORM.
CREATE FUNCTION log.lock_streams(p_written text[], p_read text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  next_written integer := 1;
  last_written text := '';
  last_read    text := '';
  written_name text;
  read_name    text;
  locked       text;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'the log is written under READ COMMITTED only: an older snapshot would not see the heads';
  END IF;
  FOREACH written_name IN ARRAY p_written LOOP
    IF written_name <= last_written COLLATE "C" THEN
      RAISE EXCEPTION 'the streams written do not ascend: % after %', written_name, last_written;
    END IF;
    last_written := written_name;
  END LOOP;
  FOREACH read_name IN ARRAY p_read LOOP
    IF read_name <= last_read COLLATE "C" THEN
      RAISE EXCEPTION 'the streams read do not ascend: % after %', read_name, last_read;
    END IF;
    last_read := read_name;
    WHILE next_written <= cardinality(p_written) AND p_written[next_written] <= read_name COLLATE "C" LOOP
      locked := pg_advisory_xact_lock(hashtextextended(p_written[next_written], 0));
      next_written := next_written + 1;
    END LOOP;
    locked := pg_advisory_xact_lock_shared(hashtextextended(read_name, 0));
  END LOOP;
  WHILE next_written <= cardinality(p_written) LOOP
    locked := pg_advisory_xact_lock(hashtextextended(p_written[next_written], 0));
    next_written := next_written + 1;
  END LOOP;
END
$$;

-- Several independent commits in one transaction, one of each stream, all or none: one round trip, one flush and one set
-- of statements for all of them. Every lock comes first; then what each decision relied on is compared with
-- what is there; then everything is inserted, unless something has moved: then nothing is, and the answer says what was
-- found, so that the caller tells those concerned and sends the others again. Null: all are stored.
-- No commit may write what another of them reads, for each is judged by what was there before all of them.
-- An idempotency key is locked like a written stream, so two uses of one key cannot both find it free.
-- Left to itself PostgreSQL plans the looks anew each time, for the number of streams at hand: the plan is always the
-- same, and making it costs more than half as much as all the looking.
-- Commits are counted from 1. Bytes of all events lie one after the other, as do hashes and digests (32 each); of a
-- stream without events the previous hash is 32 zeros.
CREATE FUNCTION log.append(
  p_written text[], p_read text[],
  p_streams text[], p_expected integer[], p_previous bytea, p_recorded_at timestamptz[],
  p_event_commits integer[], p_event_versions integer[], p_types text[], p_starts integer[], p_sizes integer[],
  p_bytes bytea, p_hashes bytea,
  p_read_streams text[], p_read_versions integer[],
  p_key_commits integer[], p_principals text[], p_keys text[], p_last_versions integer[], p_digests bytea,
  p_text_commits integer[], p_text_versions integer[], p_text_keys text[], p_text_starts integer[],
  p_text_sizes integer[], p_texts bytea, p_text_digests bytea,
  p_rows jsonb
) RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  unborn  CONSTANT bytea := '\x0000000000000000000000000000000000000000000000000000000000000000';
  head    record;
  reading timestamptz;
  earlier jsonb := '[]';
  moved   jsonb := '[]';
  late    jsonb := '[]';
BEGIN
  PERFORM log.lock_streams(p_written, p_read);
  IF NOT (p_streams <@ p_written AND p_read_streams <@ (p_read || p_written)) THEN
    RAISE EXCEPTION 'a stream that is written or was read is not locked';
  END IF;
  IF cardinality(p_streams) > 1 AND p_read_streams && p_streams THEN
    RAISE EXCEPTION 'one commit writes what another has read';
  END IF;

  IF cardinality(p_keys) > 0 THEN
    FOR head IN
      SELECT k.commit, (SELECT r FROM log.requests r WHERE r.principal = k.principal AND r.key = k.key) AS request,
             substring(p_digests, (32 * k.nth - 31)::integer, 32) AS digest
        FROM unnest(p_key_commits, p_principals, p_keys) WITH ORDINALITY AS k (commit, principal, key, nth)
    LOOP
      IF head.request IS NOT NULL THEN
        earlier := earlier || jsonb_build_object(
          'commit', head.commit, 'same', (head.request).digest = head.digest, 'stream', (head.request).stream,
          'firstVersion', (head.request).first_version, 'lastVersion', (head.request).last_version);
      END IF;
    END LOOP;
  END IF;

  reading := log.clock();
  FOR head IN
    SELECT s.nth, s.stream, s.expected, s.recorded_at AS given, substring(p_previous, (32 * s.nth - 31)::integer, 32) AS previous,
           coalesce(e.version, 0) AS version, coalesce(e.hash, unborn) AS hash, e.recorded_at
      FROM unnest(p_streams, p_expected, p_recorded_at) WITH ORDINALITY AS s (stream, expected, recorded_at, nth)
      LEFT JOIN LATERAL (
        SELECT h.version, h.hash, h.recorded_at FROM log.events h
         WHERE h.stream = s.stream ORDER BY h.version DESC LIMIT 1) e ON true
  LOOP
    IF head.version <> head.expected THEN
      moved := moved || jsonb_build_object('stream', head.stream, 'version', head.expected);
    ELSIF head.hash <> head.previous THEN
      RAISE EXCEPTION 'the hash given for version % of % is not the one stored', head.expected, head.stream;
    ELSIF head.given < head.recorded_at
       OR head.given NOT BETWEEN reading - interval '2 seconds' AND reading + interval '2 seconds' THEN
      late := late || to_jsonb(head.nth);
    END IF;
  END LOOP;
  IF cardinality(p_read_streams) > 0 THEN
    FOR head IN
      SELECT r.stream, r.version FROM unnest(p_read_streams, p_read_versions) AS r (stream, version)
       WHERE r.version <> coalesce(
         (SELECT e.version FROM log.events e WHERE e.stream = r.stream ORDER BY e.version DESC LIMIT 1), 0)
    LOOP
      moved := moved || jsonb_build_object('stream', head.stream, 'version', head.version);
    END LOOP;
  END IF;
  IF earlier <> '[]' OR moved <> '[]' OR late <> '[]' THEN
    RETURN jsonb_build_object('earlier', earlier, 'moved', moved, 'late', late,
                              'databaseNowMs', floor(extract(epoch FROM reading) * 1000));
  END IF;

  INSERT INTO log.events (stream, version, type, recorded_at, bytes, hash)
  SELECT p_streams[e.commit], e.version, e.type, p_recorded_at[e.commit], substring(p_bytes, e.start, e.size),
         substring(p_hashes, (32 * e.nth - 31)::integer, 32)
    FROM unnest(p_event_commits, p_event_versions, p_types, p_starts, p_sizes) WITH ORDINALITY
      AS e (commit, version, type, start, size, nth);
  IF cardinality(p_text_commits) > 0 THEN
    INSERT INTO log.texts (stream, version, digest, key, ciphertext)
    SELECT p_streams[t.commit], t.version, substring(p_text_digests, (32 * t.nth - 31)::integer, 32), t.key,
           substring(p_texts, t.start, t.size)
      FROM unnest(p_text_commits, p_text_versions, p_text_keys, p_text_starts, p_text_sizes) WITH ORDINALITY
        AS t (commit, version, key, start, size, nth);
  END IF;
  IF cardinality(p_keys) > 0 THEN
    INSERT INTO log.requests (principal, key, digest, stream, first_version, last_version)
    SELECT k.principal, k.key, substring(p_digests, (32 * k.nth - 31)::integer, 32), p_streams[k.commit],
           p_expected[k.commit] + 1, k.last_version
      FROM unnest(p_key_commits, p_principals, p_keys, p_last_versions) WITH ORDINALITY
        AS k (commit, principal, key, last_version, nth);
  END IF;
  IF p_rows IS NOT NULL THEN
    PERFORM work.put_rows(p_rows);
    IF p_rows ? 'traces' THEN
      INSERT INTO work.traces SELECT r.* FROM jsonb_populate_recordset(NULL::work.traces, p_rows -> 'traces') r
      ON CONFLICT ON CONSTRAINT traces_pkey DO UPDATE SET traceparent = EXCLUDED.traceparent;
    END IF;
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION log.append OWNER TO countersign_owner;
REVOKE EXECUTE ON FUNCTION log.append FROM PUBLIC;
GRANT EXECUTE ON FUNCTION log.append TO countersign_app;
