#!/bin/sh
# Makes the passwords of the database once, at the first start; there is no default to forget to change.
set -eu
cd /passwords
for role in superuser owner login replication; do
  if [ ! -s "$role" ]; then
    head -c 24 /dev/urandom | base64 | tr '+/' '-_' | tr -d '\n' >"$role.new"
    mv "$role.new" "$role"
  fi
  # The volume is mounted where they are needed and nowhere else; the servers that read them are different users.
  chmod 0444 "$role"
done
