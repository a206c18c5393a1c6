#!/bin/sh
# The migration step of the production shape: alone among the processes it knows the administrator's password.
set -eu
password=$(cat /run/secrets/postgres_password)
DATABASE_URL="postgres://countersign_admin:${password}@postgres:5432/countersign" \
  exec node dist/tools/start/migrate.js
