#!/usr/bin/env bash
# Builds everything and runs every test. Needs nothing but the .NET SDK.
# The last line is "N passed, N failed"; the exit code is 0 only where nothing failed.
# CI=true: a missing part is a failure. Elsewhere it is said aloud and its tests are skipped.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

passed=0 failed=0 skipped=0
finish() {
  [ "$skipped" -eq 0 ] || echo "$skipped skipped: see above for what is missing"
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}
fail() {
  echo "FAILED: $*" >&2
  failed=$((failed + 1))
}

if ! command -v dotnet >/dev/null; then
  fail "no 'dotnet' in the PATH; install the .NET 10 SDK (global.json names the version)"
  finish
fi

# A program that tests call: name, Debian package.
need() {
  command -v "$1" >/dev/null && return
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo -n"
  if command -v apt-get >/dev/null && { $sudo apt-get install -y "$2" || { $sudo apt-get update && $sudo apt-get install -y "$2"; }; } >/dev/null 2>&1; then
    command -v "$1" >/dev/null && return
  fi
  if [ "${CI:-}" = true ]; then
    fail "'$1' is missing and could not be installed (Debian package $2)"
  else
    echo "'$1' is missing and could not be installed (Debian package $2): the tests that need it are skipped"
  fi
}
need dot graphviz

if ! dotnet build DiplomaticGraph.sln -c Release -v quiet -nologo; then
  fail "the build"
  finish
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
for project in tests/*/*.csproj; do
  name=$(basename "$project" .csproj)
  echo "== $name"
  dotnet test "$project" -c Release --no-build -nologo --logger "console;verbosity=minimal" --logger "trx;LogFileName=$name.trx" --results-directory "$results"
  code=$?
  counters=$(grep -o '<Counters [^>]*>' "$results/$name.trx" 2>/dev/null)
  count() { grep -o " $1=\"[0-9]*\"" <<<"$counters" | grep -o '[0-9]*'; }
  if [ -z "$counters" ] || [ "$(count total)" -eq 0 ]; then
    fail "$name ran no test (exit code $code)"
    continue
  fi
  ok=$(count passed) total=$(count total) executed=$(count executed)
  passed=$((passed + ok))
  failed=$((failed + executed - ok))
  skipped=$((skipped + total - executed))
  # A host that dies leaves a report without its last tests.
  [ "$code" -eq 0 ] || [ "$executed" -ne "$ok" ] || fail "$name ended with exit code $code"
done
finish
