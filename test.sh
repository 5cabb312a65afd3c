#!/usr/bin/env bash
# Sets up what the tests need (typesetter, fonts, and a browser for the pages), then runs them all; --fast runs those that need neither, nor a process of their own.
# All other arguments go to `dotnet test`, as in: ./test.sh --fast --filter Dagum
# The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

fast=0
filter=""
arguments=()
while (($#)); do
  case "$1" in
    --fast) fast=1 ;;
    --filter) filter="${2:?test.sh: --filter needs an expression}"; shift ;;
    *) arguments+=("$1") ;;
  esac
  shift
done

# A class is slow by its trait: [Trait("Speed", "slow")].
if ((fast)); then
  filter="Speed!=slow${filter:+&($filter)}"
else
  ./reportgen setup </dev/null || echo "test.sh: setup did not succeed; the tests that print PDF will fail" >&2
  tests/setup.sh </dev/null || echo "test.sh: no browser; the tests that open pages will fail" >&2
  if ! command -v soffice >/dev/null; then
    echo "test.sh: LibreOffice is not installed; the tests that open Word files with it are LEFT OUT" >&2
    filter="Needs!=LibreOffice${filter:+&($filter)}"
  fi
fi
[[ -n "$filter" ]] && arguments+=(--filter "$filter")

results=.cache/test-results
rm -rf "$results"
dotnet test ReportGen.sln --configuration Release --logger trx --logger "console;verbosity=minimal" \
  --results-directory "$results" --nologo "${arguments[@]}" </dev/null
status=$?

# The sum of one counter over all result files.
count() {
  grep -ho "<Counters [^>]*>" "$results"/*.trx 2>/dev/null | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}
passed=$(count passed)
failed=$(($(count total) - passed))
# A build that fails or a run that breaks off leaves no failed test behind, and no test at all is no success.
if ((failed == 0 && (status != 0 || passed == 0))); then failed=1; fi
echo "$passed passed, $failed failed"
((failed == 0))
