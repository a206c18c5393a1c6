#!/bin/sh
# Creates or updates the two databases of Temporal's server on its own PostgreSQL. Safe to repeat.
set -eu
SQL_PASSWORD=$(cat "${SECRETS:-/run/secrets}/temporal_postgres_password")
export SQL_PASSWORD

prepare() {
  database=$1 schema=$2
  temporal-sql-tool --database "$database" create-database
  temporal-sql-tool --database "$database" setup-schema -v 0.0 || true
  temporal-sql-tool --database "$database" update-schema --schema-name "$schema"
}
prepare temporal postgresql/v12/temporal
prepare temporal_visibility postgresql/v12/visibility
