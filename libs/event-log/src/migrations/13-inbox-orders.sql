-- At a hundred thousand open tasks the newest, or the first by case number, were found by sorting all of them.

SET LOCAL ROLE countersign_owner;

CREATE INDEX tasks_by_opening ON work.tasks (opened_at, task_id) WHERE status = 'open';
CREATE INDEX tasks_by_number ON work.tasks ((coalesce(case_number, '')), task_id) WHERE status = 'open';

RESET ROLE;
