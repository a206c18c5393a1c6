-- The clock of the log: the database's own; in a simulated log, the held instant or the database's clock plus an offset.
CREATE FUNCTION log.clock() RETURNS timestamptz LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  reading timestamptz;
BEGIN
  SELECT coalesce(c.held_at, clock_timestamp() + c.offset_ms * interval '1 millisecond')
    INTO reading FROM work.simulation_clock c;
  RETURN coalesce(reading, clock_timestamp());
END
$$;

-- Moves the clock of a simulated log forward and answers its new reading; null where it would go back, or is real.
CREATE FUNCTION log.move_clock(p_to timestamptz, p_hold boolean) RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE
  reading timestamptz;
BEGIN
  UPDATE work.simulation_clock c
     SET held_at = CASE WHEN p_hold THEN p_to END,
         offset_ms = round(extract(epoch FROM p_to - clock_timestamp()) * 1000)
   WHERE coalesce(c.held_at, clock_timestamp() + c.offset_ms * interval '1 millisecond') <= p_to
  RETURNING p_to INTO reading;
  IF FOUND THEN
    PERFORM pg_notify('countersign_clock',
      floor(extract(epoch FROM p_to) * 1000)::text || CASE WHEN p_hold THEN ' held' ELSE ' running' END);
  END IF;
  RETURN reading;
END
$$;

-- Gives a new log its identity, once. Answers the identity it has, which may be that of an earlier call.
CREATE FUNCTION log.set_up(p_origin text, p_start timestamptz) RETURNS log.identity
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  found_identity log.identity;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('countersign/set-up', 0));
  SELECT * INTO found_identity FROM log.identity;
  IF NOT FOUND THEN
    INSERT INTO log.identity (origin, simulated) VALUES (p_origin, p_start IS NOT NULL) RETURNING * INTO found_identity;
    IF p_start IS NOT NULL THEN
      INSERT INTO work.simulation_clock (offset_ms) VALUES (round(extract(epoch FROM p_start - clock_timestamp()) * 1000));
    END IF;
  END IF;
  RETURN found_identity;
END
$$;
ALTER FUNCTION log.set_up OWNER TO countersign_owner;
REVOKE EXECUTE ON FUNCTION log.set_up, log.move_clock FROM PUBLIC;
GRANT EXECUTE ON FUNCTION log.set_up, log.move_clock TO countersign_app;
