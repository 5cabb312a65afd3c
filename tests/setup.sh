#!/usr/bin/env bash
# What the tests need beside the program: a browser that opens the HTML page (Debian, Ubuntu; elsewhere a browser of the machine, or REPORTGEN_BROWSER).
set -uo pipefail
for browser in chromium-headless-shell chrome-headless-shell chromium google-chrome microsoft-edge; do
  command -v "$browser" >/dev/null && exit 0
done
[[ -n ${REPORTGEN_BROWSER:-} ]] && exit 0
command -v apt-get >/dev/null || { echo "tests/setup.sh: install a browser of the Chromium family" >&2; exit 1; }
as_root=()
if [[ $(id -u) != 0 ]]; then as_root=(sudo -n); fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium-headless-shell chromium-sandbox
