-- The mutable schema: what moves with the log and can be rebuilt from it, and positions of those who follow it.

CREATE SCHEMA work AUTHORIZATION countersign_owner;
SET LOCAL ROLE countersign_owner;
GRANT USAGE ON SCHEMA work TO countersign_app, countersign_sequencer, countersign_reader;

CREATE TABLE work.cases (
  case_id      text        NOT NULL,
  version      integer     NOT NULL,
  procedure    text        NOT NULL,
  case_number  text,
  unit         text        NOT NULL,
  handlers     text[]      NOT NULL,
  stage        text,
  opened_by    text        NOT NULL,
  started_at   timestamptz NOT NULL,
  changed_at   timestamptz NOT NULL,
  closed_at    timestamptz,
  in_custody   boolean     NOT NULL,
  next_wake_at timestamptz,
  CONSTRAINT cases_pkey PRIMARY KEY (case_id)
);
CREATE INDEX cases_by_wake ON work.cases (next_wake_at) WHERE next_wake_at IS NOT NULL;
CREATE INDEX cases_by_unit ON work.cases (unit, stage);
CREATE INDEX cases_by_handler ON work.cases USING gin (handlers);
CREATE INDEX cases_by_number ON work.cases (case_number) WHERE case_number IS NOT NULL;

CREATE TABLE work.tasks (
  task_id        text        NOT NULL,
  case_id        text        NOT NULL,
  request_id     text        NOT NULL,
  round          integer     NOT NULL,
  link           text        NOT NULL,
  subject        text,
  step           text        NOT NULL,
  kind           text        NOT NULL,
  post           text        NOT NULL,
  posts          text[]      NOT NULL,
  unit           text        NOT NULL,
  handlers       text[]      NOT NULL,
  opened_at      timestamptz NOT NULL,
  due_at         timestamptz NOT NULL,
  overdue        boolean     NOT NULL,
  in_custody     boolean     NOT NULL,
  custody_due_at timestamptz,
  pressing_at    timestamptz NOT NULL,
  eligible       text[]      NOT NULL,
  voted          text[]      NOT NULL,
  case_number    text,
  status         text        NOT NULL,
  claimed_by     text,
  assigned_to    text,
  done_by        text,
  done_at        timestamptz,
  CONSTRAINT tasks_pkey PRIMARY KEY (task_id),
  CONSTRAINT tasks_status_check CHECK (status IN ('open', 'signed', 'closed'))
);
CREATE INDEX tasks_by_case ON work.tasks (case_id);
CREATE INDEX tasks_by_unit ON work.tasks (unit, (NOT in_custody), pressing_at, task_id) WHERE status = 'open';
CREATE INDEX tasks_by_eligible ON work.tasks USING gin (eligible) WHERE status = 'open';
CREATE INDEX tasks_by_pressing ON work.tasks ((NOT in_custody), pressing_at, task_id) WHERE status = 'open';
CREATE INDEX tasks_by_worker ON work.tasks (coalesce(assigned_to, claimed_by)) WHERE status = 'open';
CREATE INDEX tasks_by_voter ON work.tasks USING gin (voted) WHERE voted <> '{}';
CREATE INDEX tasks_by_posts ON work.tasks USING gin (posts) WHERE status = 'open';
CREATE INDEX tasks_by_signer ON work.tasks (done_by, done_at) WHERE done_by IS NOT NULL;

CREATE TABLE work.duties (
  duty_id   text        NOT NULL,
  case_id   text        NOT NULL,
  duty      text        NOT NULL,
  subject   text,
  owed_by   text[]      NOT NULL,
  unit      text        NOT NULL,
  opened_at timestamptz NOT NULL,
  due_at    timestamptz NOT NULL,
  overdue   boolean     NOT NULL,
  status    text        NOT NULL,
  CONSTRAINT duties_pkey PRIMARY KEY (duty_id),
  CONSTRAINT duties_status_check CHECK (status IN ('open', 'suspended', 'discharged', 'cancelled'))
);
CREATE INDEX duties_by_case ON work.duties (case_id);
CREATE INDEX duties_by_unit ON work.duties (unit, due_at) WHERE status = 'open';

