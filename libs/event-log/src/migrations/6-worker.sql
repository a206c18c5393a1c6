-- How each part of a worker was when it last said so. The health page reads it; a part that is silent is not well.
SET LOCAL ROLE countersign_owner;
CREATE TABLE work.heartbeats (
  name   text        NOT NULL,
  at     timestamptz NOT NULL,
  state  text        NOT NULL,
  detail text        NOT NULL,
  CONSTRAINT heartbeats_pkey PRIMARY KEY (name),
  CONSTRAINT heartbeats_state_check CHECK (state IN ('well', 'degraded'))
);
GRANT SELECT ON work.heartbeats TO countersign_app, countersign_sequencer, countersign_reader;
GRANT INSERT, UPDATE, DELETE ON work.heartbeats TO countersign_app;
RESET ROLE;
