#!/usr/bin/env bash
# Installs (when missing) the Chromium, its driver and the font library that the tests of the pages need.
set -euo pipefail
if ! command -v chromium >/dev/null || ! command -v chromedriver >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >&2
  apt-get install -y -qq --no-install-recommends chromium chromium-driver libfontconfig1 >&2
fi
chromium --version --no-sandbox