CREATE TABLE work.findings (
  finding_id text        NOT NULL,
  case_id    text        NOT NULL,
  request_id text,
  unit       text        NOT NULL,
  raised_by  text        NOT NULL,
  menders    text[]      NOT NULL,
  raised_at  timestamptz NOT NULL,
  due_at     timestamptz,
  overdue    boolean     NOT NULL,
  status     text        NOT NULL,
  CONSTRAINT findings_pkey PRIMARY KEY (finding_id),
  CONSTRAINT findings_status_check CHECK (status IN ('open', 'answered', 'closed'))
);
CREATE INDEX findings_by_case ON work.findings (case_id);
CREATE INDEX findings_by_mender ON work.findings USING gin (menders) WHERE status <> 'closed';
CREATE INDEX findings_by_raising ON work.findings (raised_at, finding_id);

CREATE TABLE work.clocks (
  clock_id   text        NOT NULL,
  case_id    text        NOT NULL,
  clock      text        NOT NULL,
  subject    text,
  unit       text        NOT NULL,
  custody    boolean     NOT NULL,
  started_at timestamptz NOT NULL,
  due_at     timestamptz NOT NULL,
  status     text        NOT NULL,
  CONSTRAINT clocks_pkey PRIMARY KEY (clock_id),
  CONSTRAINT clocks_status_check CHECK (status IN ('running', 'suspended', 'stopped', 'expired'))
);
CREATE INDEX clocks_by_case ON work.clocks (case_id);
CREATE INDEX clocks_by_due ON work.clocks (clock, due_at) WHERE status = 'running';
CREATE INDEX clocks_by_custody ON work.clocks (unit, due_at) WHERE custody AND status = 'running';

-- Everybody who is or was held: the custody board. `ends_at` is null while nothing ends it by the passing of time.
CREATE TABLE work.custody (
  case_id text        NOT NULL,
  subject text        NOT NULL,
  unit    text        NOT NULL,
  held    boolean     NOT NULL,
  measure text,
  since   timestamptz,
  ends_at timestamptz,
  CONSTRAINT custody_pkey PRIMARY KEY (case_id, subject)
);
CREATE INDEX custody_by_end ON work.custody (ends_at, case_id, subject) WHERE held;

-- How far each named subscription has come. `epoch` grows at every election, so that a deposed holder writes nothing.
CREATE TABLE work.checkpoints (
  name      text   NOT NULL,
  next_leaf bigint NOT NULL DEFAULT 0,
  epoch     bigint NOT NULL DEFAULT 0,
  CONSTRAINT checkpoints_pkey PRIMARY KEY (name)
);

-- One row: the sequencer's epoch, and the last event it gave a leaf index. `cluster` is the database cluster whose
-- transaction ids the mark is made of; in a restored copy they begin anew.
CREATE TABLE work.sequencer (
  singleton    boolean NOT NULL DEFAULT true,
  epoch        bigint  NOT NULL DEFAULT 0,
  cluster      bigint  NOT NULL DEFAULT 0,
  mark_xid     xid8    NOT NULL DEFAULT '0',
  mark_stream  text COLLATE "C" NOT NULL DEFAULT '',
  mark_version integer NOT NULL DEFAULT 0,
  next_leaf    bigint  NOT NULL DEFAULT 0,
  CONSTRAINT sequencer_pkey PRIMARY KEY (singleton),
  CONSTRAINT sequencer_singleton_check CHECK (singleton)
);
INSERT INTO work.sequencer DEFAULT VALUES;

-- Which trace each commit belongs to, by its first event, until the relay has taken it along. Empty unless traced.
CREATE TABLE work.traces (
  stream      text COLLATE "C" NOT NULL,
  version     integer          NOT NULL,
  traceparent text             NOT NULL,
  CONSTRAINT traces_pkey PRIMARY KEY (stream, version)
);

-- At most one row, and only in a simulated log: the reference to log.identity sees to that.
CREATE TABLE work.simulation_clock (
  simulated boolean     NOT NULL DEFAULT true,
  offset_ms bigint      NOT NULL,
  held_at   timestamptz,
  CONSTRAINT simulation_clock_pkey PRIMARY KEY (simulated),
  CONSTRAINT simulation_clock_simulated_check CHECK (simulated),
  CONSTRAINT simulation_clock_simulated_fkey FOREIGN KEY (simulated) REFERENCES log.identity (simulated)
);

GRANT SELECT ON ALL TABLES IN SCHEMA work TO countersign_app, countersign_sequencer, countersign_reader;
GRANT INSERT, UPDATE, DELETE ON work.cases, work.tasks, work.duties, work.findings, work.clocks, work.custody, work.checkpoints TO countersign_app;

GRANT DELETE ON work.traces TO countersign_app;
GRANT UPDATE ON work.sequencer TO countersign_sequencer;
GRANT UPDATE ON work.simulation_clock TO countersign_app;

RESET ROLE;
