#!/bin/sh
# The migration step of the production shape: alone among the processes it knows the administrator's password.
set -eu
password=$(cat "${SECRETS:-/run/secrets}/postgres_password")
DATABASE_URL="postgres://countersign_admin:${password}@${DATABASE_HOST}/countersign" \
  exec node dist/tools/start/migrate.js
