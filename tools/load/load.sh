#!/bin/sh
# Measures the server on loopback with wrk: requests a second and memory, for
# pages (cached and not), the API and assets, and beyond what it can serve.
# Run it on an idle machine after make build: tools/load/load.sh [SECONDS]
set -eu
seconds=${1:-10}
here=$(dirname "$0")
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
build/aicontinent serve --addr 127.0.0.1:8093 >/dev/null 2>build/load.log &
server=$!
trap 'kill $server 2>/dev/null' EXIT
site=http://127.0.0.1:8093
until curl -fs "$site/healthz" >/dev/null; do sleep 0.1; done
memory() { awk '/VmRSS|VmHWM/ {printf "%s %d MB  ", $1, $2/1024}' /proc/$server/status; echo; }
run() {
	name=$1; shift
	echo "== $name"
	wrk -d "${seconds}s" --latency "$@" | grep -E 'Requests/sec|50%|99%|Non-2xx|requests in|Socket errors'
	memory
}
program=$(curl -s "$site/fr/" | grep -o '/web/app\.[0-9a-f]*\.wasm')
echo "== at start"; memory
run "page, cached, brotli" -t1 -c16 -H 'Accept-Encoding: br' "$site/fr/"
run "page, each link new" -t1 -c16 -H 'Accept-Encoding: br' -s "$here/links.lua" "$site"
run "API, each link new, JSON" -t1 -c16 -s "$here/api.lua" "$site"
run "program, brotli" -t1 -c16 -H 'Accept-Encoding: br' "$site$program"
run "overload: 1000 at once, each link new" -t1 -c1000 -H 'Accept-Encoding: br' --timeout 10s -s "$here/links.lua" "$site"
echo "== after the overload"; curl -s -o /dev/null -w '%{http_code} in %{time_total} s\n' "$site/fr/?e=123"; memory
