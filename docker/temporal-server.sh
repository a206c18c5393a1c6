#!/bin/sh
# Starts Temporal's server with its password from a file, as the image itself only takes it from the environment.
set -eu
POSTGRES_PWD=$(cat /run/secrets/temporal_postgres_password)
export POSTGRES_PWD
exec /etc/temporal/entrypoint.sh
