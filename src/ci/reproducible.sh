#!/usr/bin/env bash
# Builds the package twice from what is committed, in two folders, time zones, languages and umasks, and asks that the two
# are the same to the last byte.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
commit=$(git -C "$here" rev-parse HEAD)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# build FOLDER TIMEZONE LOCALE UMASK
build() {
  mkdir -p "$scratch/$1"
  (
    umask "$4"
    git -C "$here" archive "$commit" | tar -x -C "$scratch/$1"
    cd "$scratch/$1"
    TZ=$2 LC_ALL=$3 LANG=$3 mvn -B -ntp -q package -DskipTests
    cd target
    # the list of what went in, by which a difference is found
    (cd classes && find . -type f -exec sha256sum {} + | sort -k 2) >"$scratch/$1.classes"
    sha256sum phonngan.jar bom.json phonngan.zip
  ) | tee "$scratch/$1.sums"
}

build one UTC C.UTF-8 022
build another/and/deeper Asia/Bangkok th_TH.UTF-8 077
if ! cmp -s "$scratch/one.sums" "$scratch/another/and/deeper.sums"; then
  diff "$scratch/one.classes" "$scratch/another/and/deeper.classes" | head -20 >&2 || true
  echo "reproducible: the two builds differ" >&2
  exit 1
fi
echo "reproducible: both builds are the same" >&2
