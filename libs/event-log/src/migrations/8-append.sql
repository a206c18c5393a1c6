-- The append once more, checking the same and costing less: what is stored arrives as plain bytes one after the other
-- instead of arrays that are written and read in hexadecimal, and locks are taken in the order in which they come.

-- Takes the locks of one append in ascending order of the names' bytes, each in a statement of its own, so that every
-- statement after the last lock sees all that earlier holders committed. Exclusive for what is written, shared for what
-- was only read. An assignment is a statement, and far cheaper than PERFORM.
CREATE OR REPLACE FUNCTION log.lock_streams(p_written text[], p_read text[]) RETURNS void LANGUAGE plpgsql AS $$
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

DROP FUNCTION log.append(text, integer, bytea, timestamptz, text[], bytea[], bytea[], text[], integer[],
                         text, text, bytea, integer[], bytea[], text[], bytea[], jsonb);

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
