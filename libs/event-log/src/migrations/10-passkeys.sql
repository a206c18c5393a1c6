-- How far each passkey has counted, and the signature it last did so with, which may be sent again. Beside the log, not of
-- it: what the counter said of a signature is recorded with the signature.

SET LOCAL ROLE countersign_owner;

CREATE TABLE work.passkeys (
  key_id    text   NOT NULL,
  counter   bigint NOT NULL,
  assertion bytea  NOT NULL,
  CONSTRAINT passkeys_pkey PRIMARY KEY (key_id)
);

GRANT SELECT, INSERT, UPDATE ON work.passkeys TO countersign_app;

RESET ROLE;
