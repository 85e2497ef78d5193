#!/usr/bin/env bash
# Installs (when missing), starts and stops a MariaDB of the tests' own on 127.0.0.1, with its data below target/.
# usage: src/ci/mariadb.sh start|stop      start prints the address for PHONNGAN_TEST_MARIADB_URL
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
data="$here/target/mariadb"
port=${PHONNGAN_TEST_MARIADB_PORT:-33067}
url="jdbc:mysql://127.0.0.1:$port/?user=root"

stop() {
  if [ -f "$data/pid" ]; then
    kill "$(cat "$data/pid")" 2>/dev/null || true
    for _ in $(seq 1 100); do [ -f "$data/pid" ] || break; sleep 0.1; done
  fi
}

start() {
  if ! command -v mariadbd >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >&2
    apt-get install -y -qq --no-install-recommends mariadb-server >&2
  fi
  stop
  rm -rf "$data"
  mkdir -p "$data"
  as=$(id -un)
  mariadb-install-db --no-defaults --datadir="$data/db" --user="$as" --auth-root-authentication-method=normal >/dev/null
  mariadbd --no-defaults --datadir="$data/db" --user="$as" --port="$port" --bind-address=127.0.0.1 \
    --socket="$data/s.sock" --pid-file="$data/pid" --skip-name-resolve --character-set-server=utf8mb4 \
    --collation-server=utf8mb4_bin --innodb-flush-log-at-trx-commit=1 --innodb-buffer-pool-size=256M \
    --max-allowed-packet=64M --log-error="$data/error.log" >/dev/null 2>&1 &
  for _ in $(seq 1 300); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      mariadb --no-defaults --socket="$data/s.sock" -uroot \
        -e "create user if not exists 'root'@'127.0.0.1' identified by ''; grant all on *.* to 'root'@'127.0.0.1' with grant option"
      echo "$url"
      return 0
    fi
    sleep 0.1
  done
  tail -5 "$data/error.log" >&2
  return 1
}

case "${1:-}" in
  start) start ;;
  stop) stop ;;
  *) echo "usage: $0 start|stop" >&2; exit 2 ;;
esac
