#!/bin/sh
# Starts the streaming replica. At its first start it copies all of the primary.
set -eu
slot=samnod_replica
PGPASSWORD=$(cat /passwords/replication)
export PGPASSWORD
primary="host=database user=samnod_replication"

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  # What an interrupted copy left is no database.
  rm -rf "$PGDATA" "$PGDATA.new"
  mkdir -p "$(dirname "$PGDATA")"
  pg_basebackup --dbname="$primary" --pgdata="$PGDATA.new" --wal-method=stream --checkpoint=fast --slot="$slot" --write-recovery-conf
  mv "$PGDATA.new" "$PGDATA"
fi
exec postgres -D "$PGDATA" -c hba_file=/etc/postgresql/pg_hba.conf -c hot_standby_feedback=on -c listen_addresses='*'
