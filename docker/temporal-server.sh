#!/bin/sh
# Starts Temporal's server with the configuration it contains, its password from a file: it only takes one from the
# environment. It listens where other services find it, which is what it tells its own parts too.
set -eu
POSTGRES_PWD=$(cat "${SECRETS:-/run/secrets}/temporal_postgres_password")
: "${BIND_ON_IP:=$(hostname -i)}"
export POSTGRES_PWD BIND_ON_IP
exec temporal-server start
