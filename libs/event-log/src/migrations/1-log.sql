-- The append-only schema. Its tables belong to the administrator who ran the migration, so that no role of the
-- product, not even countersign_owner, can switch off the triggers that keep them append-only.

CREATE SCHEMA log;
GRANT USAGE ON SCHEMA log TO countersign_owner, countersign_app, countersign_sequencer, countersign_reader;

-- One row: which log this is. A log is real or simulated for life.
CREATE TABLE log.identity (
  singleton  boolean     NOT NULL DEFAULT true,
  origin     text        NOT NULL,
  simulated  boolean     NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT identity_pkey PRIMARY KEY (singleton),
  CONSTRAINT identity_singleton_check CHECK (singleton),
  CONSTRAINT identity_simulated_key UNIQUE (simulated)
);

-- `bytes` is the canonical JSON of the stored event; `hash` is SHA-256(0x00 || bytes). The other columns repeat what
-- the bytes say, for the indexes; countersign doctor compares them.
CREATE TABLE log.events (
  stream      text COLLATE "C" NOT NULL,
  version     integer          NOT NULL,
  xid         xid8             NOT NULL DEFAULT pg_current_xact_id(),
  type        text             NOT NULL,
  recorded_at timestamptz      NOT NULL,
  bytes       bytea            NOT NULL,
  hash        bytea            NOT NULL,
  CONSTRAINT events_pkey PRIMARY KEY (stream, version),
  CONSTRAINT events_version_check CHECK (version >= 1),
  CONSTRAINT events_hash_check CHECK (octet_length(hash) = 32)
);
CREATE INDEX events_by_xid ON log.events (xid, stream, version);

-- Plain texts behind the digests of an event, encrypted under a data key that lies outside the database.
CREATE TABLE log.texts (
  stream     text COLLATE "C" NOT NULL,
  version    integer          NOT NULL,
  digest     bytea            NOT NULL,
  key        text             NOT NULL,
  ciphertext bytea            NOT NULL,
  CONSTRAINT texts_pkey PRIMARY KEY (stream, version, digest)
);

-- Which commit answered a request; `digest` covers its method, path and body.
CREATE TABLE log.requests (
  principal     text    NOT NULL,
  key           text    NOT NULL,
  digest        bytea   NOT NULL,
  stream        text COLLATE "C" NOT NULL,
  first_version integer NOT NULL,
  last_version  integer NOT NULL,
  CONSTRAINT requests_pkey PRIMARY KEY (principal, key)
);

-- The global order, from 0 without a hole. A table of its own, so that appending needs no counter.
CREATE TABLE log.leaves (
  leaf_index bigint  NOT NULL,
  stream     text COLLATE "C" NOT NULL,
  version    integer NOT NULL,
  CONSTRAINT leaves_pkey PRIMARY KEY (leaf_index),
  CONSTRAINT leaves_stream_version_key UNIQUE (stream, version),
  CONSTRAINT leaves_leaf_index_check CHECK (leaf_index >= 0)
);

CREATE FUNCTION log.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'log.% is append-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'integrity_constraint_violation';
END
$$;

-- Statement triggers also refuse TRUNCATE and statements that match no row; row triggers also stop a replication
-- worker, which fires no statement triggers. ALWAYS: session_replication_role does not switch them off.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['identity', 'events', 'texts', 'requests', 'leaves'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_statement BEFORE UPDATE OR DELETE OR TRUNCATE ON log.%I
                    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change()', name);
    EXECUTE format('CREATE TRIGGER refuse_row BEFORE UPDATE OR DELETE ON log.%I
                    FOR EACH ROW EXECUTE FUNCTION log.refuse_change()', name);
    EXECUTE format('ALTER TABLE log.%I ENABLE ALWAYS TRIGGER refuse_statement', name);
    EXECUTE format('ALTER TABLE log.%I ENABLE ALWAYS TRIGGER refuse_row', name);
  END LOOP;
END
$$;

-- countersign_owner runs the append function (SECURITY DEFINER); nobody else inserts events.
GRANT SELECT ON ALL TABLES IN SCHEMA log TO countersign_owner, countersign_app, countersign_sequencer, countersign_reader;
GRANT INSERT ON log.identity, log.events, log.texts, log.requests TO countersign_owner;
GRANT INSERT ON log.leaves TO countersign_sequencer;
-- The simulated clock refers to the kind of its log.
GRANT REFERENCES ON log.identity TO countersign_owner;
