-- Replaces the work rows of one case by those folded from its stream, unless the stream has moved beyond them.
CREATE FUNCTION work.replace_rows(p_case text, p_version integer, p_rows jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM log.lock_streams(ARRAY['case/' || p_case], '{}');
  IF p_version <> (SELECT coalesce(max(e.version), 0) FROM log.events e WHERE e.stream = 'case/' || p_case) THEN
    RETURN false;
  END IF;
  DELETE FROM work.cases r WHERE r.case_id = p_case;
  DELETE FROM work.tasks r WHERE r.case_id = p_case;
  DELETE FROM work.findings r WHERE r.case_id = p_case;
  DELETE FROM work.duties r WHERE r.case_id = p_case;
  DELETE FROM work.clocks r WHERE r.case_id = p_case;
  DELETE FROM work.custody r WHERE r.case_id = p_case;
  PERFORM work.put_rows(p_rows);
  RETURN true;
END
$$;
