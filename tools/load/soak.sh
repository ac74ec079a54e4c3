#!/bin/sh
# Keeps the server at work for so many minutes, with ten new links a second for
# each connection, and notes its memory each minute:
# tools/load/soak.sh [MINUTES] [CONNECTIONS]
set -eu
minutes=${1:-30}
connections=${2:-1}
here=$(dirname "$0")
build/aicontinent serve --addr 127.0.0.1:8094 >/dev/null 2>build/soak.log &
server=$!
trap 'kill $server 2>/dev/null' EXIT
site=http://127.0.0.1:8094
until curl -fs "$site/healthz" >/dev/null; do sleep 0.1; done
i=0
while [ "$i" -lt "$minutes" ]; do
	wrk -t1 -c"$connections" -d60s -H 'Accept-Encoding: br' -s "$here/soak.lua" "$site" | grep -E 'requests in|Non-2xx|Socket' | tr '\n' ' '
	awk '/VmRSS/ {printf "RSS %d MB\n", $2/1024}' /proc/$server/status
	i=$((i + 1))
done
