#!/usr/bin/env bash
# Runs a command with TEST_DATABASE_URL set: with-postgres.sh npm test
#
# Uses the TEST_DATABASE_URL that is given; else a database of its own on the Postgres at 127.0.0.1:5432, if that one
# lets user postgres in without a password; else a cluster of its own, which is gone afterwards.
set -euo pipefail

if [ $# -eq 0 ]; then
  echo "usage: with-postgres.sh COMMAND [ARGUMENT]..." >&2
  exit 2
fi

[ -n "${TEST_DATABASE_URL:-}" ] && exec "$@"

name="cairn_test_$$_$RANDOM"

sql() {
  psql --no-psqlrc --no-password --quiet --host 127.0.0.1 --port 5432 --username postgres --dbname postgres --command "$1"
}

if command -v psql >/dev/null && PGCONNECT_TIMEOUT=3 sql "CREATE DATABASE $name" 2>/dev/null; then
  trap 'sql "DROP DATABASE $name WITH (FORCE)"' EXIT
  TEST_DATABASE_URL="postgres://postgres@127.0.0.1:5432/$name" "$@"
  exit
fi

newest_bin() {
  local folder
  for folder in $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin 2>/dev/null | sort -rV); do
    [ -x "$folder/initdb" ] && echo "$folder" && return
  done
  dirname "$(command -v initdb)"
}

bin=$(newest_bin 2>/dev/null) || {
  echo "with-postgres.sh: no Postgres found. Set TEST_DATABASE_URL, or install the PostgreSQL server." >&2
  exit 1
}

# initdb and postgres refuse to run as root.
ordinary=()
if [ "$(id -u)" -eq 0 ]; then
  user=nobody
  id postgres >/dev/null 2>&1 && user=postgres
  ordinary=(setpriv --reuid "$user" --regid "$(id -g "$user")" --clear-groups)
fi

cluster=$(mktemp -d)
[ "$(id -u)" -ne 0 ] || chown "$user" "$cluster"

stop() {
  (cd / && "${ordinary[@]}" "$bin/pg_ctl" stop --pgdata "$cluster/data" --mode immediate --silent) || true
  rm -rf "$cluster"
}
trap stop EXIT

port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
(
  cd /
  "${ordinary[@]}" "$bin/initdb" --pgdata "$cluster/data" --username postgres --auth trust --encoding UTF8 --no-locale --no-sync >"$cluster/initdb.log" ||
    { cat "$cluster/initdb.log" >&2; exit 1; }
  "${ordinary[@]}" "$bin/pg_ctl" start --pgdata "$cluster/data" --wait --silent --log "$cluster/data/server.log" \
    --options "-p $port -k $cluster -c listen_addresses=127.0.0.1 -c fsync=off" ||
    { cat "$cluster/data/server.log" >&2; exit 1; }
)
TEST_DATABASE_URL="postgres://postgres@127.0.0.1:$port/postgres" "$@"
