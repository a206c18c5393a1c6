-- Every signature as questions across cases ask for it. Follows the log by leaf index under the name `signatures` and may
-- be made anew from it; no decision reads it. What is known since a certain leaf says so, so that a question can be
-- answered as of any leaf.

SET LOCAL ROLE countersign_owner;

CREATE TABLE work.signatures (
  signature_id    text        NOT NULL,
  leaf            bigint      NOT NULL,
  case_id         text        NOT NULL,
  version         integer     NOT NULL,
  unit            text        NOT NULL,
  link            text        NOT NULL,
  step            text        NOT NULL,
  kind            text        NOT NULL,
  request_id      text        NOT NULL,
  task_id         text        NOT NULL,
  round           integer     NOT NULL,
  -- Who requested the link.
  handler         text        NOT NULL,
  officer         text        NOT NULL,
  post            text        NOT NULL,
  capacity        text        NOT NULL,
  -- For whom, when delegated.
  principal       text,
  decision        text        NOT NULL,
  opened_at       timestamptz NOT NULL,
  first_read_at   timestamptz,
  signed_at       timestamptz NOT NULL,
  -- From the first material opened to the signature; null: nothing was opened.
  reading_ms      bigint,
  materials       integer     NOT NULL,
  -- Of the materials opened, as far as their length is known.
  pages           integer     NOT NULL,
  pages_shown     integer     NOT NULL,
  ended_as        text,
  ended_leaf      bigint,
  -- Whether the facts recorded then, put before the rules again, give the same.
  decided_again   text        NOT NULL DEFAULT 'waiting',
  again_leaf      bigint,
  CONSTRAINT signatures_pkey PRIMARY KEY (signature_id),
  CONSTRAINT signatures_ended_check CHECK (ended_as IN ('withdrawn', 'lapsed', 'void')),
  CONSTRAINT signatures_again_check CHECK (decided_again IN ('waiting', 'same', 'different', 'not-re-run'))
);
CREATE INDEX signatures_by_reading ON work.signatures (coalesce(reading_ms, -1), signature_id);
CREATE INDEX signatures_by_time ON work.signatures (signed_at, signature_id);
CREATE INDEX signatures_by_officer ON work.signatures (officer, handler);
CREATE INDEX signatures_waiting ON work.signatures (leaf) WHERE decided_again = 'waiting';

GRANT SELECT ON work.signatures TO countersign_app, countersign_sequencer, countersign_reader;
GRANT INSERT, UPDATE, DELETE ON work.signatures TO countersign_app;

RESET ROLE;
