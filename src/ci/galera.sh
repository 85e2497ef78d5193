#!/usr/bin/env bash
# Three nodes of a MariaDB Galera cluster on 127.0.0.1, for the trial that kills the writer.
# usage: src/ci/galera.sh start FOLDER   prints the address of the three; exit status 77: cannot be had here
#        src/ci/galera.sh kill FOLDER N  kills node N with everything it had in memory
#        src/ci/galera.sh stop FOLDER
# The nodes run as the system's user mysql, because the state of a new node is handed over by rsync, which as root would
# give its rights away; FOLDER must be one that this user may enter.
set -euo pipefail
folder=$(realpath -m "$2")
first=${PHONNGAN_TEST_GALERA_PORT:-33110}
provider=/usr/lib/galera/libgalera_smm.so

node() {
  local n=$1 home="$folder/n$1" group=$((first + 10 + $1)) state=$((first + 20 + $1)) rest=$((first + 30 + $1))
  mkdir -p "$home"
  chown mysql "$home"
  mariadb-install-db --no-defaults --datadir="$home/db" --user=mysql --auth-root-authentication-method=normal >/dev/null
  mariadbd --no-defaults --datadir="$home/db" --user=mysql --port=$((first + n)) --bind-address=127.0.0.1 \
    --socket="$home/s.sock" --pid-file="$home/pid" --log-error="$home/error.log" --skip-name-resolve \
    --character-set-server=utf8mb4 --collation-server=utf8mb4_bin --innodb-buffer-pool-size=64M \
    --innodb-flush-log-at-trx-commit=1 --innodb-autoinc-lock-mode=2 --binlog-format=ROW \
    --wsrep-on=ON --wsrep-provider=$provider --wsrep-cluster-name=phonngan-trial --wsrep-sst-method=rsync \
    --wsrep-cluster-address="gcomm://127.0.0.1:$((first + 11)),127.0.0.1:$((first + 12)),127.0.0.1:$((first + 13))" \
    --wsrep-node-address="127.0.0.1:$group" --wsrep-sst-receive-address="127.0.0.1:$state" \
    --wsrep-provider-options="gmcast.listen_addr=tcp://127.0.0.1:$group;ist.recv_addr=127.0.0.1:$rest;gcache.size=64M" \
    ${2:+"$2"} >/dev/null 2>&1 &
  for _ in $(seq 1 600); do
    if mariadb --no-defaults --socket="$home/s.sock" -uroot -Nse "show status like 'wsrep_local_state_comment'" \
      2>/dev/null | grep -q Synced; then
      return 0
    fi
    sleep 0.1
  done
  tail -5 "$home/error.log" >&2
  return 1
}

start() {
  [ "$(id -u)" = 0 ] && command -v mariadbd rsync >/dev/null && [ -f $provider ] || exit 77
  stop
  rm -rf "$folder"
  mkdir -p "$folder"
  chmod 755 "$folder"
  node 1 --wsrep-new-cluster
  mariadb --no-defaults --socket="$folder/n1/s.sock" -uroot \
    -e "create or replace user 'root'@'127.0.0.1' identified by ''; grant all on *.* to 'root'@'127.0.0.1' with grant option"
  node 2
  node 3
  echo "jdbc:mysql://127.0.0.1:$((first + 1)),127.0.0.1:$((first + 2)),127.0.0.1:$((first + 3))/"
}

stop() {
  for n in 3 2 1; do
    [ -f "$folder/n$n/pid" ] && kill -9 "$(cat "$folder/n$n/pid")" 2>/dev/null || true
  done
}

case "${1:-}" in
  start) start ;;
  kill) kill -9 "$(cat "$folder/n$3/pid")" ;;
  stop) stop; rm -rf "$folder" ;;
  *) echo "usage: $0 start|kill|stop FOLDER [N]" >&2; exit 2 ;;
esac
