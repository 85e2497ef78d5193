#!/usr/bin/env bash
# Unpacks target/phonngan.zip as an administrator would and tries what is in it: a command, the service, a command
# beside it, an orderly stop, an older Java. Needs nothing but what `mvn package` left.
set -euo pipefail
zip=$(cd "$(dirname "$0")/../.." && pwd)/target/phonngan.zip
scratch=$(mktemp -d)
service=
trap '[ -z "$service" ] || kill "$service" 2>/dev/null || true; rm -rf "$scratch"' EXIT
export PHONNGAN_HOME=$scratch/data PHONNGAN_PORT=0 PHONNGAN_ENV=$scratch/none
unset PHONNGAN_URL PHONNGAN_DB_URL PHONNGAN_JAVA_OPTS

fail() { echo "package: $*" >&2; exit 1; }

if ! command -v unzip >/dev/null; then
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends unzip >&2
fi
unzip -q "$zip" -d "$scratch"
cd "$scratch"/phonngan-*
for file in bin/phonngan.cmd lib config/incentives sample-forms/walk.txt systemd/phonngan.service phonngan.env.sample \
  README.md LICENSE licences/sarabun/OFL.txt systemd/phonngan-backup.timer src/verify/verify_export.py; do
  [ -e "$file" ] || fail "the zip lacks $file"
done
[ -z "$(find . -name '.*' -not -name . -print -quit)" ] || fail "hidden files in the zip: $(find . -name '.*' -not -name .)"
[ -z "$(find . -name '*.env' -o -name '*.key' -o -name '*.java' -print -quit)" ] || fail "files in the zip that are no part of the product"

# the bill of materials lists every library by its hash, and each is the one that was pinned
pinned=$(dirname "$zip")/../src/build/libraries.sha256
for jar in lib/*.jar; do
  hash=$(sha256sum "$jar" | cut -d ' ' -f 1)
  grep -q "\"$hash\"" bom.json || fail "the bill of materials lacks $jar"
  grep -qx "$hash  $(basename "$jar")" "$pinned" || fail "$jar is not the one that was pinned"
done
[ "$(grep -c '"purl"' bom.json)" = "$(($(ls lib/*.jar | wc -l) + 1))" ] || fail "the bill of materials lists what is not there"
[ "$(stat -c %a bin/phonngan)" = 755 ] || fail "the start script is not executable"

# through a link and from another folder, as an administrator puts it on the path
ln -s "$PWD/bin/phonngan" "$scratch/phonngan"
(cd / && "$scratch/phonngan" --version) | grep -q '^phonngan [0-9]' || fail "no version"
LC_ALL=C bin/phonngan catalogue check config/catalogue/2566 | grep -q ' ถูกต้อง: ' || fail "no Thai under LC_ALL=C"
status=0
bin/phonngan catalogue check nowhere 2>/dev/null || status=$?
[ "$status" = 2 ] || fail "exit status $status instead of 2"

bin/phonngan serve 2>"$scratch/said" &
service=$!
for _ in $(seq 1 600); do
  grep -q 'is ready' "$scratch/said" && break
  kill -0 "$service" 2>/dev/null || { cat "$scratch/said" >&2; fail "the service ended"; }
  sleep 0.1
done
port=$(sed -n 's/^Phonngan is ready at .*:\([0-9]*\).*/\1/p' "$scratch/said")
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET / HTTP/1.0\r\nHost: localhost:%s\r\n\r\n' "$port" >&3
head -1 <&3 | grep -q '^HTTP/1.[01] [23]' || fail "no page on port $port"
exec 3>&-
bin/phonngan catalogue load config/catalogue/2566 >/dev/null || fail "no command beside the service"
status=0
bin/phonngan serve 2>"$scratch/second" || status=$?
[ "$status" = 3 ] && grep -q '^P-904 ' "$scratch/second" || fail "a second service: $status"
kill "$service"
status=0
wait "$service" || status=$?
service=
[ "$status" = 143 ] || fail "the service ended with $status"
grep -qi 'exception' "$scratch/said" && fail "the service said: $(cat "$scratch/said")"

# the jar itself, started by each Java there is: an older one hands over
for java in /usr/lib/jvm/*/bin/java; do
  if "$java" -version 2>&1 | grep -Eq '"(17|18|19|2[0-9])'; then
    "$java" -jar phonngan.jar --version | grep -q '^phonngan [0-9]' || fail "$java does not hand over"
  fi
done

if command -v systemd-analyze >/dev/null; then
  sed "s#/opt/phonngan/bin/phonngan#$PWD/bin/phonngan#" systemd/phonngan.service >"$scratch/phonngan.service"
  systemd-analyze verify "$scratch/phonngan.service" >&2 || fail "the unit is not sound"
fi
echo "package: $(basename "$PWD") is sound" >&2
