#!/usr/bin/env bash
# Lets two scanners that others wrote judge the product: wapiti and sqlmap try every kind of page and form of a sample
# year, as nobody and as each role, and a page with planted holes, on which they must find something. Anything that they
# find in the product fails; so does a control without a finding. The store is thrown away afterwards.
# usage: bash src/ci/scan.sh [ROLE...]     after `mvn package`; without roles: nobody and all of them
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
port=${PHONNGAN_SCAN_PORT:-18480}
scratch=$(mktemp -d)
started=()
stop() {
  for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
  rm -rf "$scratch"
}
trap stop EXIT

fail() { echo "scan: $*" >&2; exit 1; }
say() { echo "scan: $*" >&2; }

if ! command -v wapiti >/dev/null || ! command -v sqlmap >/dev/null; then
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends wapiti sqlmap python3 >&2
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -version 2>&1 | grep -Eq '"2[5-9]' || java=$(ls -d /usr/lib/jvm/*25*/bin/java | head -1)

# modules that need nothing of the outside; http_headers, csp and cookieflags are asserted in WhatEveryAnswerSaysTest
modules=exec,file,sql,xss,permanentxss,crlf,redirect,methods,shellshock,xxe
# what a scanner calls a finding although it is none, with its reason; none so far
known='^$'

serve() {
  PHONNGAN_HOME=$scratch/data PHONNGAN_PORT=$port PHONNGAN_PACE_REQUESTS=100000000 PHONNGAN_PACE_ATTEMPTS=100000000 \
    "$java" -Xmx512m -jar "$here/target/phonngan.jar" serve --sample >"$scratch/served" 2>&1 &
  started+=($!)
  for _ in $(seq 1 3000); do
    grep -q 'is ready' "$scratch/served" && grep -q 'admin2' "$scratch/served" && return
    kill -0 "${started[-1]}" 2>/dev/null || { tail -5 "$scratch/served" >&2; fail "the service ended"; }
    sleep 0.2
  done
  fail "the service was not ready in time"
}

# wapiti NAME COOKIE ADDRESSES -> findings, one a line
crawl() {
  local starts=()
  while read -r address; do starts+=(-s "$address"); done <"$3"
  /usr/bin/python3 "$here/src/ci/scan.py" wapiti -u "$(head -1 "$3")" "${starts[@]}" --scope domain -d 1 --max-scan-time "${PHONNGAN_SCAN_SECONDS:-240}" \
    --max-attack-time 60 -m "$modules" --flush-session --store-session "$scratch/$1.session" ${2:+-H "Cookie: $2"} \
    -H "Origin: http://localhost:$port" -x 'http://localhost:*/sign-in/out*' -x 'http://localhost:*/account/*' \
    -x 'http://localhost:*/assets/*' --verify-ssl 0 -f json -o "$scratch/$1.json" >"$scratch/$1.wapiti" 2>&1 || true
  [ -s "$scratch/$1.json" ] || { tail -5 "$scratch/$1.wapiti" >&2; fail "wapiti wrote no report of $1"; }
  python3 - "$scratch/$1.json" <<'END' | grep -Ev "$known" || true
import json, sys
found = json.load(open(sys.argv[1]))
for kind, entries in {**found["vulnerabilities"], **found["anomalies"]}.items():
    for entry in entries:
        print("%s: %s %s %s" % (kind, entry["method"], entry["path"], entry.get("parameter")))
END
}

# sqlmap NAME COOKIE: addresses that ask something, and forms
inject() {
  grep -F '?' "$scratch/$1/addresses" >"$scratch/$1/asking" || true
  local common=(--batch --level 1 --risk 1 --technique BEU --threads 2 --flush-session --disable-coloring --smart
    --output-dir "$scratch/$1/sqlmap" -H "Origin: http://localhost:$port" ${2:+--cookie "$2"})
  [ ! -s "$scratch/$1/asking" ] || sqlmap -m "$scratch/$1/asking" "${common[@]}" >>"$scratch/$1.sqlmap" 2>&1 || true
  while IFS=$'\t' read -r address body; do
    sqlmap -u "$address" --data "$body" --skip form-token "${common[@]}" >>"$scratch/$1.sqlmap" 2>&1 || true
  done <"$scratch/$1/forms"
  grep -E "is vulnerable|identified the following injection" "$scratch/$1.sqlmap" || true
}

say "the control"
"$java" -cp "$here/target/test-classes:$here/target/lib/*" phonngan.testkit.HoledPage "$((port + 1))" &
started+=($!)
for _ in $(seq 1 100); do (exec 3<>"/dev/tcp/127.0.0.1/$((port + 1))") 2>/dev/null && break; sleep 0.1; done
mkdir -p "$scratch/control"
printf 'http://localhost:%s%s\n' $((port + 1)) / $((port + 1)) '/person?id=1' $((port + 1)) '/hello?name=x' >"$scratch/control/addresses"
: >"$scratch/control/forms"
crawl control '' "$scratch/control/addresses" >"$scratch/control.found"
for hole in 'SQL Injection' 'Cross Site Scripting' 'Path Traversal'; do
  grep -q "^$hole" "$scratch/control.found" || fail "wapiti does not find the planted $hole"
done
[ -n "$(inject control '')" ] || fail "sqlmap does not find the planted injection"
say "the control: $(sort -u "$scratch/control.found" | wc -l) findings by wapiti, and sqlmap found the injection"

serve
declare -A slips
while read -r login slip; do slips[$login]=$slip; done \
  < <(sed -nE 's/^ +([a-z0-9]+) +([0-9A-Z]{4}(-[0-9A-Z]{4}){3}) .*/\1 \2/p' "$scratch/served")
[ "${#slips[@]}" -ge 7 ] || fail "the sample names ${#slips[@]} people only"
roles=("$@")
# the forms of an administrator keep others out, so that one comes last
[ "${#roles[@]}" -gt 0 ] || mapfile -t roles < <(echo nobody; printf '%s\n' "${!slips[@]}" | grep -v '^admin' | sort; echo admin1)
found=0
for role in "${roles[@]}"; do
  cookie=
  [ "$role" = nobody ] || cookie=$(python3 "$here/src/ci/scan.py" sign-in "http://localhost:$port" "$role" "${slips[$role]}")
  mkdir -p "$scratch/$role"
  python3 "$here/src/ci/scan.py" walk "http://localhost:$port" "$cookie" "$scratch/$role"
  crawl "$role" "$cookie" "$scratch/$role/addresses" >"$scratch/$role.found"
  inject "$role" "$cookie" >>"$scratch/$role.found"
  [ -z "$cookie" ] || python3 "$here/src/ci/scan.py" still "http://localhost:$port" "$cookie" \
    || fail "the stay of $role ended on the way, so that not everything was tried"
  lines=$(sort -u "$scratch/$role.found" | wc -l)
  found=$((found + lines))
  say "$role: $lines findings"
  sort -u "$scratch/$role.found" >&2
done
grep -q SEVERE "$scratch/served" && { grep -A3 SEVERE "$scratch/served" >&2; fail "a page broke"; }
[ "$found" = 0 ] || fail "$found findings"
say "nothing was found in the product"
