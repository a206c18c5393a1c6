-- By time left alone, without those in custody first, the inbox was still sorted whole.

SET LOCAL ROLE countersign_owner;

CREATE INDEX tasks_by_time_left ON work.tasks (pressing_at, task_id) WHERE status = 'open';

RESET ROLE;
