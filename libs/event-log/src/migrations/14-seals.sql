-- For whom alone a sealed case exists: null everywhere else. A list asks it of rows it has before it anyway; of the few cases
-- that are sealed there is an index of their own.

SET LOCAL ROLE countersign_owner;

ALTER TABLE work.cases ADD COLUMN named text[];
CREATE INDEX cases_sealed ON work.cases (case_id) WHERE named IS NOT NULL;

ALTER TABLE work.tasks ADD COLUMN named text[];
-- With it, so that a unit's tasks are still counted without reading the table.
DROP INDEX work.tasks_by_unit;
CREATE INDEX tasks_by_unit ON work.tasks (unit, (NOT in_custody), pressing_at, task_id) INCLUDE (named) WHERE status = 'open';

RESET ROLE;

-- As before, and whom a case is sealed for. A task that was done before is not done anew because its case is sealed.
CREATE OR REPLACE FUNCTION work.put_rows(p_rows jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF p_rows ? 'cases' THEN
    INSERT INTO work.cases SELECT r.* FROM jsonb_populate_recordset(NULL::work.cases, p_rows -> 'cases') r
    ON CONFLICT ON CONSTRAINT cases_pkey DO UPDATE SET
      (version, procedure, case_number, unit, handlers, stage, opened_by, started_at, changed_at, closed_at,
       in_custody, next_wake_at, named) =
      (EXCLUDED.version, EXCLUDED.procedure, EXCLUDED.case_number, EXCLUDED.unit, EXCLUDED.handlers, EXCLUDED.stage,
       EXCLUDED.opened_by, EXCLUDED.started_at, EXCLUDED.changed_at, EXCLUDED.closed_at, EXCLUDED.in_custody,
       EXCLUDED.next_wake_at, EXCLUDED.named);
  END IF;
  IF p_rows ? 'tasks' THEN
    INSERT INTO work.tasks SELECT r.* FROM jsonb_populate_recordset(NULL::work.tasks, p_rows -> 'tasks') r
    ON CONFLICT ON CONSTRAINT tasks_pkey DO UPDATE SET
      (case_id, request_id, round, link, subject, step, kind, post, posts, unit, handlers, opened_at, due_at, overdue,
       in_custody, custody_due_at, pressing_at, eligible, voted, case_number, status, claimed_by, assigned_to, done_by, done_at,
       named) =
      (EXCLUDED.case_id, EXCLUDED.request_id, EXCLUDED.round, EXCLUDED.link, EXCLUDED.subject, EXCLUDED.step,
       EXCLUDED.kind, EXCLUDED.post, EXCLUDED.posts, EXCLUDED.unit, EXCLUDED.handlers, EXCLUDED.opened_at,
       EXCLUDED.due_at, EXCLUDED.overdue, EXCLUDED.in_custody, EXCLUDED.custody_due_at, EXCLUDED.pressing_at,
       EXCLUDED.eligible, EXCLUDED.voted, EXCLUDED.case_number, EXCLUDED.status,
       EXCLUDED.claimed_by, EXCLUDED.assigned_to, EXCLUDED.done_by,
       CASE WHEN tasks.status = EXCLUDED.status THEN tasks.done_at ELSE EXCLUDED.done_at END, EXCLUDED.named);
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
