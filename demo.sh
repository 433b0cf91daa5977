#!/usr/bin/env bash
# Builds the tool and shows what it makes of the five articles in seeds/. Needs nothing but the .NET SDK.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

if ! command -v dotnet >/dev/null; then
  echo "no 'dotnet' in the PATH; install the .NET 10 SDK (global.json names the version)" >&2
  exit 1
fi

echo "Building dipgraph..." >&2
if ! log=$(dotnet build src/DiplomaticGraph.Tool -c Release -v quiet -nologo 2>&1); then
  echo "$log" >&2
  echo "dipgraph could not be built; the messages above say why." >&2
  exit 1
fi
exec dotnet src/DiplomaticGraph.Tool/bin/Release/net10.0/dipgraph.dll demo "$@"
