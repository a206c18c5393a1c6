#!/bin/sh
# Creates or updates the two databases of Temporal's server on its own PostgreSQL. Safe to repeat.
set -eu
SQL_PASSWORD=$(cat /run/secrets/temporal_postgres_password)
export SQL_PASSWORD SQL_PLUGIN=postgres12 SQL_HOST=temporal-postgres SQL_PORT=5432 SQL_USER=temporal
schema=/etc/temporal/schema/postgresql/v12

prepare() {
  database=$1 versions=$2
  temporal-sql-tool --database "$database" create-database
  temporal-sql-tool --database "$database" setup-schema -v 0.0 || true
  temporal-sql-tool --database "$database" update-schema -d "$versions"
}
prepare temporal "$schema/temporal/versioned"
prepare temporal_visibility "$schema/visibility/versioned"
