-- Who did what and when, for ledgers of persons: where each act stands in the log. Follows it together with
-- `work.signatures`, and may be made anew like it.

SET LOCAL ROLE countersign_owner;

CREATE TABLE work.acts (
  stream      text COLLATE "C" NOT NULL,
  version     integer          NOT NULL,
  officer     text             NOT NULL,
  recorded_at timestamptz      NOT NULL,
  type        text             NOT NULL,
  capacity    text,
  CONSTRAINT acts_pkey PRIMARY KEY (stream, version)
);
CREATE INDEX acts_by_officer ON work.acts (officer, recorded_at DESC, stream DESC, version DESC);

GRANT SELECT ON work.acts TO countersign_app, countersign_sequencer, countersign_reader;
GRANT INSERT, UPDATE, DELETE ON work.acts TO countersign_app;

RESET ROLE;
