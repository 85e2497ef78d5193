#!/usr/bin/env bash
# Installs (when missing) what the trials need beside Java: a disk whose power can be cut or that fails, another clock, a
# database server of their own. Then: mvn verify -Ptrials, as root, with PHONNGAN_TEST_MARIADB_URL from src/ci/mariadb.sh.
set -euo pipefail
missing=
command -v mkfs.xfs >/dev/null || missing="$missing xfsprogs"
command -v mkfs.ext4 >/dev/null || missing="$missing e2fsprogs"
command -v faketime >/dev/null || missing="$missing faketime"
command -v fiu-ctrl >/dev/null || missing="$missing fiu-utils"
command -v mariadbd >/dev/null || missing="$missing mariadb-server"
if [ -n "$missing" ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >&2
  # shellcheck disable=SC2086
  apt-get install -y -qq --no-install-recommends $missing >&2
fi
