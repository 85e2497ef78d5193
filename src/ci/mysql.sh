#!/usr/bin/env bash
# Fetches (when missing), starts and stops a real MySQL of the tests' own on 127.0.0.1, with all of it below target/.
# Debian's stable releases carry none, so the packages of unstable are unpacked beside the system, with the C library that
# they were made for; nothing is installed.
# usage: src/ci/mysql.sh start|stop      start prints the address for PHONNGAN_TEST_MYSQL_URL
# exit status 77: there is none to be had here
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
kept=${PHONNGAN_TEST_MYSQL_KEPT:-$here/target/mysql-packages}
data="$here/target/mysql"
port=${PHONNGAN_TEST_MYSQL_PORT:-33068}
url="jdbc:mysql://127.0.0.1:$port/?user=root"

nowhere() {
  echo "mysql.sh: $1" >&2
  exit 77
}

fetch() {
  [ -x "$kept/root/usr/sbin/mysqld" ] && return 0
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || nowhere "no Debian packages on this system"
  local sources
  sources=$(find /etc/apt/sources.list.d -name '*.sources' | sort | head -1)
  [ -n "$sources" ] || nowhere "no list of package sources to take the mirror from"
  mkdir -p "$kept"/{lists/partial,cache/archives/partial,parts,root}
  # the first source of this machine, mirror and key as they are, of another suite
  sed -n '1,/^$/p' "$sources" | sed 's/^Suites:.*/Suites: sid/' >"$kept/parts/sid.sources"
  : >"$kept/status"
  printf '%s\n' 'Dir::Etc::sourcelist "/dev/null";' "Dir::Etc::sourceparts \"$kept/parts\";" \
    "Dir::State::lists \"$kept/lists\";" "Dir::State::status \"$kept/status\";" "Dir::Cache \"$kept/cache\";" \
    'Acquire::Check-Valid-Until "false";' "APT::Sandbox::User \"$(id -un)\";" >"$kept/apt.conf"
  APT_CONFIG="$kept/apt.conf" apt-get update -qq >/dev/null 2>&1 || nowhere "the mirror does not answer"
  APT_CONFIG="$kept/apt.conf" apt-get install -y -qq --no-install-recommends --download-only mysql-server-core \
    >/dev/null 2>&1 || nowhere "the mirror has no mysql-server-core"
  for package in "$kept"/cache/archives/*.deb; do
    dpkg-deb -x "$package" "$kept/root"
  done
}

# programs of another release run with the loader and the libraries of that release
run() {
  local program=$1 loader libraries
  shift
  loader=$(find "$kept/root/usr/lib" -name 'ld-linux-*.so.*' | head -1)
  libraries=$(dirname "$loader")
  [ -e "$libraries/libc.so.6" ] || libraries=$(dirname "$(find "$kept/root/usr/lib" -name libc.so.6 | head -1)")
  "$loader" --library-path "$libraries:$kept/root/usr/lib/mysql/private:$kept/root/usr/lib/mysql" \
    "$kept/root/usr/$program" "$@"
}

stop() {
  if [ -f "$data/pid" ]; then
    kill "$(cat "$data/pid")" 2>/dev/null || true
    for _ in $(seq 1 300); do [ -f "$data/pid" ] || break; sleep 0.1; done
  fi
}

start() {
  fetch
  stop
  rm -rf "$data"
  mkdir -p "$data/tmp"
  local base="$kept/root/usr"
  cat >"$data/my.cnf" <<SETTINGS
[mysqld]
basedir=$base
lc_messages_dir=$base/share/mysql
plugin_dir=$base/lib/mysql/plugin
character_sets_dir=$base/share/mysql/charsets
datadir=$data/db
socket=$data/s.sock
pid_file=$data/pid
tmpdir=$data/tmp
log_error=$data/error.log
port=$port
bind_address=127.0.0.1
mysqlx=0
user=$(id -un)
secure_file_priv=NULL
skip_name_resolve
character_set_server=utf8mb4
collation_server=utf8mb4_bin
innodb_flush_log_at_trx_commit=1
sync_binlog=1
innodb_buffer_pool_size=256M
max_allowed_packet=64M
SETTINGS
  echo "create user 'root'@'127.0.0.1' identified by ''; grant all on *.* to 'root'@'127.0.0.1' with grant option;" \
    >"$data/first.sql"
  run sbin/mysqld --defaults-file="$data/my.cnf" --initialize-insecure || nowhere "MySQL does not run on this system"
  run sbin/mysqld --defaults-file="$data/my.cnf" --init-file="$data/first.sql" >/dev/null 2>&1 &
  for _ in $(seq 1 600); do
    if grep -q "ready for connections.*port: $port" "$data/error.log" 2>/dev/null; then
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
