#!/bin/sh
# Registers the namespace and the attributes by which Temporal's own page finds cases. Safe to repeat.
set -eu
export TEMPORAL_ADDRESS=temporal:7233
until temporal operator cluster health >/dev/null 2>&1; do sleep 1; done
temporal operator namespace describe -n default >/dev/null 2>&1 ||
  temporal operator namespace create -n default --retention 90d
temporal operator search-attribute create -n default \
  --name CountersignStage --type Keyword \
  --name CountersignUnit --type Keyword \
  --name CountersignNextDeadline --type Datetime
