#!/usr/bin/env bash
# What the tests need beside the program (Debian, Ubuntu; elsewhere what is installed): a browser that opens the HTML page, or REPORTGEN_BROWSER, and LibreOffice with
# a Chinese font, which opens the Word files. Without the browser tests fail; without LibreOffice test.sh leaves out those that need it and says so.
set -uo pipefail
has_browser() {
  [[ -n ${REPORTGEN_BROWSER:-} ]] && return 0
  for browser in chromium-headless-shell chrome-headless-shell chromium google-chrome microsoft-edge; do
    command -v "$browser" >/dev/null && return 0
  done
  return 1
}
missing=()
has_browser || missing+=(chromium-headless-shell chromium-sandbox)
command -v soffice >/dev/null || missing+=(libreoffice-writer-nogui libreoffice-math fonts-liberation fonts-noto-cjk)
((${#missing[@]} == 0)) && exit 0
if command -v apt-get >/dev/null; then
  as_root=()
  if [[ $(id -u) != 0 ]]; then as_root=(sudo -n); fi
  "${as_root[@]}" apt-get update -qq
  for package in "${missing[@]}"; do
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$package" >/dev/null
  done
fi
has_browser || { echo "tests/setup.sh: install a browser of the Chromium family" >&2; exit 1; }
