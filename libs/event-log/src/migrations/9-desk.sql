-- What an officer has on his desk: opinions not signed yet, lists he keeps, and who else looks at the same task. Nothing
-- here is part of the log and nothing in the log refers to it.

SET LOCAL ROLE countersign_owner;

-- Encrypted under the key of the task's case: whoever erases the case erases the draft.
CREATE TABLE work.drafts (
  task_id    text        NOT NULL,
  officer    text        NOT NULL,
  revision   integer     NOT NULL,
  digest     text        NOT NULL,
  ciphertext bytea       NOT NULL,
  saved_at   timestamptz NOT NULL,
  CONSTRAINT drafts_pkey PRIMARY KEY (task_id, officer)
);
CREATE INDEX drafts_by_officer ON work.drafts (officer, saved_at);

-- `unit` null: seen by its owner alone; else by everyone of that unit too.
CREATE TABLE work.views (
  owner    text        NOT NULL,
  view_id  text        NOT NULL,
  name     text        NOT NULL,
  list     text        NOT NULL,
  filter   jsonb       NOT NULL,
  unit     text,
  saved_at timestamptz NOT NULL,
  CONSTRAINT views_pkey PRIMARY KEY (owner, view_id),
  CONSTRAINT views_list_check CHECK (list IN ('tasks', 'cases', 'findings'))
);
CREATE INDEX views_by_unit ON work.views (unit) WHERE unit IS NOT NULL;

-- Wall time. Gone after a crash, as those who were there are.
CREATE UNLOGGED TABLE work.presence (
  task_id text        NOT NULL,
  officer text        NOT NULL,
  doing   text        NOT NULL,
  since   timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT presence_pkey PRIMARY KEY (task_id, officer)
);
CREATE INDEX presence_by_time ON work.presence (seen_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON work.drafts, work.views, work.presence TO countersign_app;

RESET ROLE;
