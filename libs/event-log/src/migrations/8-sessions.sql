-- Who is logged in by a browser, and what the embedded issuer must remember between two requests. Nothing here is part
-- of the log and nothing in the log refers to it: emptying these tables logs everybody out, and that is all.

SET LOCAL ROLE countersign_owner;

-- `session` is SHA-256 of the cookie's value, so that a copy of the table opens no session. Times are wall time.
-- `endings` is how often the officer's sessions had been ended when this one began; more since, and it is over.
CREATE TABLE work.sessions (
  session          bytea       NOT NULL,
  officer          text        NOT NULL,
  endings          integer     NOT NULL,
  authenticated_at timestamptz NOT NULL,
  methods          text[]      NOT NULL,
  begun_at         timestamptz NOT NULL DEFAULT now(),
  seen_at          timestamptz NOT NULL DEFAULT now(),
  id_token         text        NOT NULL,
  CONSTRAINT sessions_pkey PRIMARY KEY (session),
  CONSTRAINT sessions_session_check CHECK (octet_length(session) = 32)
);
CREATE INDEX sessions_by_begin ON work.sessions (begun_at);
CREATE INDEX sessions_by_officer ON work.sessions (officer);

-- Interactions, codes, grants and sessions of the embedded issuer, for every process of the API alike.
CREATE TABLE work.issuer (
  kind       text        NOT NULL,
  id         text        NOT NULL,
  payload    jsonb       NOT NULL,
  expires_at timestamptz,
  CONSTRAINT issuer_pkey PRIMARY KEY (kind, id)
);
CREATE INDEX issuer_by_grant ON work.issuer ((payload ->> 'grantId')) WHERE payload ? 'grantId';
CREATE INDEX issuer_by_uid ON work.issuer (kind, (payload ->> 'uid')) WHERE payload ? 'uid';
CREATE INDEX issuer_by_expiry ON work.issuer (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON work.sessions, work.issuer TO countersign_app;

RESET ROLE;
